import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onnxNames } from '../../src/runtime/models/external/onnxNames';
import { createModelHost, type BundledModelHost } from '../../src/runtime/models/modelHost';
import { NO_PLACES, type ModelPlaces } from '../../src/shared/modelPlaces';
import { expected, tinyModel, WIDTH, writeModel, type TinyOptions } from '../hub/tinyModel';
import { skip } from '../skip';
import { ask, assertClose, DISTILBERT, forward, integers, modelsFolder, ROBERTA } from './modelsHarness';

const HELLO = [101, 7592, 102];
const HELLO_ROBERTA = [0, 31414, 2];
const MINE = 'someone/mine';

for (const backend of ['native', 'wasm'] as const) {
  describe(`models that are not bundled, ${backend}`, function () {
    this.timeout(60_000);
    let root: string;
    let host: BundledModelHost | undefined;
    beforeEach(() => {
      root = mkdtempSync(join(realpathSync(tmpdir()), 'nlp-practice-places-'));
    });
    afterEach(async () => {
      await host?.dispose();
      host = undefined;
      rmSync(root, { recursive: true, force: true });
    });

    const put = (name: string, options: TinyOptions = {}, below = 'folder'): void => writeModel(join(root, below, name), tinyModel(options));
    async function start(places: Partial<ModelPlaces> = { folder: join(root, 'folder') }): Promise<BundledModelHost> {
      host = await createModelHost({ modelsFolder, backend, onStage: () => undefined, places: { ...NO_PLACES, ...places } });
      return host;
    }
    const load = async (name: string, more: object = {}) => (await ask(host ?? assert.fail(), 'model.load', { name, fresh: null, ...more }));
    const errorOf = async (op: string, args: object, ids: number[][] = [HELLO]) => JSON.stringify((await ask(host ?? assert.fail(), op, args, [integers('input_ids', ids)])).body.error);

    it('answer with their own numbers, labels, sizes and source', async () => {
      put(MINE, { labels: ['bad', 'so so', 'good'] });
      const on = await start();
      const { body, used } = await load(MINE);
      assert.deepEqual([body.family, body.architecture, body.labels, body.num_labels, body.heads, body.layers], ['distilbert', 'DistilBertForSequenceClassification', ['bad', 'so so', 'good'], 3, ['sequence-classification'], 1]);
      const [use] = used;
      assert.deepEqual([use?.name, use?.source], [MINE, 'folder']);
      assert.equal(use?.bytes, tinyModel({ labels: ['bad', 'so so', 'good'] })['onnx/model_quantized.onnx']?.length);
      assert.deepEqual((body.config as { dtype: string; _name_or_path?: string }).dtype, 'float32');
      assert.ok(!JSON.stringify(body).includes('/somebody'));
      assertClose((await forward(on, { name: MINE }, [HELLO]))[0] ?? [], expected(HELLO, 3).scores, 1e-5);
      const many = Array.from({ length: 700 }, (_, i) => [i, 5, 6]);
      const all = await forward(on, { name: MINE }, many);
      assertClose(all[699] ?? [], expected([699], 3).scores, 1e-5);
    });

    it('tokenize with their own tokenizer', async () => {
      put(MINE);
      const on = await start();
      const { body } = await ask(on, 'tokenizer.load', { name: MINE });
      assert.deepEqual([body.family, body.vocab_size, body.model_max_length], ['distilbert', 30522, 512]);
      assert.deepEqual((await ask(on, 'tokenizer.encode', { name: MINE, texts: ['Hello, how are you?'] })).body.ids, [[7592, 1010, 2129, 2024, 2017, 1029]]);
      assert.deepEqual((await ask(on, 'tokenizer.vocab', { name: MINE, ids: [7592, 99_999] })).body.tokens, ['hello', null]);
      const decode = { name: MINE, ids: [[7592]], skip_special_tokens: true, clean_up_tokenization_spaces: false };
      assert.deepEqual((await ask(on, 'tokenizer.decode', decode)).body.texts, ['hello']);
    });

    it('come in the order of folder, downloaded, cache, bundled; what cannot answer lets the next one', async () => {
      const places = { folder: join(root, 'folder'), downloaded: join(root, 'downloaded'), cache: join(root, 'cache') };
      const on = await start(places);
      const source = async (): Promise<unknown> => (await load(DISTILBERT)).body.source;
      assert.equal(await source(), 'bundled');
      const cached = join(root, 'cache', `models--distilbert--${DISTILBERT}`);
      writeModel(join(cached, 'snapshots', 'abc'), tinyModel());
      assert.equal(await source(), 'folder');
      writeModel(join(root, 'downloaded', `models--${DISTILBERT}`), tinyModel({ labels: ['NEGATIVE', 'POSITIVE', 'OTHER'] }));
      assert.equal(await source(), 'downloaded');
      put(DISTILBERT);
      assert.equal(await source(), 'folder');
      assertClose((await forward(on, { name: DISTILBERT }, [HELLO]))[0] ?? [], expected(HELLO, 2).scores, 1e-5);
      // These weights have scores and no states: the stand-in gives those.
      const { body, used } = await load(DISTILBERT, { head: 'base' });
      assert.deepEqual([body.source, used[0]?.source], ['bundled', 'bundled']);
      assert.equal((await forward(on, { name: DISTILBERT, head: 'base' }, [HELLO]))[0]?.length, 3 * 768);
      for (const below of ['folder', 'downloaded', 'cache']) rmSync(join(root, below), { recursive: true });
      assert.equal(await source(), 'bundled');
    });

    it('are found under every name that upstream has for them', async () => {
      put('FacebookAI/roberta-base', { family: 'roberta', gives: ['last_hidden_state'] });
      await start();
      assert.equal((await load('roberta-base', { head: 'base' })).body.source, 'folder');
    });

    it('give states of their own width, and new heads that depend on nothing but the seed', async () => {
      put(MINE, { family: 'roberta', gives: ['last_hidden_state'], segments: true });
      const on = await start();
      assertClose((await forward(on, { name: MINE, head: 'base' }, [HELLO_ROBERTA]))[0] ?? [], expected(HELLO_ROBERTA, 0).states, 1e-6);
      const fresh = (seed: number) => forward(on, { name: MINE, fresh: 'head', seed, num_labels: 4 }, [HELLO_ROBERTA]);
      const first = await fresh(1);
      assert.equal(first[0]?.length, 4);
      assert.deepEqual(await fresh(1), first);
      assert.notDeepEqual(await fresh(2), first);
      const { tensors } = await ask(on, 'model.forward', { name: MINE, head: 'base', fresh: null, pooler: true }, [integers('input_ids', [HELLO_ROBERTA])]);
      assert.deepEqual([...tensors.values()].map(({ name, shape }) => [name, shape]), [['last_hidden_state', [1, 3, WIDTH]], ['pooler_output', [1, WIDTH]]]);
      const body = await forward(on, { name: MINE, fresh: 'body', seed: 3, num_labels: 5 }, [HELLO_ROBERTA]);
      assert.equal(body[0]?.length, 5);
      assert.equal((await load(MINE, { fresh: 'body' })).used[0]?.source, 'fresh');
    });

    it('fill in words, one score for every word and place', async () => {
      put(MINE, { gives: ['words'] });
      const on = await start();
      assert.deepEqual((await load(MINE, { head: 'masked-lm' })).body.heads, ['masked-lm']);
      const { body, tensors } = await ask(on, 'model.forward', { name: MINE, head: 'masked-lm', fresh: null }, [integers('input_ids', [HELLO])]);
      assert.equal(body.error, undefined, JSON.stringify(body.error));
      assert.deepEqual(tensors.get('logits')?.shape, [1, 3, 30522]);
      assertClose(Array.from(tensors.get('logits')?.data.subarray(0, 50) ?? [], Number), expected(HELLO, 50).scores, 1e-5);
      const many = Array.from({ length: 100 }, () => Array.from({ length: 30 }, () => 5));
      assert.match(await errorOf('model.forward', { name: MINE, head: 'masked-lm', fresh: null }, many), /limit.*3000 tokens/);
    });

    it('may give numbers of 16 bits', async () => {
      put(MINE, { gives: ['last_hidden_state'], half: true });
      const on = await start();
      assertClose((await forward(on, { name: MINE, head: 'base' }, [HELLO]))[0] ?? [], expected(HELLO, 0).states, 5e-4);
    });

    it('say what their weights do not give', async () => {
      put(MINE);
      put('someone/words', { gives: ['words'] });
      await start();
      const wanted = { name: MINE, head: 'base', fresh: null };
      assert.match(await errorOf('model.forward', wanted), /"limit".*give the scores of their own head \(sequence-classification\) and nothing else/);
      assert.match(await errorOf('model.forward', { ...wanted, name: 'someone/words', head: 'sequence-classification', fresh: 'head' }), /"limit".*masked-lm/);
      assert.match(await errorOf('model.forward', { ...wanted, head: 'sequence-classification', output_attentions: true }), /"limit"/);
      assert.match(await errorOf('model.forward', { ...wanted, head: 'sequence-classification' }, [[30_522]]), /"upstream".*"IndexError"/);
    });

    it('that are broken say so, without where they lie', async () => {
      put(MINE);
      const weights = join(root, 'folder', MINE, 'onnx', 'model_quantized.onnx');
      const whole = readFileSync(weights);
      await start();
      for (const bytes of [whole.subarray(0, 5000), Buffer.from('not ONNX'), Buffer.alloc(0), Buffer.alloc(100, 0xff)]) {
        writeFileSync(weights, bytes);
        const error = await errorOf('model.load', { name: MINE, fresh: null });
        assert.match(error, /"limit","message":"The weights of someone\/mine (cannot be (read|loaded)|give neither)/, error);
        assert.ok(!error.includes(root), error);
      }
      writeFileSync(weights, whole);
      writeFileSync(join(root, 'folder', MINE, 'config.json'), '{"model_type": "bert"}');
      assert.match(await errorOf('model.load', { name: MINE, fresh: null }), /"limit".*not of a model that runs here/);
    });

    it('with a tokenizer of another kind are refused, not misread', async () => {
      put(MINE, { family: 'roberta' });
      writeFileSync(join(root, 'folder', MINE, 'tokenizer.json'), tinyModel()['tokenizer.json'] ?? '');
      await start();
      assert.match(await errorOf('tokenizer.load', { name: MINE }), /"limit".*cannot be used here/);
    });

    it('are named where a name is unknown, and no name leads out of their folder', async () => {
      put(MINE);
      put('secret', {}, '.');
      await start();
      assert.match(await errorOf('model.load', { name: 'someone/else', fresh: null }), /OSError.*not a valid model identifier.*Available in this practice edition: .*someone\/mine/);
      for (const name of ['../secret', 'a/../../secret', `${root}/secret`, '..', '.', 'someone/..', 'someone/mine/onnx']) {
        assert.match(await errorOf('model.load', { name, fresh: null }), /"OSError"/, name);
      }
    });

    it('are read from the hub\'s cache as it is kept, through its links', async () => {
      const kept = join(root, 'cache', 'models--someone--mine');
      for (const [commit, labels] of [['old', ['x', 'y']], ['new', ['p', 'q', 'r']]] as const) {
        const blobs = join(kept, 'blobs', commit);
        writeModel(blobs, tinyModel({ labels }));
        mkdirSync(join(kept, 'snapshots', commit, 'onnx'), { recursive: true });
        for (const file of Object.keys(tinyModel())) symlinkSync(join(blobs, file), join(kept, 'snapshots', commit, file));
      }
      mkdirSync(join(kept, 'refs'));
      writeFileSync(join(kept, 'refs', 'main'), 'new');
      const on = await start({ cache: join(root, 'cache') });
      assert.deepEqual((await load(MINE)).body.labels, ['p', 'q', 'r']);
      assertClose((await forward(on, { name: MINE }, [HELLO]))[0] ?? [], expected(HELLO, 3).scores, 1e-5);
      writeFileSync(join(kept, 'refs', 'main'), 'gone');
      assert.match(await errorOf('model.load', { name: MINE, fresh: null }), /OSError/);
    });

    it('a bundled file under another name gives the stand-in\'s own numbers', async function () {
      const whole = readdirSync(join(modelsFolder, 'weights')).filter((file) => file.endsWith('.onnx')).find((file) => {
        const { inputs, outputs } = onnxNames(join(modelsFolder, 'weights', file));
        return inputs.includes('input_ids') && outputs.includes('logits') && outputs.includes('last_hidden_state');
      });
      if (whole === undefined) return skip(this, 'no bundled file holds a whole model');
      const name = whole.startsWith('roberta') ? ROBERTA : DISTILBERT;
      const family = name === ROBERTA ? 'roberta' : 'distilbert';
      const on = await start();
      const ids = family === 'roberta' ? HELLO_ROBERTA : HELLO;
      const config = (await load(name)).body.config;
      const files = { ...tinyModel({ family }), 'config.json': Buffer.from(JSON.stringify(config)), 'onnx/model_quantized.onnx': readFileSync(join(modelsFolder, 'weights', whole)) };
      writeModel(join(root, 'folder', MINE), files);
      assert.deepEqual(await forward(on, { name: MINE }, [ids]), await forward(on, { name }, [ids]));
      assert.deepEqual(await forward(on, { name: MINE, fresh: 'head', seed: 5 }, [ids]), await forward(on, { name, fresh: 'head', seed: 5 }, [ids]));
      const { parameters } = (await load(MINE)).body;
      assert.equal(parameters, family === 'roberta' ? 124_647_170 : 66_955_010);
    });
  });
}
