import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folderProblem, modelPlaces } from '../../../src/host/models/placesOf';

describe('where models may lie', () => {
  let root: string;
  let extension: string;
  beforeEach(() => {
    root = mkdtempSync(join(realpathSync(tmpdir()), 'nlp-practice-places-'));
    extension = join(root, 'extension');
    mkdirSync(extension);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const places = (folder: string, store = join(root, 'store')) => modelPlaces({ folder, useHubCache: false }, store, extension);

  it('is the user\'s folder as it really is, and downloads, whether they are there yet or not', () => {
    mkdirSync(join(root, 'mine'));
    symlinkSync(join(root, 'mine'), join(root, 'link'));
    assert.deepEqual(places(` ${join(root, 'link')} `, join(root, 'link', 'later', 'models')), { folder: join(root, 'mine'), downloaded: join(root, 'mine', 'later', 'models'), cache: null });
    assert.equal(folderProblem(join(root, 'mine'), extension), null);
    assert.equal(folderProblem('', extension), null);
  });

  it('is no folder that is not there, depends on where one stands, or holds the home or the extension', () => {
    mkdirSync(join(root, 'star*'));
    symlinkSync(homedir(), join(root, 'home'));
    for (const folder of [join(root, 'none'), 'mine', '.', '/', homedir(), dirname(homedir()), join(root, 'home'), '~', root, extension, join(root, 'star*')]) {
      assert.equal(places(folder).folder, null, folder);
      assert.match(folderProblem(folder, extension)?.message ?? '', /cannot be used/, folder);
    }
  });

  it('is the hub\'s cache where the user has one and lets it be used', () => {
    const before = process.env['HF_HUB_CACHE'];
    process.env['HF_HUB_CACHE'] = join(root, 'hub');
    const cache = (useHubCache: boolean) => modelPlaces({ folder: '', useHubCache }, root, extension).cache;
    try {
      assert.equal(cache(true), null);
      mkdirSync(join(root, 'hub'));
      assert.deepEqual([cache(true), cache(false)], [join(root, 'hub'), null]);
    } finally {
      if (before === undefined) delete process.env['HF_HUB_CACHE'];
      else process.env['HF_HUB_CACHE'] = before;
    }
  });
});
