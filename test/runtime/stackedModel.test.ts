import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Batch, Outputs } from '../../src/runtime/models/forwardTypes';
import { GraphSession } from '../../src/runtime/models/graphSession';
import { loadOnnxRuntime } from '../../src/runtime/models/onnxRuntime';
import { StackedModel } from '../../src/runtime/models/stackedModel';
import { assertClose } from './modelsHarness';

/** Written by `models/training/tiny.py`: the numpy forward of the tiny files' int8 weights. */
const folder = join(__dirname, 'tiny-model');
const Numbers = v.array(v.number());
const Recorded = v.object({ hidden_states: v.array(Numbers), attentions: v.array(Numbers), scores: Numbers });
const Reference = v.object({ ids: v.array(Numbers), width: v.number(), base: Recorded, branch: Recorded, vectors: Numbers });
const reference = v.parse(Reference, JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')));
const TOLERANCE = 1e-4;
const PADDING = 1;

/** The recorded sentences, over and over. */
function batchOf(times: number): Batch {
  const rows = Array.from({ length: times }, () => reference.ids).flat();
  const ids = BigInt64Array.from(rows.flat(), BigInt);
  return { ids, mask: ids.map((id) => (id === BigInt(PADDING) ? 0n : 1n)), batch: rows.length, tokens: rows[0]?.length ?? 0 };
}

/** Padding's own states are nobody's business: only tokens that count are compared. */
function ofTokens(values: ArrayLike<number>, { mask }: Batch): number[] {
  const width = values.length / mask.length;
  return Array.from(values).filter((_, place) => mask[Math.floor(place / width)] === 1n);
}

/** The state without its second half, which is the first again. */
function computed(states: Float32Array): number[] {
  const { width } = reference;
  return Array.from(states).filter((_, place) => place % (2 * width) < width);
}

function assertOutputs(found: Outputs, expected: v.InferOutput<typeof Recorded>, batch: Batch): void {
  const last = expected.hidden_states.at(-1) ?? [];
  assertClose(ofTokens(computed(found.last), batch), ofTokens(last, batch), TOLERANCE);
  assert.deepEqual([found.hiddenStates.length, found.attentions.length], [4, 3]);
  expected.hidden_states.forEach((state, layer) => {
    assertClose(ofTokens(computed(found.hiddenStates[layer] ?? new Float32Array(0)), batch), ofTokens(state, batch), TOLERANCE);
  });
  assert.deepEqual(found.hiddenStates.at(-1), found.last);
  expected.attentions.forEach((weights, layer) => assertClose(Array.from(found.attentions[layer] ?? []), weights, TOLERANCE));
}

for (const backend of ['native', 'wasm'] as const) {
  describe(`a base and a branch, ${backend}`, function () {
    this.timeout(60_000);
    const graphs: GraphSession[] = [];
    let base: StackedModel;
    let branch: StackedModel;
    const one = batchOf(1);
    before(async () => {
      const runtime = await loadOnnxRuntime(backend);
      for (const name of ['base', 'branch']) graphs.push(new GraphSession(runtime, await runtime.createSession(join(folder, `${name}.onnx`))));
      const [below, above] = graphs;
      assert.ok(below !== undefined && above !== undefined);
      base = new StackedModel(below, null);
      branch = new StackedModel(below, above);
    });
    after(() => Promise.all(graphs.map((graph) => graph.dispose())));

    it('gives the states and the attention of every layer, and the scores of all words', async () => {
      const found = await base.run(one, { scores: 'words', details: true });
      assertOutputs(found, reference.base, one);
      assertClose(ofTokens(found.scores, one), ofTokens(reference.base.scores, one), TOLERANCE);
    });

    it('gives those of the branch, the trunk below it being the same', async () => {
      const found = await branch.run(one, { scores: 'classes', details: true });
      assertOutputs(found, reference.branch, one);
      assertClose(Array.from(found.scores), reference.branch.scores, TOLERANCE);
      const plain = await base.run(one, { scores: 'none', details: true });
      assert.deepEqual(found.hiddenStates.slice(0, 3), plain.hiddenStates.slice(0, 3));
      assert.notDeepEqual(found.last, plain.last);
    });

    it('gives nothing that was not asked for', async () => {
      const found = await base.run(one, { scores: 'none', details: false });
      assert.deepEqual([found.scores.length, found.hiddenStates.length, found.attentions.length], [0, 0, 0]);
    });

    it('does not look at tokens that the mask hides', async () => {
      const [weights = new Float32Array(0)] = (await base.run(one, { scores: 'none', details: true })).attentions;
      // The second sentence has three tokens of five, the first head's rows are five numbers each.
      const row = weights.subarray(weights.length / 2, weights.length / 2 + one.tokens);
      assert.ok(row[3] === 0 && row[4] === 0 && Math.abs(row.reduce((sum, x) => sum + x, 0) - 1) < 1e-6);
    });

    it('scores the vectors of another head by the same words', async () => {
      const scores = await base.scoreWords(one, Float32Array.from(reference.vectors));
      assertClose(Array.from(scores), reference.base.scores, TOLERANCE);
    });

    it('gives the same in pieces', async () => {
      const many = batchOf(130);
      const found = await branch.run(many, { scores: 'classes', details: true });
      const single = await branch.run(one, { scores: 'classes', details: true });
      for (const part of [found.last, found.scores, ...found.hiddenStates, ...found.attentions]) assert.equal(part.length % 130, 0);
      const lastOf = (all: Float32Array, of: Float32Array) => Array.from(all.subarray(all.length - of.length));
      assertClose(lastOf(found.scores, single.scores), Array.from(single.scores), TOLERANCE);
      found.attentions.forEach((weights, layer) => {
        const expected = single.attentions[layer] ?? assert.fail();
        assertClose(lastOf(weights, expected), Array.from(expected), TOLERANCE);
      });
    });
  });
}
