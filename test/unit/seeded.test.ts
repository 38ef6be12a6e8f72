import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seeded, shuffled } from '../../src/core/seeded';

const WRITTEN = ['C', 'E', 'D', 'A', 'B'];

describe('chance that can be repeated', () => {
  it('gives the same numbers for the same seed, for ever', () => {
    const next = seeded('roberta-distilbert/question/shape 1');
    const first = [next(), next(), next()];
    const again = seeded('roberta-distilbert/question/shape 1');
    assert.deepEqual([again(), again(), again()], first);
    // Written down: a change of the rule would change what learners see over an update.
    assert.deepEqual(shuffled(['A', 'B', 'C', 'D', 'E'], 'written down'), WRITTEN);
  });

  it('shuffles to an order of the same things and leaves what it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        const before = [...things];
        const order = shuffled(things, seed);
        assert.deepEqual([...order].sort((a, b) => a - b), [...things].sort((a, b) => a - b));
        assert.deepEqual(things, before);
        assert.deepEqual(shuffled(things, seed), order);
      }),
    );
  });

  it('puts every thing at every place about equally often', () => {
    const places = new Map<string, number>();
    const tries = 6000;
    for (let i = 0; i < tries; i += 1) shuffled(['a', 'b', 'c', 'd'], `try ${i}`).forEach((thing, place) => places.set(`${thing}${place}`, (places.get(`${thing}${place}`) ?? 0) + 1));
    assert.equal(places.size, 16);
    for (const [where, times] of places) assert.ok(Math.abs(times / tries - 0.25) < 0.03, `${where} ${times}`);
  });

  it('spreads its numbers over [0, 1)', () => {
    const next = seeded('spread');
    const numbers = Array.from({ length: 4000 }, next);
    assert.ok(numbers.every((one) => one >= 0 && one < 1));
    assert.ok(Math.abs(numbers.reduce((sum, one) => sum + one, 0) / numbers.length - 0.5) < 0.02);
  });
});
