import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawTest, keyOf, lengthOf } from '../../../src/core/quiz/drawTest';
import { DIFFICULTIES, type PoolItem } from '../../../src/core/quiz/items';
import { anyPool, item, PLAN, pool } from './pool';

const NONE: ReadonlySet<string> = new Set();
const keys = (items: readonly PoolItem[]): Set<string> => new Set(items.map(keyOf));

describe('the draw of a pattern test', () => {
  it('asks four easy, three medium and three hard items of a full pool, in that order', () => {
    const drawn = drawTest(pool(8, 8, 8), PLAN, 'one', NONE).map(({ difficulty }) => difficulty);
    assert.deepEqual(drawn, ['easy', 'easy', 'easy', 'easy', 'medium', 'medium', 'medium', 'hard', 'hard', 'hard']);
  });

  it('of any pool that is large enough asks as many different items as planned, the same for the same seed', () => {
    fc.assert(
      fc.property(anyPool, fc.string(), (items, seed) => {
        const drawn = drawTest(items, PLAN, seed, NONE);
        assert.equal(drawn.length, items.length < lengthOf(PLAN) ? 0 : lengthOf(PLAN));
        assert.equal(keys(drawn).size, drawn.length);
        assert.ok(drawn.every((one) => items.includes(one)));
        assert.deepEqual(drawTest(items, PLAN, seed, NONE), drawn);
        const rank = drawn.map(({ difficulty }) => DIFFICULTIES.indexOf(difficulty));
        assert.deepEqual(rank, [...rank].sort((a, b) => a - b));
        const enough = DIFFICULTIES.every((difficulty) => items.filter((one) => one.difficulty === difficulty).length >= PLAN[difficulty]);
        for (const difficulty of DIFFICULTIES) if (enough) assert.equal(drawn.filter((one) => one.difficulty === difficulty).length, PLAN[difficulty]);
      }),
    );
  });

  it('asks nothing again in a second test while there are others, and as little as can be where there are not', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(8), fc.string(), fc.string(), (easy, medium, hard, one, two) => {
        const items = pool(4 + easy, 3 + medium, 3 + hard);
        const first = keys(drawTest(items, PLAN, one, NONE));
        const second = drawTest(items, PLAN, two, first);
        for (const difficulty of DIFFICULTIES) {
          const fresh = items.filter((each) => each.difficulty === difficulty && !first.has(keyOf(each))).length;
          const again = second.filter((drawn) => drawn.difficulty === difficulty && first.has(keyOf(drawn))).length;
          assert.equal(again, Math.max(0, PLAN[difficulty] - fresh), difficulty);
        }
      }),
    );
  });

  it('draws other items for another seed', () => {
    const draws = new Set(Array.from({ length: 30 }, (_, i) => [...keys(drawTest(pool(9, 9, 9), PLAN, `seed ${i}`, NONE))].sort().join()));
    assert.ok(draws.size > 25, `${draws.size} of 30 differ`);
  });

  it('spreads over the skills', () => {
    const easy = ['a', 'b', 'c', 'd'].flatMap((skill) => [1, 2, 3].map((n) => item(`${skill}${n}`, 'easy', skill)));
    const drawn = drawTest([...easy, ...pool(0, 5, 5)], PLAN, 'spread', NONE).filter(({ difficulty }) => difficulty === 'easy');
    assert.deepEqual(drawn.map(({ skill }) => skill).sort(), ['a', 'b', 'c', 'd']);
  });
});
