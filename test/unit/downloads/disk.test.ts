import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/shared/errors';
import { skip } from '../../skip';
import { Downloading, NAME, WEIGHTS, WEIGHTS_FILE } from './fixture';

/** A disk of 200 kB, smaller than the model. Undefined where none can be made: that takes root on Linux. */
function tinyDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'nlp-practice-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

describe('downloads and disks', () => {
  let on: Downloading;
  afterEach(() => on.end());

  it('do not begin where there is no room, and say how much is missing', async () => {
    on = await Downloading.begin();
    const proposal = await on.proposal();
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await assert.rejects(on.downloads.download({ ...proposal, free: 40_000_000 }, options), /no room for this model: 300\.0 kB are still to come, and 40\.0 MB are free/);
    assert.deepEqual([on.hub.bodies, on.files], [['config.json'], []]);
  });

  it('end with words when the disk fills in the middle; what came stays, and room lets them go on', async function () {
    const disk = tinyDisk();
    if (disk === undefined) return skip(this, 'no tmpfs can be mounted here');
    try {
      on = await Downloading.begin(disk);
      // What is free is stated as more than it is, as when another program fills the disk meanwhile.
      const get = async (): Promise<void> => on.downloads.download({ ...(await on.proposal()), free: 1e9 }, { signal: new AbortController().signal, onProgress: () => undefined });
      await assert.rejects(get(), (error) => error instanceof UserError && /The disk is full\. Make room/.test(error.message));
      assert.ok((await on.proposal()).have > 50_000);
      execFileSync('mount', ['-o', 'remount,size=2m', disk]);
      on.hub.seen.length = 0;
      await get();
      assert.match(on.hub.bodies.join(), /bytes=\d{5,}-/);
      assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('say where something stands in the way', async () => {
    on = await Downloading.begin();
    writeFileSync(join(on.root, 'unfinished'), 'a file where a folder should be');
    await assert.rejects(on.get(), /cannot be written: .*unfinished/);
  });

  it('say where it cannot be written', async function () {
    on = await Downloading.begin();
    if (process.getuid?.() === 0) return skip(this, 'root may write everywhere');
    chmodSync(on.root, 0o500);
    await assert.rejects(on.get(), /cannot be written/).finally(() => chmodSync(on.root, 0o700));
  });

  it('are listed with their sizes, finished or not, and are gone when they are removed', async () => {
    on = await Downloading.begin();
    await on.get();
    mkdirSync(join(on.root, 'unfinished', 'models--a--half', 'parts'), { recursive: true });
    writeFileSync(join(on.root, 'unfinished', 'models--a--half', 'parts', 'x'), 'half');
    mkdirSync(join(on.root, 'something-else'));
    const listed = await on.store.list();
    assert.deepEqual(listed.map(({ name, manifest }) => [name, manifest?.licence]), [['a/half', undefined], [NAME, 'mit']]);
    assert.equal(listed[0]?.bytes, 4);
    assert.ok((listed[1]?.bytes ?? 0) > 300_027);
    for (const { name } of listed) await on.store.remove(name);
    assert.deepEqual([on.files, await on.store.list()], [[], []]);
    await on.store.remove('never/there');
  });
});
