import assert from 'node:assert/strict';
import path from 'node:path';
import { gettable, removable } from '../../../src/core/hub/choices';
import { hubCacheFolder } from '../../../src/core/hub/cacheFolder';

describe('the hub\'s own cache', () => {
  const found = (env: Record<string, string>, flavour: path.PlatformPath = path.posix, home = '/home/me') => hubCacheFolder({ env, home }, flavour);

  it('is found as the library finds it', () => {
    assert.equal(found({}), '/home/me/.cache/huggingface/hub');
    assert.equal(found({ XDG_CACHE_HOME: '/cache' }), '/cache/huggingface/hub');
    assert.equal(found({ XDG_CACHE_HOME: '/cache', HF_HOME: '/hf' }), '/hf/hub');
    assert.equal(found({ HF_HOME: '~/hf' }), '/home/me/hf/hub');
    assert.equal(found({ HF_HOME: '/hf', HUGGINGFACE_HUB_CACHE: '/old' }), '/old');
    assert.equal(found({ HF_HUB_CACHE: '/new', HUGGINGFACE_HUB_CACHE: '/old' }), '/new');
    assert.equal(found({}, path.win32, 'C:\\Users\\me'), 'C:\\Users\\me\\.cache\\huggingface\\hub');
  });

  it('is not looked for in a folder that depends on where one stands', () => {
    assert.equal(found({ HF_HOME: 'relative' }), null);
  });
});

describe('lists of models', () => {
  const kept = [{ name: 'roberta-base', bytes: 125_000_000, whole: true }, { name: 'a/half', bytes: 4000, whole: false }];

  it('offer what a stand-in answers for, and any name that is typed', () => {
    const rows = (typed: string) => gettable(['roberta-base', 'distilbert-base-uncased'], kept, typed).map(({ name, description }) => `${name}: ${description}`);
    assert.deepEqual(rows(''), ['roberta-base: downloaded, 125.0 MB', 'distilbert-base-uncased: a bundled stand-in answers for it']);
    assert.equal(rows(' someone/mine ')[0], 'someone/mine: look for it on the hub');
    assert.equal(rows('a/half')[0], 'a/half: download not finished, 4.0 kB are there');
    assert.deepEqual(['../x', 'two words', 'roberta-base'].map((typed) => rows(typed).length), [2, 2, 2]);
  });

  it('tell what can be removed, with sizes', () => {
    assert.deepEqual(removable(kept).map(({ label, description }) => [label, description]), [['roberta-base', '125.0 MB'], ['a/half', '4.0 kB, download not finished']]);
  });
});
