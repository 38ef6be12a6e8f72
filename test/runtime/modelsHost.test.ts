import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BundledModelHost } from '../../src/runtime/models/modelHost';
import { DISTILBERT, ROBERTA, ask, forward, integers, startHost } from './modelsHarness';

const HELLO = [0, 31414, 6, 141, 32, 47, 116, 2];

describe('model host', function () {
  this.timeout(60_000);
  let host: BundledModelHost;
  const stages: [string, number | null][] = [];
  before(async () => {
    host = await startHost(undefined, (name, ms) => stages.push([name, ms]));
  });
  after(() => host.dispose());
  const errorOf = async (op: string, args: object, ids?: number[][]) => (await ask(host, op, args, ids === undefined ? [] : [integers('input_ids', ids)])).body.error;
  const forwardError = (name: string, ids: number[][], more: object = {}) => errorOf('model.forward', { name, head: 'sequence-classification', fresh: null, ...more }, ids);

  it('loads each thing once for requests at the same time, and tells of it', async () => {
    await Promise.all([host.warm([ROBERTA, DISTILBERT, 'no-such-model']), host.warm([ROBERTA]), forward(host, { name: ROBERTA }, [HELLO])]);
    const begun = stages.filter(([, ms]) => ms === null).map(([name]) => name);
    assert.equal(begun.filter((name) => name === 'load model').length, 4, 'a base and a branch each');
    assert.equal(begun.filter((name) => name === 'load tokenizer').length, 2);
    assert.equal(stages.filter(([, ms]) => ms !== null).length, begun.length);
  });

  it('says what upstream says of a name, and what really runs', async () => {
    const { body, used } = await ask(host, 'model.load', { name: 'distilbert/distilbert-base-uncased-finetuned-sst-2-english', fresh: null });
    assert.deepEqual([body.family, body.architecture, body.labels, body.num_labels, body.heads], [
      'distilbert', 'DistilBertForSequenceClassification', ['NEGATIVE', 'POSITIVE'], 2, ['sequence-classification'],
    ]);
    assert.equal((body.config as { dim: number }).dim, 768);
    assert.deepEqual(used, [{ name: 'distilbert/distilbert-base-uncased-finetuned-sst-2-english', source: 'bundled', parameters: 22_713_218, bytes: 26_946_232 }]);
    assert.equal(body.layers, 6);
    const fresh = (await ask(host, 'model.load', { name: 'roberta-base', fresh: 'head', head: 'sequence-classification', num_labels: 2 })).used[0];
    assert.deepEqual([fresh?.source, fresh?.parameters], ['bundled', 40_793_472 + 768 * 768 + 768 + 2 * 768 + 2]);
    assert.equal((await ask(host, 'model.load', { name: 'roberta-base', fresh: 'body' })).used[0]?.source, 'fresh');
  });

  it('initialises heads and bodies by seed', async () => {
    for (const fresh of ['head', 'body']) {
      for (const name of ['roberta-base', 'distilbert-base-uncased']) {
        const run = async (seed: number, ids: number[]) => (await forward(host, { name, fresh, seed, num_labels: 3 }, [ids]))[0] ?? [];
        const first = await run(0, HELLO.map((id) => id % 30_000));
        assert.equal(first.length, 3);
        assert.ok(first.every((x) => Number.isFinite(x) && Math.abs(x) < 10));
        const other = await run(1, HELLO.map((id) => id % 30_000));
        assert.notDeepEqual(first, other);
        assert.deepEqual(await run(0, HELLO.map((id) => id % 30_000)), first);
        assert.notDeepEqual(await run(0, [5, 6, 7]), first);
      }
    }
  });

  it('runs the real body below a new head, and another below a new body', async () => {
    const states = (fresh: string | null) => forward(host, { name: 'roberta-base', head: 'base', fresh, seed: 3 }, [HELLO]);
    const [real, withHead, withBody] = [await states(null), await states('head'), await states('body')];
    assert.deepEqual(withHead, real);
    assert.notDeepEqual(withBody, real);
  });

  it('gives a pooled output where it is asked for', async () => {
    const { tensors } = await ask(host, 'model.forward', { name: 'roberta-base', head: 'base', fresh: null, pooler: true }, [integers('input_ids', [HELLO, HELLO])]);
    assert.deepEqual([...tensors.values()].map(({ name, shape }) => [name, shape]), [['last_hidden_state', [2, 8, 768]], ['pooler_output', [2, 768]]]);
    const pooled = tensors.get('pooler_output')?.data ?? assert.fail();
    assert.ok(new Set(Array.from(pooled, Number)).size > 700);
  });

  it('refuses wrong input as upstream does', async () => {
    const index = { kind: 'upstream', type: 'IndexError', message: 'index out of range in self' };
    assert.deepEqual(await forwardError(DISTILBERT, [[50264]]), index);
    assert.deepEqual(await forwardError(ROBERTA, [[50265]]), index);
    assert.deepEqual(await forwardError(ROBERTA, [[-1]]), index);
    const long = [Array.from({ length: 600 }, () => 5)];
    const size = (tokens: number) => `The size of tensor a (${tokens}) must match the size of tensor b (512) at non-singleton dimension 1`;
    assert.deepEqual(await forwardError(DISTILBERT, long), { kind: 'upstream', type: 'RuntimeError', message: size(600) });
    assert.deepEqual(await forwardError(ROBERTA, long), { kind: 'upstream', type: 'RuntimeError', message: 'index 514 is out of bounds for dimension 1 with size 514' });
    const flat = async (name: string) => (await ask(host, 'model.forward', { name, head: 'base', fresh: null }, [{ ...integers('input_ids', [[0, 5, 2]]), shape: [3] }])).body.error;
    assert.deepEqual(await flat(DISTILBERT), { kind: 'upstream', type: 'RuntimeError', message: size(3) });
    assert.deepEqual(await flat(ROBERTA), { kind: 'upstream', type: 'IndexError', message: 'Dimension out of range (expected to be in range of [-1, 0], but got 1)' });
    assert.match(JSON.stringify(await errorOf('model.load', { name: 'roberta-bse', fresh: null })), /"OSError".*is not a valid model identifier/);
    assert.match(JSON.stringify(await errorOf('tokenizer.load', { name: 'roberta-bse' })), /"OSError".*is not a valid model identifier/);
  });

  it('lets padding of RoBERTa beyond 512 places be', async () => {
    const long = [...HELLO, ...Array.from({ length: 592 }, () => 1)];
    const [logits = []] = await forward(host, { name: ROBERTA }, [long], [long.map((id) => (id === 1 ? 0 : 1))]);
    const [short = []] = await forward(host, { name: ROBERTA }, [HELLO]);
    assert.ok(Math.abs((logits[0] ?? 0) - (short[0] ?? 0)) < 1e-4);
  });

  it('takes empty batches', async () => {
    const empty = { name: 'input_ids', dtype: 'int64', shape: [0, 5], data: new BigInt64Array(0) } as const;
    const { tensors } = await ask(host, 'model.forward', { name: ROBERTA, head: 'sequence-classification', fresh: null }, [empty]);
    assert.deepEqual(tensors.get('logits')?.shape, [0, 2]);
  });

  it('calls what it has not a limit, and what should never come a fault', async () => {
    const many = Array.from({ length: 300 }, () => HELLO);
    for (const more of [{ head: 'masked-lm' }, { head: 'base', output_hidden_states: true }, { head: 'base', output_attentions: true }]) {
      assert.match(JSON.stringify(await forwardError('roberta-base', many, more)), /"kind":"limit".*2400 tokens in one call/);
    }
    assert.match(JSON.stringify(await errorOf('model.load', { name: 'gpt2', fresh: null })), /"kind":"limit".*Available/);
    const faults = [
      await errorOf('constructor', {}),
      await errorOf('model.load', {}),
      await errorOf('model.load', { name: 5, fresh: null }),
      await errorOf('model.forward', { name: ROBERTA, head: 'base', fresh: null }),
      await forwardError('roberta-base', [HELLO]),
    ];
    for (const fault of faults) assert.match(JSON.stringify(fault), /"kind":"fault"/);
    const broken = await host.answer('model.load', '{"name":', new Uint8Array(0), () => {});
    assert.match(broken.json, /"kind":"fault"/);
  });

  it('works without a native build of ONNX Runtime', () => {
    // Another processor, as far as the package that looks for its binary can tell; a process of its own, because modules are loaded once.
    const program = `
      const { arch } = process;
      Object.defineProperty(process, 'arch', { get: () => (new Error().stack.includes('onnxruntime-node') ? 'none' : arch) });
      const { startHost, ask } = require(${JSON.stringify(join(__dirname, 'modelsHarness.ts'))});
      startHost().then(async (host) => {
        const { body } = await ask(host, 'tokenizer.encode', { name: 'roberta-base', texts: ['Hello'] });
        console.log(host.backend, JSON.stringify(body.ids));
      });`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', program], { cwd: join(__dirname, '..', '..'), encoding: 'utf8' });
    assert.equal(stdout.trim(), 'wasm [[31414]]', stderr);
  });
});
