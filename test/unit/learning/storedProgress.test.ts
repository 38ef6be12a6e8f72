import assert from 'node:assert/strict';
import fc from 'fast-check';
import { climb } from '../../../src/core/learning/ladder';
import { countAttempt, newProgress, nextTry, progressState } from '../../../src/core/learning/progress';
import { readProgress, writeProgress } from '../../../src/core/learning/storedProgress';
import { TASK } from '../session/fixture';

describe('progress that is kept', () => {
  it('comes back as it was', () => {
    const progress = climb(TASK, countAttempt(nextTry(countAttempt(newProgress(77), 'right', null)), 'wrong', 'floor'), '1');
    assert.deepEqual(readProgress(JSON.parse(JSON.stringify(writeProgress(undefined, progress))), 1), progress);
  });

  it('begins with the seed given where nothing is kept', () => {
    assert.deepEqual(readProgress(undefined, 12), newProgress(12));
  });

  it('reads what the first version kept', () => {
    const progress = readProgress({ attempts: 4, right: true }, 12);
    assert.deepEqual([progress.attempts, progressState(progress), progress.seed, progress.now], [4, 'right', 12, newProgress(0).now]);
  });

  it('takes of damaged data what is whole', () => {
    const progress = readProgress({ seed: -3, attempts: 'many', right: true, strong: 7, now: { number: 2, wrong: Infinity, help: { hints: { 1: 'x' }, options: ['1'] } } }, 12);
    assert.deepEqual(progress, { ...newProgress(12), right: true, now: { ...newProgress(0).now, number: 2, help: { hints: {}, options: ['1'], solutions: [] } } });
  });

  it('keeps what a newer version added, and what another window reached', () => {
    const kept = { ...newProgress(3), right: true, strong: true, due: '2027-01-01' };
    assert.deepEqual(writeProgress(kept, newProgress(3)), { ...newProgress(3), right: true, strong: true, due: '2027-01-01' });
  });

  it('makes something usable of anything', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (kept, now) => {
      for (const one of [kept, { now }, { attempts: kept, now }]) {
        const progress = readProgress(one, 5);
        assert.ok(Number.isSafeInteger(progress.attempts) && Number.isSafeInteger(progress.now.wrong) && Array.isArray(progress.now.mistakes));
        assert.ok(['new', 'tried', 'right', 'strong'].includes(progressState(progress)));
      }
    }));
  });
});
