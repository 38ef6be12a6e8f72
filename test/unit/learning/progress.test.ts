import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attemptsLeft, countAttempt, isOver, newProgress, nextTry, progressState, solutionIsOpen, takeHelp, type TaskProgress } from '../../../src/core/learning/progress';
import type { VerdictKind } from '../../../src/shared/protocol';

const after = (progress: TaskProgress, ...kinds: VerdictKind[]): TaskProgress => kinds.reduce((now, kind) => countAttempt(now, kind, kind === 'wrong' ? 'typo' : null), progress);
const askOptions = (progress: TaskProgress): TaskProgress => takeHelp(progress, (help) => ({ ...help, options: ['1'] }));
const seeSolution = (progress: TaskProgress): TaskProgress => takeHelp(progress, (help) => ({ ...help, solutions: ['1'] }));

describe('progress with a task', () => {
  it('opens the solution after the third wrong answer, not before', () => {
    assert.equal(solutionIsOpen(after(newProgress(1), 'wrong', 'wrong').now), false);
    assert.equal(solutionIsOpen(after(newProgress(1), 'wrong', 'wrong', 'wrong').now), true);
  });

  it('costs nothing where nothing was decided', () => {
    assert.deepEqual(after(newProgress(1), 'undecided', 'syntax', 'blank'), newProgress(1));
  });

  it('is right by an answer of the learner\'s own, not by one that was shown', () => {
    assert.equal(progressState(after(newProgress(1), 'wrong', 'right')), 'right');
    assert.equal(progressState(after(newProgress(1), 'wrong', 'wrong', 'wrong', 'right')), 'tried');
    assert.equal(progressState(after(seeSolution(newProgress(1)), 'right')), 'tried');
  });

  it('is strong when a later try is right at once and without help', () => {
    const again = nextTry(after(newProgress(1), 'right'));
    assert.equal(progressState(after(newProgress(1), 'right')), 'right');
    assert.equal(progressState(after(again, 'right')), 'strong');
    assert.equal(progressState(after(again, 'wrong', 'right')), 'right');
    assert.equal(progressState(after(askOptions(again), 'right')), 'right');
  });

  it('keeps what was reached and gives new attempts with a new try', () => {
    const again = nextTry(after(newProgress(1), 'wrong', 'wrong', 'right'));
    assert.deepEqual([again.attempts, again.right, attemptsLeft(again.now), again.now.mistakes, again.seed], [3, true, 3, [], 1]);
  });

  it('names a mistake once, however often it is made', () => {
    assert.deepEqual(after(newProgress(1), 'wrong', 'wrong').now.mistakes, ['typo']);
  });

  it('never goes below no attempts and never loses what was reached', () => {
    const step = fc.constantFrom<VerdictKind | 'again' | 'help'>('blank', 'syntax', 'right', 'wrong', 'undecided', 'again', 'help');
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let progress = newProgress(1);
      for (const one of steps) {
        const before = progress;
        progress = one === 'again' ? nextTry(progress) : one === 'help' ? seeSolution(progress) : after(progress, one);
        assert.ok(attemptsLeft(progress.now) >= 0 && progress.now.wrong <= 3);
        assert.ok((!before.right || progress.right) && (!before.strong || progress.strong) && progress.attempts >= before.attempts);
        if (isOver(before.now) && one !== 'again') assert.equal(progress.attempts, before.attempts);
      }
    }));
  });
});
