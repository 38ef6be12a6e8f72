import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scoreTest, type Outcome, type ScoredItem } from '../../../src/core/quiz/scoreTest';
import { item } from './pool';

const SIGNS: Readonly<Record<string, Outcome>> = { '+': 'right', '-': 'wrong', o: 'unanswered', '?': 'undecided' };
const LETTERS = { easy: 'e', medium: 'm', hard: 'h' };

/** Outcomes by difficulty: `scored('++++', '+++', '--+')`. Items of a difficulty share a skill. */
function scored(easy: string, medium: string, hard: string): ScoredItem[] {
  const rows = { easy, medium, hard };
  return (['easy', 'medium', 'hard'] as const).flatMap((difficulty) =>
    [...rows[difficulty]].map((sign, i) => ({ item: item(`${LETTERS[difficulty]}${i}`, difficulty, `skill ${difficulty}`), outcome: SIGNS[sign] as Outcome })));
}

describe('the score of a pattern test', () => {
  for (const [easy, medium, hard, level, why] of [
    ['++++', '+++', '+++', 'strong', 'all right'],
    ['++++', '++-', '++-', 'strong', '8 of 10 with 2 of 3 hard'],
    ['+++-', '++-', '+++', 'strong', '8 of 10 with 3 of 3 hard'],
    ['++++', '+++', '+--', 'nearly', '8 of 10 with only 1 of 3 hard'],
    ['++++', '+++', '---', 'nearly', '7 of 10'],
    ['+++-', '+--', '++-', 'nearly', '6 of 10'],
    ['+++-', '+--', '+--', 'notYet', '5 of 10'],
    ['----', '---', '---', 'notYet', 'nothing'],
    ['oooo', 'ooo', 'ooo', 'notYet', 'nothing answered'],
    ['++++', '+++', '++?', 'strong', '9 of 9, one could not be graded'],
    ['++++', '+++', '???', 'open', 'three could not be graded'],
  ] as const) {
    it(`${easy} ${medium} ${hard} is ${level}: ${why}`, () => assert.equal(scoreTest(scored(easy, medium, hard)).level, level));
  }

  it('says what is missing to strong', () => {
    const score = scoreTest(scored('++++', '+++', '---'));
    assert.deepEqual([score.needed, score.missing], [{ right: 8, hard: 2 }, { right: 1, hard: 2 }]);
  });

  it('counts by difficulty and by skill, without what could not be graded', () => {
    const score = scoreTest(scored('++-?', '+++', '-o+'));
    assert.deepEqual(score.byDifficulty, [
      { of: 'easy', hits: [true, true, false] }, { of: 'medium', hits: [true, true, true] }, { of: 'hard', hits: [false, false, true] },
    ]);
    assert.deepEqual(score.bySkill.map(({ of }) => of), ['skill easy', 'skill medium', 'skill hard']);
    assert.deepEqual([score.right, score.count, score.undecided], [6, 9, 1]);
  });

  it('proposes at most three items that were missed, of the weakest skill first, easy before hard', () => {
    assert.deepEqual(scoreTest(scored('+++-', '+--', '---')).next.map(({ id }) => id), ['h0', 'h1', 'h2']);
    assert.deepEqual(scoreTest(scored('+++-', '++-', '+o+')).next.map(({ id }) => id), ['m2', 'h1', 'e3']);
    assert.deepEqual(scoreTest(scored('++++', '+++', '++?')).next, []);
    const oneSkill = scored('+++-', '+++', '+-+').map(({ item: one, outcome }) => ({ item: { ...one, skill: 'one' }, outcome }));
    assert.deepEqual(scoreTest(oneSkill).next.map(({ id }) => id), ['e3', 'h1']);
  });

  it('never falls by a right answer, and holds its own sums', () => {
    const order = ['notYet', 'nearly', 'strong'];
    const outcomes = fc.array(fc.record({ difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const), skill: fc.constantFrom('a', 'b', 'c'), right: fc.boolean() }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(outcomes, fc.nat(), (rows, which) => {
        const items = rows.map(({ difficulty, skill, right }, i): ScoredItem => ({ item: item(`i${i}`, difficulty, skill), outcome: right ? 'right' : 'wrong' }));
        const before = scoreTest(items);
        const better = items.map((one, i): ScoredItem => (i === which % items.length ? { ...one, outcome: 'right' } : one));
        assert.ok(order.indexOf(scoreTest(better).level) >= order.indexOf(before.level));
        const sum = (tallies: readonly { readonly hits: readonly boolean[] }[]): number => tallies.flatMap(({ hits }) => hits).filter(Boolean).length;
        assert.deepEqual([sum(before.byDifficulty), sum(before.bySkill)], [before.right, before.right]);
        assert.equal(before.level === 'strong', before.missing.right === 0 && before.missing.hard === 0);
      }),
    );
  });
});
