/** The part of a verdict that speaks of each blank. */
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import { isEmptyAnswer, type Answers } from '../practiceText';
import { knownRight } from './knownAnswers';
import type { Verdict } from './verdict';

type BlankReport = Verdict['blanks'][string];

/** Every blank as far as it is known: empty, right with its remark, or filled. `at` is at fault, with the message given. */
export function blankReports(task: Task, answers: Answers, at?: { readonly blank: string; readonly message: string }): Record<string, BlankReport> {
  return Object.fromEntries(Object.keys(task.blanks).map((blank) => [blank, blank === at?.blank ? { state: 'wrong', message: at.message } : known(task, blank, answers)]));
}

/** Every blank right, with the remarks of the forms that are known. */
export function allRight(task: Task, answers: Answers): Record<string, BlankReport> {
  return Object.fromEntries(Object.keys(task.blanks).map((blank) => [blank, { state: 'right', message: knownRight(task, blank, answers)?.remark ?? '' }]));
}

function known(task: Task, blank: string, answers: Answers): BlankReport {
  if (isEmptyAnswer(answers[blank] ?? '')) return { state: 'empty', message: t('Blank {0} is still empty.', blank) };
  const right = knownRight(task, blank, answers);
  return right === undefined ? { state: 'filled', message: '' } : { state: 'right', message: right.remark };
}

/** "1 blank", "2 of 3 blanks": how much of the task a verdict speaks of. */
export function countOfBlanks(task: Task, blanks: Verdict['blanks']): string {
  const total = Object.keys(task.blanks).length;
  const right = Object.values(blanks).filter(({ state }) => state === 'right').length;
  return total === 1 ? t('1 blank') : t('{0} of {1} blanks right', right, total);
}
