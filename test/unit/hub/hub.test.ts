import assert from 'node:assert/strict';
import { fileAddress, hubBase, HUB, infoAddress, treeAddress } from '../../../src/core/hub/address';
import { nextPage, readInfo, readTree, type HubFile } from '../../../src/core/hub/answers';
import { progressInWords } from '../../../src/core/hub/quantities';
import { nextAddress } from '../../../src/core/hub/redirects';
import { resumption } from '../../../src/core/hub/resume';
import { offerOf } from '../../../src/core/hub/selection';
import { facts, question, type Proposal } from '../../../src/core/hub/words';
import { UserError } from '../../../src/shared/errors';

const SHA = 'a'.repeat(40);
const file = (path: string, size = 10): HubFile => ({ path, size, sum: { kind: 'git', hex: SHA } });

describe('addresses of the hub', () => {
  it('are the hub\'s own, or a mirror\'s below its path', () => {
    assert.equal(infoAddress(hubBase(''), 'roberta-base').href, `${HUB}/api/models/roberta-base`);
    const mirror = hubBase(' https://mirror.example/hf ');
    assert.equal(treeAddress(mirror, 'a/b', SHA).href, `https://mirror.example/hf/api/models/a/b/tree/${SHA}?recursive=true`);
    assert.equal(fileAddress(mirror, 'a/b', SHA, 'onnx/model #1.onnx').href, `https://mirror.example/hf/a/b/resolve/${SHA}/onnx/model%20%231.onnx`);
  });

  it('are refused when they are none, are open to others, hold a password or go on', () => {
    for (const bad of ['mirror', 'ftp://a', 'http://mirror.example', 'https://me:secret@mirror.example', 'https://a/?b', 'https://a/#b', 'file:///etc']) {
      assert.throws(() => hubBase(bad), UserError, bad);
    }
    assert.equal(hubBase('http://127.0.0.1:8000').href, 'http://127.0.0.1:8000/');
  });
});

describe('redirects', () => {
  const hub = new URL('https://hub.example/a/resolve/x/model.onnx');
  it('are followed to another host for a file alone', () => {
    assert.equal(nextAddress(hub, 'https://store.example/x?sig=1', 'file').href, 'https://store.example/x?sig=1');
    assert.equal(nextAddress(hub, '/api/models/b', 'words').href, 'https://hub.example/api/models/b');
    assert.throws(() => nextAddress(hub, 'https://store.example/x', 'words'), /not followed/);
  });

  it('are not followed out of encryption, to this machine, with a password, or to nowhere', () => {
    for (const to of ['http://store.example/x', 'https://localhost/x', 'https://127.0.0.1/x', 'https://me:pw@store.example/x', 'file:///etc/passwd', 'data:,x', 'http://[', null]) {
      assert.throws(() => nextAddress(hub, to, 'file'), UserError, String(to));
    }
    const here = new URL('http://127.0.0.1:1/a');
    assert.equal(nextAddress(here, 'http://127.0.0.1:2/a', 'file').port, '2');
    assert.throws(() => nextAddress(here, 'http://elsewhere.example/a', 'file'), UserError);
  });
});

describe('answers of the hub', () => {
  it('say name, commit, licence and whether one has to agree first', () => {
    const answer = { id: 'FacebookAI/roberta-base', sha: SHA, gated: false, tags: ['onnx', 'license:mit'], cardData: null, more: 1 };
    assert.deepEqual(readInfo(answer, 'h'), { id: 'FacebookAI/roberta-base', commit: SHA, licence: 'mit', gated: false });
    assert.deepEqual(readInfo({ id: 'a', sha: SHA, gated: 'manual', cardData: { license: ['mit', 'other'] } }, 'h'), { id: 'a', commit: SHA, licence: 'mit, other', gated: true });
    assert.equal(readInfo({ id: 'a', sha: SHA }, 'h').licence, null);
  });

  it('list files with the size and the sum of what is behind a pointer', () => {
    const lfs = { oid: 'b'.repeat(64), size: 5_000_000, pointerSize: 130 };
    assert.deepEqual(readTree([{ type: 'directory', path: 'onnx', oid: SHA, size: 0 }, { type: 'file', path: 'config.json', size: 12, oid: SHA }, { type: 'file', path: 'm.onnx', size: 130, oid: SHA, lfs }], 'h'), [
      file('config.json', 12), { path: 'm.onnx', size: 5_000_000, sum: { kind: 'sha256', hex: lfs.oid } },
    ]);
    assert.equal(nextPage('<https://h/api?cursor=2>; rel="next"'), 'https://h/api?cursor=2');
    assert.equal(nextPage(null), null);
  });

  it('that are none are refused, a sum that is a path among them', () => {
    for (const bad of [null, 'x', [], { id: 'a' }, { id: 'a', sha: 'main' }]) assert.throws(() => readInfo(bad, 'h'), /does not answer as a model hub/);
    for (const bad of [{}, [{ type: 'file', path: 'a', size: 1, oid: '../../x' }], [{ type: 'file', path: 'a', size: -1, oid: SHA }]]) assert.throws(() => readTree(bad, 'h'), /does not answer as a model hub/);
  });
});

