import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { isRepositoryName, repositoryFolder, repositoryOf } from '../../../src/shared/repositoryName';
import { placeArguments, readablePlaces, readPlaceArguments } from '../../../src/shared/modelPlaces';

describe('names of models', () => {
  it('takes what the hub takes', () => {
    for (const name of ['roberta-base', 'FacebookAI/roberta-base', 'cardiffnlp/twitter-roberta-base-sentiment-latest', 'a', 'Xenova/gpt-3.5_turbo', '0x/1']) {
      assert.ok(isRepositoryName(name), name);
    }
  });

  it('takes nothing that could lead out of a folder or an address', () => {
    for (const name of ['', '.', '..', '../x', 'a/../b', 'a/..', '/a', 'a/', 'a/b/c', 'a\\b', 'a//b', 'C:\\a', 'a b', 'a%2fb', 'a?b', 'a#b', 'a--b', '-a', 'a-', '.a', 'a.', 'a.git', 'a\0', 'a\n', 'é', `a/${'b'.repeat(96)}`]) {
      assert.ok(!isRepositoryName(name), JSON.stringify(name));
      assert.throws(() => repositoryFolder(name), RangeError);
    }
  });

  it('gives each name a folder of its own directly below, and the name back', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aB0._-/\\: ') }), (name) => {
      if (!isRepositoryName(name)) return;
      const folder = repositoryFolder(name);
      assert.equal(path.dirname(path.resolve('/models', folder)), path.resolve('/models'));
      assert.equal(path.win32.basename(folder), folder);
      assert.equal(repositoryOf(folder), name);
    }), { numRuns: 2000 });
    assert.deepEqual(['x', 'models--', 'models--..', 'models--a--b--c', 'datasets--a'].map(repositoryOf), Array(5).fill(undefined));
  });
});

describe('places of models', () => {
  it('are told to the child as they are', () => {
    const places = { folder: '/a b/=c', downloaded: null, cache: '/hub' };
    assert.deepEqual(readPlaceArguments(placeArguments(places)), places);
  });

  it('open no more than models to the child', () => {
    assert.deepEqual(readablePlaces({ folder: '/mine', downloaded: '/store', cache: '/home/.cache/huggingface/hub' }), [
      path.join('/mine', '*'), path.join('/store', '*'), path.join('/home/.cache/huggingface/hub', 'models--*'),
    ]);
    assert.deepEqual(readablePlaces({ folder: null, downloaded: null, cache: null }), []);
  });
});
