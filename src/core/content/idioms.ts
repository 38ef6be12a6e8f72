import { formsOf } from '../grading/blankForms';
import type { Answers } from '../practiceText';
import type { Idiom, Task } from './types';

/** What a reviewer would say of a right answer: the first of the task's idioms that applies. */
export function idiomOf(task: Task, answers: Answers): Idiom | undefined {
  const holds = ([blank, forms]: [string, readonly string[]]): boolean => forms.some((form) => formsOf(task, blank).same(answers[blank] ?? '', form));
  return task.idioms.find(({ when, unless }) => Object.entries(when ?? {}).every(holds) && !Object.entries(unless ?? {}).some(holds));
}
