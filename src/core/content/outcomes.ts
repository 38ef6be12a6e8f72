/** What each option of a task does: the key to "raises, warns, runs and is quietly wrong, or is right?". */
import type { Outcome } from '../../shared/protocol';
import { knownMistake, knownRight } from '../grading/knownAnswers';
import { solutionsOf } from './solutions';
import type { Claim, Task } from './types';

const OUTCOMES: Record<Claim['does'], Outcome> = { raises: 'raises', warns: 'warns', quiet: 'quietly-wrong' };

/** The options of a blank in their authored order, the other blanks holding their solutions. Made from claims that the content gate proves. */
export function outcomesOf(task: Task, blank: string): { readonly option: string; readonly outcome: Outcome }[] {
  return (task.blanks[blank]?.options ?? []).flatMap((option) => {
    const outcome = outcomeOf(task, blank, option);
    return outcome === undefined ? [] : [{ option, outcome }];
  });
}

function outcomeOf(task: Task, blank: string, option: string): Outcome | undefined {
  const answers = { ...solutionsOf(task), [blank]: option };
  if (knownRight(task, blank, answers) !== undefined) return 'right';
  const mistake = knownMistake(task, answers);
  return mistake === undefined ? undefined : OUTCOMES[mistake.claim.does];
}
