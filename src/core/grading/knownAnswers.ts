/** Looks an answer up among those that an author wrote down. */
import type { Mistake, RightForm, Task } from '../content/types';
import type { Answers } from '../practiceText';
import { formsOf } from './blankForms';
import { isSameNewName } from './newName';

/** A right answer that was recognised, with the remark that belongs to the form it has. */
export interface KnownRight {
  readonly remark: string;
}

/** The right answer that the blank holds, if it holds one of those written down (or, where a relation decides, one that fulfils it). */
export function knownRight(task: Task, blank: string, answers: Answers): KnownRight | undefined {
  if (task.relation?.blanks.includes(blank) === true) return isSameNewName(task.relation, answers) ? { remark: '' } : undefined;
  const answer = answers[blank] ?? '';
  const found = rightForms(task, blank).find((form) => formsOf(task, blank).same(answer, answerOf(form)));
  return found === undefined ? undefined : { remark: typeof found === 'string' ? '' : found.remark };
}

/** The first mistake that the answers make. */
export function knownMistake(task: Task, answers: Answers): Mistake | undefined {
  return task.mistakes.find(({ when }) =>
    Object.entries(when).every(([blank, wrong]) => wrong.some((form) => formsOf(task, blank).same(answers[blank] ?? '', form))),
  );
}

/** The solution and every other right form of a blank. */
export function rightForms(task: Pick<Task, 'blanks'>, blank: string): readonly RightForm[] {
  const authored = Object.hasOwn(task.blanks, blank) ? task.blanks[blank] : undefined;
  return authored === undefined ? [] : [authored.solution, ...authored.right];
}

/** The code of a right form, with or without a remark. */
export function answerOf(form: RightForm): string {
  return typeof form === 'string' ? form : form.answer;
}
