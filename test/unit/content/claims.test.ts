import assert from 'node:assert/strict';
import { observed } from '../../../src/core/proof/claims';
import { record } from '../session/fixture';

describe('what a program was seen to do', () => {
  const does = (stderr: string): string => observed(record({ stderr })).does;

  it('is quiet with a progress bar, and with a line that says whose number a count is', () => {
    assert.equal(does('\rLoading weights:   0%|   | 0/104\rLoading weights: 100%|###| 104/104\n'), 'quiet');
    assert.equal(does('\rLoading weights: 100%|###| 104/104\n[practice edition] 22,713,218 are the parameters of the stand-in that runs here.\n'), 'quiet');
  });

  it('warns with anything else on stderr', () => {
    assert.equal(does('[transformers] Token indices sequence length is longer\n'), 'warns');
    assert.equal(does('a.py:1: UserWarning: [practice edition] of nothing\n'), 'warns');
  });
});
