/** "What happens with the others?": asked when the try is over, so that it gives nothing away. */
import { outcomesOf } from '../content/outcomes';
import { solutionsOf } from '../content/solutions';
import { knownMistake } from '../grading/knownAnswers';
import { isOver } from '../learning/progress';
import type { TaskState } from '../session/state';
import type { PanelForetelling } from './types';
import { sentence } from './verdictView';

/** The options that are not right, each with what the learner foretold and, after that, with what happens. */
export function foretellView({ task, progress, foretold }: TaskState): PanelForetelling | null {
  const [blank] = Object.keys(task.blanks);
  if (!task.asksWhatHappens || !isOver(progress.now) || blank === undefined) return null;
  const wrong = outcomesOf(task, blank).filter(({ outcome }) => outcome !== 'right');
  const items = wrong.map(({ option: code, outcome }) => {
    const chosen = foretold[code] ?? null;
    const message = knownMistake(task, { ...solutionsOf(task), [blank]: code })?.message;
    return chosen === null || message === undefined ? { code, chosen, outcome: null, message: null } : { code, chosen, outcome, message: sentence(message) };
  });
  return items.length === 0 ? null : { blank, items };
}
