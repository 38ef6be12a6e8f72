/** What the panel shows of help: options, hints, and, when there is nothing left to find out, the solution and the common mistakes. */
import { t } from '../../shared/words';
import type { Mistake } from '../content/types';
import { shownCode } from '../grading/shownText';
import { sentence } from './verdictView';
import { ladderOf, shownOptions } from '../learning/ladder';
import { isOver, solutionIsOpen } from '../learning/progress';
import { answersOf, type TaskState } from '../session/state';
import type { PanelHint, PanelMistake, PanelOptions, PanelSolution } from './types';

/** Of the selected blank, in the order of this try. Options that are hidden are not sent. */
export function optionsView({ task, progress, selected: { id }, ...state }: TaskState): PanelOptions {
  const answers = answersOf({ task, ...state });
  const shown = ladderOf(task, progress.now, id).optionsShown;
  const items = shownOptions(task, progress, id).map((code) => ({ code, inBlank: Object.keys(answers).find((blank) => answers[blank] === code) ?? null }));
  return { blank: id, shown, items };
}

/** Null where there is nothing to help with any more. */
export function hintView({ task, progress, selected: { id } }: TaskState): PanelHint | null {
  const { hints, hintCount, next } = ladderOf(task, progress.now, id);
  if (isOver(progress.now) && hints.length === 0) return null;
  return { blank: id, open: hints, count: hintCount, next: isOver(progress.now) || next === 'options' ? null : next };
}

export function solutionView({ task, progress: { now } }: TaskState): PanelSolution | null {
  const blanks = Object.keys(task.blanks).flatMap((blank) => {
    const { solution } = ladderOf(task, now, blank);
    return solution === null ? [] : [{ blank, code: solution }];
  });
  if (blanks.length === 0) return null;
  return { title: solutionIsOpen(now) ? t('The solution, after {0} attempts', now.wrong) : t('The solution'), blanks, explanation: solutionIsOpen(now) ? task.explanation : null };
}

/** Those that were made first, so that the learner finds their own at once. */
export function mistakesView({ task, progress: { now } }: TaskState): PanelMistake[] {
  if (!isOver(now)) return [];
  const views = task.mistakes.map((mistake) => ({ answer: answerWords(mistake), message: sentence(mistake.message), made: now.mistakes.includes(mistake.id) }));
  return [...views.filter(({ made }) => made), ...views.filter(({ made }) => !made)];
}

function answerWords({ when }: Mistake): string {
  return Object.entries(when).map(([blank, forms]) => t('{0} in blank {1}', forms.map(shownCode).join(t(' or ')), blank)).join(', ');
}
