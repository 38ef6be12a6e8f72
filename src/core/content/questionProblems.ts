/** What the schema cannot see: whether the parts of a question fit each other. */
import { LETTER } from './letters';
import { OPTION_PLACE } from './questionProgram';
import type { Option, Question } from './questionTypes';
import type { Problem } from './taskProblems';

/** Everything that does not fit, in the order of the file. An empty list is a question that can be asked. */
export function questionProblems(question: Question): Problem[] {
  return [...keyProblems(question), ...programProblems(question), ...question.options.flatMap((option, i) => optionProblems(question, option, i)), ...letterProblems(question)];
}

function keyProblems({ options }: Question): Problem[] {
  const right = options.filter((option) => option.right === true).length;
  return right === 1 ? [] : [['options', right === 0 ? 'none of them is right' : `${right} of them are right, and a question has one answer`]];
}

function programProblems({ code, claim, prints, program, options }: Question): Problem[] {
  const problems: Problem[] = [];
  if (code === undefined && (claim ?? prints) !== undefined) problems.push(['code', 'it is missing, and something is said of what it does']);
  if (program !== undefined && !program.includes(OPTION_PLACE)) problems.push(['program', `it has no ${OPTION_PLACE}, so no option would run in it`]);
  if (program !== undefined && options.every((option) => option.code === undefined)) problems.push(['program', 'no option has code that could run in it']);
  return problems;
}

function optionProblems({ options }: Question, option: Option, i: number): Problem[] {
  const at = (field: string, problem: string): Problem => [`options.${i}${field}`, problem];
  const before = options.slice(0, i);
  const problems: Problem[] = [];
  if (option.text === undefined && option.code === undefined) problems.push(at('', 'it holds neither words nor code'));
  if (before.some(({ id }) => id === option.id)) problems.push(at('.id', `${option.id} is used twice`));
  if (before.some(({ text, code }) => text === option.text && code === option.code)) problems.push(at('', 'it says the same as one before it'));
  if (option.code !== undefined && option.claim === undefined) problems.push(at('.claim', 'it is missing: code runs, so say what happens'));
  if (option.code === undefined && (option.claim ?? option.prints) !== undefined) problems.push(at('.code', 'it is missing, and something is said of what it does'));
  return problems;
}

/** The fields that may name an option by its letter. */
export function wordsOf({ options, remember, steps, mistakes }: Question): [field: string, words: string][] {
  return [
    ...options.map(({ why }, i): [string, string] => [`options.${i}.why`, why]),
    ['remember', remember],
    ...Object.entries(steps).map(([step, words]): [string, string] => [`steps.${step}`, words]),
    ...mistakes.map((words, i): [string, string] => [`mistakes.${i}`, words]),
  ];
}

function letterProblems(question: Question): Problem[] {
  const ids = question.options.map(({ id }) => id);
  return wordsOf(question).flatMap(([field, words]): Problem[] => {
    const unknown = [...words.matchAll(LETTER)].map((match) => match[1] ?? '').find((id) => !ids.includes(id));
    if (unknown !== undefined) return [[field, `it names the letter of ${unknown}, which is no option`]];
    const written = /\b(?:option|answer|letter)s? [A-F]\b/i.exec(words);
    return written === null ? [] : [[field, `the letter in "${written[0]}" is written out; write {letter:option-id}, so that it is always the right one`]];
  });
}
