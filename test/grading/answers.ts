/** Answers whose true verdict is known by the way they are made: rewritings of a solution, and what can be right nowhere. */
import { fill, type Answers } from '../../src/core/practiceText';
import { solutionsOf } from '../../src/core/content/solutions';
import type { Task } from '../../src/core/content/types';

export interface Tried {
  readonly task: string;
  readonly answers: Answers;
  /** `right`: means the same as the solution. `not right`: anything but right, or nothing decided. */
  readonly truth: 'right' | 'not right';
}

/** Ways to write an expression that is the same value. */
const SAME: readonly ((solution: string) => string)[] = [
  (s) => `(${s})`,
  (s) => `[${s}][0]`,
  (s) => `(${s},)[0]`,
  (s) => `{0: ${s}}[0]`,
  (s) => `(${s} if True else None)`,
  (s) => `(lambda: ${s})()`,
  (s) => `next(iter([${s}]))`,
  (s) => `(None or ${s})`,
  (s) => `max([${s}], key=lambda x: 0)`,
];

/** Nonsense, what ends the program, what does not parse: right in no blank. */
const NOWHERE = [
  'no_such_name', '1 +', ')', 'import os', 'exit()', "print('x')", '[].pop()', '1 / 0', "open('/etc/passwd')", 'lambda: 0', '...', "{'a': 1}['b']",
  "__import__('os')._exit(0)", 'object()', 'print', '¿', '[exec("raise SystemExit")]',
];

/** What never ends, by task; few, because each takes its whole limit. */
const ENDLESS: Readonly<Record<string, string>> = { 'tokenize-input': 'next(x for x in iter(int, 1) if x)', 'truncate-text': '[0 for _ in iter(int, 1)]' };

/** Places where an answer is no expression of its own: a name to import, an attribute, an argument's name. */
const NO_EXPRESSION = /(?:import|\.|\bfor token,)\s*$/;

/** Everything that is tried for a task: each answer in one blank, the others holding their solutions. */
export function answersFor(task: Task): Tried[] {
  const solutions = solutionsOf(task);
  return Object.keys(task.blanks).flatMap((blank) => {
    const tried = (answer: string, truth: Tried['truth']): Tried => ({ task: task.id, answers: { ...solutions, [blank]: answer }, truth });
    const rewritten = isExpression(task, blank) ? SAME.map((rewrite) => rewrite(solutions[blank] ?? '')) : [];
    const same = rewritten.filter((answer) => parses(task, blank, answer)).map((answer) => tried(answer, 'right'));
    const listed = task.mistakes.filter((mistake) => Object.keys(mistake.when).join() === blank).flatMap(({ when }) => (when[blank] ?? []).map((form) => tried(` ${form} `, 'not right')));
    const endless = Object.hasOwn(ENDLESS, task.id) && isExpression(task, blank) ? [ENDLESS[task.id] ?? ''] : [];
    return [...same, ...[...NOWHERE, ...endless].filter((answer) => fits(task, blank, answer)).map((answer) => tried(answer, 'not right')), ...listed];
  });
}

function isExpression(task: Task, blank: string): boolean {
  const { slots, segments } = task.template;
  const solution = solutionsOf(task)[blank] ?? '';
  const bare = task.relation === undefined && !/^\*\*|^\w+, \w+$/.test(solution);
  return bare && slots.every(({ id }, i) => id !== blank || (!NO_EXPRESSION.test(segments[i] ?? '') && !/^=True/.test(segments[i + 1] ?? '')));
}

/** Directly after the brace of an f-string another brace would be a brace of the text. */
function parses({ template: { slots, segments } }: Task, blank: string, answer: string): boolean {
  return !answer.startsWith('{') || slots.every(({ id }, i) => id !== blank || !(segments[i] ?? '').endsWith('{'));
}

/** What prints and returns `None` is right where `None` is, and any text is a text for a blank that takes one. */
function fits(task: Task, blank: string, answer: string): boolean {
  const none = answer.startsWith('print(') && (task.blanks[blank]?.right ?? []).some((form) => (typeof form === 'string' ? form : form.answer) === 'None');
  return !none && fill(task.template, { ...solutionsOf(task), [blank]: answer }).text.length > 0;
}
