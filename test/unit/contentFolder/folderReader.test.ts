import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { folderReader } from '../../../src/content/folderReader';
import { Catalogue } from '../../../src/core/content/catalogue';
import { PATTERN } from '../content/fixture';
import { skip } from '../../skip';

describe('a content folder', () => {
  let dir: string;
  let folder: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-folder-'));
    folder = path.join(dir, 'quizzes');
    fs.mkdirSync(path.join(folder, 'sums'), { recursive: true });
    fs.writeFileSync(path.join(dir, 'secret'), 'secret');
  });
  afterEach(() => fs.rmSync(dir, { recursive: true }));

  const write = (file: string, text: string | Uint8Array): void => fs.writeFileSync(path.join(folder, file), text);
  const refused = (file: string, words: RegExp): Promise<void> => assert.rejects(folderReader(folder)(file), words);

  it('gives what its files hold, from deep inside and up to 1 MB', async () => {
    write('sums/a.md', 'größer 😀');
    write('large', 'x'.repeat(1024 * 1024));
    assert.equal(await folderReader(folder)('sums/a.md'), 'größer 😀');
    assert.equal((await folderReader(folder)('large')).length, 1024 * 1024);
  });

  it('gives nothing outside, by whatever path', async () => {
    for (const file of ['../secret', 'sums/../../secret', path.join(dir, 'secret'), '..']) await refused(file, /^Error: it lies outside the content folder$/);
  });

  it('follows links inside it and none that leads out', async () => {
    write('sums/a.md', 'a');
    fs.symlinkSync(path.join(folder, 'sums', 'a.md'), path.join(folder, 'inside'));
    fs.symlinkSync(path.join(dir, 'secret'), path.join(folder, 'file'));
    fs.symlinkSync(dir, path.join(folder, 'folder'));
    assert.equal(await folderReader(folder)('inside'), 'a');
    for (const file of ['file', 'folder/secret']) await refused(file, /it is a link that leads out/);
  });

  it('may itself be a link', async () => {
    write('sums/a.md', 'a');
    fs.symlinkSync(folder, path.join(dir, 'link'));
    assert.equal(await folderReader(path.join(dir, 'link'))('sums/a.md'), 'a');
  });

  it('says what it does not read', async () => {
    write('huge', new Uint8Array(1024 * 1024 + 1));
    write('latin', new Uint8Array([0x67, 0x72, 0xf6, 0xdf]));
    await refused('huge', /it is larger than 1 MB/);
    await refused('latin', /it is not UTF-8/);
    await refused('sums', /it is no file/);
    await refused('nothing', /there is no such file/);
    await assert.rejects(folderReader(path.join(dir, 'none'))('a'), /there is no folder .*none/);
  });

  it('does not wait for what is no file', async function () {
    if (process.platform === 'win32') return skip(this, 'there are no pipes in folders here');
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    await refused('pipe', /it is no file/);
  });

  it('names the file of each mistake, and keeps the rest', async () => {
    write('catalogue.json', JSON.stringify({ schemaVersion: 1, patterns: ['sums', 'latin', 'gone', 'huge'] }));
    write('sums/pattern.json', JSON.stringify(PATTERN));
    for (const name of ['latin', 'huge']) fs.mkdirSync(path.join(folder, name));
    write('latin/pattern.json', new Uint8Array([0xff, 0xfe, 0x00]));
    write('huge/pattern.json', new Uint8Array(3_000_000));
    const { patterns, problems } = await Catalogue.read(folderReader(folder));
    assert.deepEqual(patterns.map(({ id }) => id), ['sums']);
    assert.deepEqual(problems.map(({ message }) => message), [
      'latin/pattern.json: it cannot be read: it is not UTF-8', 'gone/pattern.json: it cannot be read: there is no such file', 'huge/pattern.json: it cannot be read: it is larger than 1 MB',
    ]);
  });
});