describe('what is taken of a repository', () => {
  const base = [file('config.json'), file('tokenizer.json'), file('README.md'), file('pytorch_model.bin'), file('../../evil'), file('onnx/../model.onnx')];
  it('is configuration, tokenizer, and weights to choose from, the small exact ones first', () => {
    const offer = offerOf('a/b', [...base, file('onnx/model.onnx'), file('onnx/model_q4.onnx'), file('onnx/model_quantized.onnx'), file('tokenizer_config.json')]);
    assert.deepEqual(offer.files.map(({ path }) => path), ['config.json', 'tokenizer.json', 'tokenizer_config.json']);
    assert.deepEqual(offer.weights.map(({ path }) => path), ['onnx/model_quantized.onnx', 'onnx/model.onnx', 'onnx/model_q4.onnx']);
    assert.deepEqual(offerOf('a', [...base, file('model.onnx')]).weights.map(({ path }) => path), ['model.onnx']);
  });

  it('is nothing where there are no ONNX weights, and that is said', () => {
    assert.throws(() => offerOf('a/roberta', base), /a\/roberta holds no ONNX weights .*Xenova\/roberta/);
    assert.throws(() => offerOf('a', [...base, file('onnx/model.onnx'), file('onnx/model.onnx_data')]), /only in several parts/);
    assert.throws(() => offerOf('a', [file('onnx/model.onnx'), file('config.json')]), /no tokenizer\.json/);
  });
});

describe('going on with a part', () => {
  const after = (have: number, status: number, contentRange: string | null = null) => resumption(have, 200, { status, contentRange });
  it('appends only what joins', () => {
    assert.equal(after(100, 206, 'bytes 100-199/200'), 'append');
    assert.equal(after(100, 206, 'bytes 100-199/*'), 'append');
    for (const range of [null, 'bytes 99-199/200', 'bytes 100-198/200', 'bytes 100-199/300', 'bytes */200', '100-199/200']) assert.equal(after(100, 206, range), 'again', String(range));
  });

  it('begins anew where the server has no ranges, and where the part is too long', () => {
    assert.deepEqual([after(0, 200), after(100, 200), after(100, 416), after(200, 416), after(0, 416), after(100, 404), after(100, 500)],
      ['restart', 'restart', 'again', 'complete', 'refused', 'refused', 'refused']);
  });
});

describe('words for a download', () => {
  it('name everything that is asked about', () => {
    const proposal: Proposal = {
      name: 'roberta-base', model: { id: 'FacebookAI/roberta-base', commit: SHA, licence: 'mit', gated: false }, files: [file('config.json', 481), file('onnx/model.onnx', 125_000_000)],
      weights: file('onnx/model.onnx'), host: 'huggingface.co', folder: '/home/me/models', have: 0, free: 9_876_543_210,
    };
    assert.equal(question(proposal), 'Download roberta-base (125.0 MB)?');
    assert.equal(question({ ...proposal, have: 25_000_000 }), 'Go on with the download of roberta-base (25.0 MB of 125.0 MB are there)?');
    assert.equal(facts(proposal), 'config.json: 481 bytes\nonnx/model.onnx: 125.0 MB\n\nLicence: mit\nFrom: huggingface.co, where its name is FacebookAI/roberta-base\nTo: /home/me/models (9.88 GB free)');
    assert.match(facts({ ...proposal, model: { ...proposal.model, licence: null } }), /Licence: not stated by its author/);
  });

  it('tell bytes and seconds, and what is left once a rate is known', () => {
    const at = { total: 100_000_000, resumed: 0 };
    assert.equal(progressInWords({ ...at, done: 500_000, ms: 900 }), '500.0 kB of 100.0 MB in 1 s');
    assert.equal(progressInWords({ ...at, done: 25_000_000, ms: 10_000 }), '25.0 MB of 100.0 MB in 10 s, about 30 s left');
    assert.equal(progressInWords({ ...at, resumed: 50_000_000, done: 60_000_000, ms: 10_000 }), '60.0 MB of 100.0 MB in 10 s, about 40 s left');
    assert.equal(progressInWords({ ...at, done: 100_000_000, ms: 400_000 }), '100.0 MB of 100.0 MB in 7 min');
  });
});
