import assert from 'node:assert/strict';
import type { BundledModelHost } from '../../src/runtime/models/modelHost';
import { DISTILBERT, ROBERTA, ask, assertClose, forward, padded, recorded, startHost } from './modelsHarness';

const MODELS = [
  { name: DISTILBERT, weights: 'distilbert-sst2', padding: 0 },
  { name: ROBERTA, weights: 'roberta-sst2', padding: 1 },
  { name: 'cardiffnlp/twitter-roberta-base-sentiment-latest', weights: 'roberta-tweets', padding: 1 },
] as const;
const BASES = [{ name: 'distilbert-base-uncased', weights: 'distilbert', words: 30522 }, { name: 'roberta-base', weights: 'roberta', words: 50265 }] as const;
/** The scores of all words that the reference keeps: of the second token, for some words. */
const KEPT = { token: 1, word: 1000 };
const TOLERANCE = 1e-4;

for (const backend of ['native', 'wasm'] as const) {
  describe(`bundled models, ${backend}`, function () {
    this.timeout(60_000);
    let host: BundledModelHost;
    before(async () => {
      host = await startHost(backend);
    });
    after(() => host.dispose());

    it('runs where it was asked to', () => assert.equal(host.backend, backend));

    for (const { name, weights, padding } of MODELS) {
      const rows = recorded(weights);

      it(`${name}: gives the logits of the int8 weights, one sentence at a time and all at once`, async () => {
        const singles = await Promise.all(rows.map(({ ids }) => forward(host, { name }, [ids])));
        const { ids, mask } = padded(rows.map((row) => row.ids), padding);
        const together = await forward(host, { name }, ids, mask);
        rows.forEach(({ logits }, place) => {
          assertClose(singles[place]?.[0] ?? [], logits, TOLERANCE);
          assertClose(together[place] ?? [], logits, TOLERANCE);
        });
      });

      it(`${name}: gives the hidden states of the int8 weights, each standing twice`, async () => {
        for (const { ids, hidden } of rows) {
          const [states = []] = await forward(host, { name, head: 'base' }, [ids]);
          assert.equal(states.length, ids.length * 768);
          const [first = [], last = []] = hidden;
          assertClose(states.slice(0, first.length), first, TOLERANCE);
          const lastAt = (ids.length - 1) * 768;
          assertClose(states.slice(lastAt, lastAt + last.length), last, TOLERANCE);
          assert.deepEqual(states.slice(0, 384), states.slice(384, 768));
        }
      });

      it(`${name}: does not see padding that the mask hides, and sees it otherwise`, async () => {
        const [row] = rows;
        assert.ok(row !== undefined);
        const { ids, mask } = padded([row.ids], padding, row.ids.length + 300);
        const [hidden = []] = await forward(host, { name }, ids, mask);
        assertClose(hidden, row.logits, TOLERANCE);
        const [seen = []] = await forward(host, { name }, ids);
        assert.ok(Math.abs((seen[0] ?? 0) - (row.logits[0] ?? 0)) > 0.01);
      });

      it(`${name}: gives the same numbers for the same input, and the whole length of 512`, async () => {
        const ids = Array.from({ length: 512 }, (_, place) => 1000 + place * 7);
        const [first] = await forward(host, { name }, [ids]);
        const [second] = await forward(host, { name }, [ids]);
        assert.deepEqual(first, second);
        assert.ok(first?.every(Number.isFinite));
      });
    }
  });
}

describe('bundled base models', function () {
  this.timeout(60_000);
  for (const { name, weights, words } of BASES) {
    it(`${name}: gives the hidden states and the scores of all words of the int8 weights`, async () => {
      const host = await startHost();
      for (const { ids, hidden: [first = []], logits } of recorded(weights)) {
        const [states = []] = await forward(host, { name, head: 'base' }, [ids]);
        assertClose(states.slice(0, first.length), first, TOLERANCE);
        const [scores = []] = await forward(host, { name, head: 'masked-lm' }, [ids]);
        const from = KEPT.token * words + KEPT.word;
        assert.equal(scores.length, ids.length * words);
        assertClose(scores.slice(from, from + logits.length), logits, TOLERANCE);
      }
      await host.dispose();
    });
  }
});

describe('large batches', function () {
  this.timeout(60_000);
  it('are run in pieces that give the same numbers', async () => {
    const host = await startHost();
    const rows = recorded('distilbert-sst2').map(({ ids }) => ids);
    const { ids, mask } = padded(Array.from({ length: 120 }, (_, place) => rows[place % rows.length] ?? []), 0);
    const together = await forward(host, { name: DISTILBERT }, ids, mask);
    recorded('distilbert-sst2').forEach(({ logits }, place) => assertClose(together[place + 108] ?? [], logits, TOLERANCE));
    await host.dispose();
  });

  it('that would fill the memory are a limit', async () => {
    const host = await startHost();
    const { body } = await ask(host, 'model.forward', { name: ROBERTA, head: 'base', fresh: null }, [
      { name: 'input_ids', dtype: 'int64', shape: [200, 100], data: new BigInt64Array(20_000).fill(5n) },
    ]);
    assert.match(JSON.stringify(body.error), /"limit".*20000 tokens/);
    await host.dispose();
  });
});
