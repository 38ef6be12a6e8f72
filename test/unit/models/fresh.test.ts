import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyToFirst, freshClassifier, freshPooler, WIDTH } from '../../../src/runtime/models/freshHead';
import { freshWordVectors, wordHeadParameters } from '../../../src/runtime/models/freshWordHead';
import { freshModelBytes } from '../../../src/runtime/models/freshBody';
import { seededNormal } from '../../../src/runtime/models/seededNormal';

const weights = join(__dirname, '..', '..', '..', 'models', 'weights', 'distilbert');
const words = { count: 30522, paddingId: 0 };
/** Where the layout file says that the word embeddings lie. */
const WORDS_AT = wordsAt(JSON.parse(readFileSync(`${weights}.layout.json`, 'utf8')));

function wordsAt(layout: readonly { readonly name: string; readonly offset: number }[]): number {
  return (layout.find(({ name }) => name === 'embeddings.words.int8') ?? assert.fail('no word embeddings')).offset;
}

describe('newly initialised weights', () => {
  it('are normal with the deviation asked for', () => {
    const next = seededNormal(7, 0.02);
    const numbers = Array.from({ length: 100_000 }, next);
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const deviation = Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length);
    const within = numbers.filter((x) => Math.abs(x) < 0.02).length / numbers.length;
    assert.ok(Math.abs(mean) < 3e-4 && Math.abs(deviation - 0.02) < 2e-4 && Math.abs(within - 0.6827) < 0.01);
  });

  it('depend on both halves of the seed and on nothing else', () => {
    const first = (seed: number) => seededNormal(seed, 1)();
    assert.equal(first(0), first(0));
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 40, -1, -2];
    assert.equal(new Set(seeds.map(first)).size, seeds.length);
  });

  it('make a head of the shape asked for that sees its input', () => {
    const states = Float32Array.from({ length: 2 * 3 * WIDTH }, (_, place) => Math.sin(place));
    for (const family of ['roberta', 'distilbert'] as const) {
      const logits = applyToFirst(freshClassifier(family, 3, 0), states, 2);
      assert.equal(logits.length, 6);
      assert.notDeepEqual(logits.subarray(0, 3), logits.subarray(3));
      assert.deepEqual(logits, applyToFirst(freshClassifier(family, 3, 0), states, 2));
      assert.notDeepEqual(logits, applyToFirst(freshClassifier(family, 3, 1), states, 2));
    }
    const pooled = applyToFirst(freshPooler(0), states, 2);
    assert.ok(pooled.length === 2 * WIDTH && pooled.every((x) => Math.abs(x) < 1));
  });

  it('make a fill-mask head whose vectors are normal and depend on state and seed', () => {
    const states = Float32Array.from({ length: 2 * WIDTH }, (_, place) => Math.sin(place));
    const vectors = freshWordVectors(states, 0);
    assert.equal(vectors.length, 2 * 384);
    const [first, second] = [vectors.subarray(0, 384), vectors.subarray(384)];
    assert.ok(Math.abs(first.reduce((sum, x) => sum + x, 0) / 384) < 1e-4);
    assert.notDeepEqual(first, second);
    assert.deepEqual(freshWordVectors(states, 0), vectors);
    assert.notDeepEqual(freshWordVectors(states, 1), vectors);
    assert.equal(wordHeadParameters(50265), 384 * 768 + 384 + 2 * 384 + 50265);
  });

  it('take the place of the bundled ones in the bytes of the model, padding row zero', async () => {
    const [one, same, other] = await Promise.all([0, 0, 1].map((seed) => freshModelBytes(weights, seed, words)));
    assert.ok(one !== undefined && same !== undefined && other !== undefined);
    assert.equal(Buffer.compare(one, same), 0);
    assert.notEqual(Buffer.compare(one, other), 0);
    const values = new Int8Array(one.buffer, one.byteOffset + WORDS_AT, words.count * 384);
    assert.ok(values.subarray(0, 384).every((x) => x === 0));
    const sample = values.subarray(384, 100_384);
    const deviation = Math.sqrt(sample.reduce((sum, x) => sum + x * x, 0) / sample.length);
    assert.ok(Math.abs(deviation - 32) < 0.5, String(deviation));
  });
});
