import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../../src/downloads/downloadLock';
import { until } from '../../until';
import { Downloading, NAME, WEIGHTS, WEIGHTS_FILE } from './fixture';

const LOCK = join('unfinished', 'models--someone--tiny.lock');

describe('downloads at the same time', function () {
  this.timeout(60_000);
  let on: Downloading;
  beforeEach(async () => {
    on = await Downloading.begin();
  });
  afterEach(() => on.end());

  function process2(): { child: ChildProcess; end: Promise<string> } {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'child.ts'), on.hub.address, on.root, NAME], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    return { child, end: once(child, 'close').then(() => said.trim()) };
  }

  it('of two processes one downloads and the other is told so; the model is whole', async () => {
    on.hub.trouble = () => ({ slow: 60 });
    const both = await Promise.all([process2().end, process2().end]);
    const refused = both.filter((said) => said !== 'done');
    // The second may also have come when the first was through: then it has downloaded again.
    assert.ok(both.includes('done') && refused.every((said) => /refused: someone\/tiny is being downloaded or removed/.test(said)), both.join('\n'));
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
    assert.deepEqual(on.files.filter((file) => file.startsWith('unfinished')), []);
  });

  it('a second window is refused while the first is at it, and removing too', async () => {
    on.hub.trouble = () => ({ slow: 30 });
    const first = on.get();
    await until('the lock is there', () => on.files.includes(LOCK));
    await assert.rejects(on.get(), /is being downloaded or removed at this moment/);
    await assert.rejects(on.store.remove(NAME), /is being downloaded or removed at this moment/);
    await first;
    await on.store.remove(NAME);
    assert.deepEqual(on.files, []);
  });

  it('a process that was killed in the middle leaves a part that the next goes on with', async () => {
    on.hub.trouble = (path) => (path === WEIGHTS_FILE ? { slow: 100 } : {});
    const { child, end } = process2();
    await until('some of the weights are there', async () => (await on.proposal()).have > 60_000, 30_000);
    child.kill('SIGKILL');
    await end;
    assert.ok(on.files.includes(LOCK));
    on.hub.trouble = () => ({});
    on.hub.seen.length = 0;
    await on.get();
    assert.match(on.hub.bodies.join(), /bytes=\d{5,}-/);
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('a lock goes to exactly one of many who find its holder gone', async () => {
    mkdirSync(join(on.root, 'unfinished'));
    const path = join(on.root, LOCK);
    for (let round = 0; round < 20; round += 1) {
      writeFileSync(path, JSON.stringify({ pid: 2 ** 30, host: 'a machine that is gone', token: 'x' }));
      utimesSync(path, 0, 0);
      const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(path)));
      const taken = locks.filter((lock) => lock !== null);
      assert.equal(taken.length, 1);
      await taken[0]?.release();
    }
  });

  it('a lock that another has taken over is not released by the one before', async () => {
    mkdirSync(join(on.root, 'unfinished'));
    const path = join(on.root, LOCK);
    const first = await takeLock(path);
    const theirs = JSON.stringify({ pid: process.pid, host: 'another', token: 'theirs' });
    writeFileSync(path, theirs);
    await first?.release();
    assert.equal(readFileSync(path, 'utf8'), theirs);
    assert.equal(await takeLock(path), null);
  });
});
