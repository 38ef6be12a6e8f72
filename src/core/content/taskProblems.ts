/** What the schema cannot see: whether the parts of a task fit each other. */
import { ContentError } from '../../shared/errors';
import { formsOf } from '../grading/blankForms';
import { answerOf, knownRight, rightForms } from '../grading/knownAnswers';
import { isSameNewName } from '../grading/newName';
import { blankIds } from '../practiceText';
import { solutionsOf } from './solutions';
import { spoilerProblems } from './spoilerProblems';
import type { Blank, Mistake, Task } from './types';

/** A field of task.json (or the name of another file) and what is wrong with it. */
export type Problem = readonly [field: string, problem: string];

/** Everything that does not fit, in the order of the file. An empty list is a task that can be opened. */
export function taskProblems(task: Task, folder: string): ContentError[] {
  const blanks = blankSetProblems(task);
  // With other blanks than the program's nothing below means anything.
  const problems = blanks.length > 0 ? blanks : [...eachBlank(task), ...relationProblems(task), ...eachMistake(task), ...spoilerProblems(task)];
  const check = /^def check\(program\):/m.test(task.check) ? [] : [new ContentError(`${folder}/check.py`, undefined, 'it does not define check(program)')];
  return [...problems.map(([field, problem]) => new ContentError(`${folder}/task.json`, field, problem)), ...check];
}

function blankSetProblems(task: Task): Problem[] {
  const inProgram = blankIds(task.template);
  const described = Object.keys(task.blanks);
  return [
    ...inProgram.filter((id) => !described.includes(id)).map((id): Problem => [`blanks.${id}`, 'practice.py has this blank, task.json does not describe it']),
    ...described.filter((id) => !inProgram.includes(id)).map((id): Problem => [`blanks.${id}`, `practice.py has no blank __blank_${id}__`]),
  ];
}

function eachBlank(task: Task): Problem[] {
  return Object.entries(task.blanks).flatMap(([id, blank]) => blankProblems(task, id, blank).map(([field, problem]): Problem => [`blanks.${id}.${field}`, problem]));
}

function blankProblems(task: Task, id: string, blank: Blank): Problem[] {
  const problems: Problem[] = [];
  if (!blank.options.includes(blank.solution)) problems.push(['options', 'the solution is not among them']);
  const twice = firstSame(task, id, blank.options);
  if (twice !== undefined) problems.push(['options', `${twice} is offered twice`]);
  const known = firstSame(task, id, rightForms(task, id).map(answerOf));
  if (known !== undefined) problems.push(['right', `${known} is the same answer as one before it`]);
  if (blank.starter !== undefined && knownRight(task, id, { ...solutionsOf(task), [id]: blank.starter }) !== undefined) {
    problems.push(['starter', 'it is right already, so there is nothing to repair']);
  }
  return problems;
}

/** The first of the answers that means the same as one before it. */
function firstSame(task: Task, blank: string, answers: readonly string[]): string | undefined {
  return answers.find((answer, i) => answers.slice(0, i).some((before) => formsOf(task, blank).same(before, answer)));
}

function relationProblems(task: Task): Problem[] {
  const { relation } = task;
  if (relation === undefined) return [];
  const missing = relation.blanks.filter((id) => !Object.hasOwn(task.blanks, id)).map((id): Problem => ['relation.blanks', `there is no blank ${id}`]);
  if (missing.length > 0) return missing;
  return isSameNewName(relation, solutionsOf(task)) ? [] : [['relation', 'the solutions do not fulfil it']];
}

function eachMistake(task: Task): Problem[] {
  const ids = task.mistakes.map(({ id }) => id);
  return task.mistakes.flatMap((mistake, i) => {
    const twice: Problem[] = ids.indexOf(mistake.id) < i ? [['id', `${mistake.id} is used twice`]] : [];
    return [...twice, ...mistakeProblems(task, mistake)].map(([field, problem]): Problem => [`mistakes.${i}.${field}`, problem]);
  });
}

function mistakeProblems(task: Task, mistake: Mistake): Problem[] {
  const named = Object.keys(mistake.when);
  const missing = [...named, mistake.blank].filter((id) => !Object.hasOwn(task.blanks, id));
  if (missing.length > 0) return [['when', `there is no blank ${missing.join(', ')}`]];
  const problems: Problem[] = [];
  if (named.length === 0) problems.push(['when', 'it names no blank']);
  else if (!named.includes(mistake.blank)) problems.push(['blank', 'the blank at fault is not one of those in `when`']);
  if ((mistake.claim.does === 'raises') !== (mistake.claim.exception !== undefined)) problems.push(['claim', 'an exception belongs to `raises`, and to nothing else']);
  if (examplesOf(task, mistake).length === 0) problems.push(['when', 'no answer makes this mistake: all that it lists are right']);
  return problems;
}

/** Every way to make a mistake, the other blanks holding their solutions, without those that are right (of a relation, where the names agree). */
export function examplesOf(task: Task, mistake: Mistake): Record<string, string>[] {
  const all = Object.entries(mistake.when).reduce<Record<string, string>[]>(
    (examples, [blank, forms]) => examples.flatMap((example) => forms.map((form) => ({ ...example, [blank]: form }))),
    [solutionsOf(task)],
  );
  return all.filter((answers) => Object.keys(mistake.when).some((blank) => knownRight(task, blank, answers) === undefined));
}
