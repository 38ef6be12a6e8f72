/** Finds right answers in words that a learner sees before the answer is theirs, and code that is not closed in such words. */
import { spoiler } from '../grading/spoilers';
import { assemble } from '../practiceText';
import type { Problem } from './taskProblems';
import type { Task } from './types';

/** The explanation is not looked at for right answers: it comes after one. */
export function spoilerProblems(task: Task): Problem[] {
  const early = earlyWords(task);
  return [
    ...early.flatMap(([field, words]): Problem[] => shown(task, field, words)),
    ...shown(task, 'practice.py', assemble(task.template, []).text),
    ...[...early, ...lateWords(task)].flatMap(([field, words]): Problem[] => (words.split('`').length % 2 === 1 ? [] : [[field, 'a backtick is not closed']])),
  ];
}

function shown(task: Task, field: string, words: string): Problem[] {
  const found = spoiler(task, words);
  return found === undefined ? [] : [[field, `it shows a right answer: ${found}`]];
}

function earlyWords(task: Task): [field: string, words: string][] {
  const blanks = Object.entries(task.blanks).flatMap(([id, { prompt, hints }]): [string, string][] => [
    [`blanks.${id}.prompt`, prompt],
    ...hints.map((hint, i): [string, string] => [`blanks.${id}.hints.${i}`, hint]),
  ]);
  const mistakes = task.mistakes.map(({ message }, i): [string, string] => [`mistakes.${i}.message`, message]);
  return [['title', task.title], ['prompt', task.prompt], ...blanks, ...mistakes];
}

function lateWords(task: Task): [field: string, words: string][] {
  const remarks = Object.entries(task.blanks).flatMap(([id, { right }]) =>
    right.flatMap((form, i): [string, string][] => (typeof form === 'string' ? [] : [[`blanks.${id}.right.${i}.remark`, form.remark]])),
  );
  return [['explanation', task.explanation], ...remarks];
}
