/** Keeps right answers out of what is said while a task is open. */
import type { Task } from '../content/types';
import { answerOf, rightForms } from './knownAnswers';
import { stringValue } from './pythonString';

/** Values of strings shorter than this are too common to be looked for without their quotes. */
const SHORTEST_VALUE = 2;

/** Answers that stand in every program and every other sentence by themselves: they give something away only as code in words. */
const COMMON = /^-?\d{1,2}$|^(?:True|False|None)$/;

/**
 * The first right answer that a text shows, if it shows one: as it stands, or the solution's string without its quotes. Of blanks that a
 * relation decides any name is right, so no name gives anything away.
 */
export function spoiler(task: Pick<Task, 'blanks' | 'relation'>, text: string): string | undefined {
  return Object.keys(task.blanks)
    .filter((blank) => task.relation?.blanks.includes(blank) !== true)
    .flatMap((blank) => [...rightForms(task, blank).map(answerOf), ...valueOf(task.blanks[blank]?.solution ?? '')])
    .find((form) => (COMMON.test(form) ? text.includes(`\`${form}\``) : shows(text, form)));
}

function valueOf(solution: string): string[] {
  const value = stringValue(solution);
  return value === undefined || value.points.length < SHORTEST_VALUE ? [] : [String.fromCodePoint(...value.points)];
}

/** True where the text holds the code as a whole: `Tokenizer` does not stand in `RobertaTokenizer`. */
function shows(text: string, code: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text.at(at + code.length) ?? '';
    if (!continues(before, code[0] ?? '') && !continues(after, code.at(-1) ?? '')) return true;
  }
  return false;
}

function continues(outside: string, inside: string): boolean {
  return /[\p{L}\p{N}_]/u.test(outside) && /[\p{L}\p{N}_]/u.test(inside);
}
