import assert from 'node:assert/strict';
import { climb, ladderOf, openOptions, openSolution, optionsOf } from '../../../src/core/learning/ladder';
import { countAttempt, newProgress, nextTry, type TaskProgress } from '../../../src/core/learning/progress';
import { TASK } from '../session/fixture';

const rungs = (progress: TaskProgress): unknown[] => {
  const { hints, optionsShown, solution, next } = ladderOf(TASK, progress.now, '1');
  return [hints.length, optionsShown, solution, next];
};

describe('ladder of help', () => {
  it('goes from hint to hint, then to the options, and to the solution only when that is asked for', () => {
    let progress = nextTry(newProgress(1));
    const seen = [rungs(progress)];
    for (let i = 0; i < 4; i += 1) seen.push(rungs(progress = climb(TASK, progress, '1')));
    assert.deepEqual(seen, [[0, false, null, 'hint'], [1, false, null, 'hint'], [2, false, null, 'options'], [2, true, null, 'solution'], [2, true, null, 'solution']]);
    assert.deepEqual(rungs(openSolution(TASK, progress, '1')), [2, true, 'sqrt', null]);
  });

  it('has the options open in the first try, without counting them as help', () => {
    assert.deepEqual(rungs(newProgress(1)), [0, true, null, 'hint']);
    assert.equal(openOptions(TASK, newProgress(1), '1').now.help.options.length, 0);
  });

  it('does not give the solution while a step before it is left', () => {
    const progress = climb(TASK, newProgress(1), '1');
    assert.equal(openSolution(TASK, progress, '1'), progress);
  });

  it('is per blank', () => {
    const progress = climb(TASK, newProgress(1), '1');
    assert.deepEqual(ladderOf(TASK, progress.now, '2').hints, []);
    assert.deepEqual(ladderOf(TASK, progress.now, '1').hints, ['Roots.']);
  });

  it('stands open at the end of the attempts, for every blank', () => {
    let progress = newProgress(1);
    for (let i = 0; i < 3; i += 1) progress = countAttempt(progress, 'wrong', null);
    assert.deepEqual(['1', '2'].map((blank) => ladderOf(TASK, progress.now, blank).solution), ['sqrt', 'value']);
  });

  it('knows nothing of a blank that there is not', () => {
    for (const blank of ['9', '__proto__', 'constructor']) {
      assert.equal(ladderOf(TASK, newProgress(1).now, blank).next, null);
      assert.deepEqual(optionsOf(TASK, newProgress(1), blank), []);
    }
  });

  it('keeps the order of the options over a try, and draws others for other tries and learners', () => {
    const task = { ...TASK, blanks: { ...TASK.blanks, '1': { ...(TASK.blanks['1'] ?? assert.fail()), options: ['a', 'b', 'c', 'd', 'e', 'f'] } } };
    const order = (progress: TaskProgress): string => optionsOf(task, progress, '1').join('');
    assert.equal(order(newProgress(5)), order(climb(task, countAttempt(newProgress(5), 'wrong', null), '1')));
    assert.equal([...order(newProgress(5))].sort().join(''), 'abcdef');
    assert.notEqual(order(newProgress(5)), order(nextTry(newProgress(5))));
    assert.notEqual(order(newProgress(5)), order(newProgress(6)));
  });
});
