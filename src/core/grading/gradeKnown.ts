/** Grades without running anything: what is left empty, what is known to be right, what is known to be wrong. */
import { t } from '../../shared/words';
import type { Mistake, Task } from '../content/types';
import type { Answers } from '../practiceText';
import { allRight, blankReports, countOfBlanks } from './blankReports';
import { knownMistake } from './knownAnswers';
import { shownCode } from './shownText';
import type { Verdict } from './verdict';

/** The verdict where one can be given at once; undefined of an answer that nobody wrote down, which has to be run. */
export function gradeKnown(task: Task, answers: Answers): Verdict | undefined {
  const blanks = blankReports(task, answers);
  const empty = Object.keys(blanks).filter((blank) => blanks[blank]?.state === 'empty');
  if (empty.length > 0) return { kind: 'blank', how: null, message: emptyWords(empty), blanks, checked: '' };
  if (Object.values(blanks).every(({ state }) => state === 'right')) return rightVerdict(task, answers, 'known', t('compared as Python with the known answers'));
  const mistake = knownMistake(task, answers);
  return mistake === undefined ? undefined : mistakeVerdict(task, answers, mistake);
}

/** Right in every blank. `checked` says how that is known. */
export function rightVerdict(task: Task, answers: Answers, how: 'known' | 'ran', checked: string): Verdict {
  const blanks = allRight(task, answers);
  const total = Object.keys(blanks).length;
  const message = total === 1 ? t('The answer is right.') : t('All {0} blanks are right.', total);
  return { kind: 'right', how, message, blanks, checked: `${countOfBlanks(task, blanks)}, ${checked}` };
}

/** "Blank 1 holds `x`: what it does". */
export function heldWords(blank: string, answers: Answers, does: string): string {
  return `${heldBy(blank, answers)}: ${does}`;
}

/** "Blank 1 holds `x`". */
export function heldBy(blank: string, answers: Answers): string {
  return t('Blank {0} holds {1}', blank, shownCode(answers[blank] ?? ''));
}

function mistakeVerdict(task: Task, answers: Answers, mistake: Mistake): Verdict {
  const message = heldWords(mistake.blank, answers, mistake.message);
  const blanks = blankReports(task, answers, { blank: mistake.blank, message });
  return { kind: 'wrong', how: 'known', message, blanks, checked: t('{0}, compared as Python with the known answers', countOfBlanks(task, blanks)) };
}

function emptyWords(empty: readonly string[]): string {
  if (empty.length === 1) return t('Blank {0} is still empty.', empty[0] ?? '');
  return t('Blanks {0} and {1} are still empty.', empty.slice(0, -1).join(', '), empty.at(-1) ?? '');
}
