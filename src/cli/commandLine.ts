import { parseArgs } from 'node:util';
import { messageOf, UserError } from '../shared/errors';
import type { Answers } from '../core/practiceText';

/** What was asked for. `limitMs`: how long one program may run, undefined for ever. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'run'; readonly file: string; readonly json: boolean; readonly limitMs: number | undefined }
  | { readonly name: 'runLines'; readonly limitMs: number }
  | { readonly name: 'grade'; readonly task: string; readonly answers: Answers; readonly json: boolean; readonly limitMs: number }
  | { readonly name: 'gradeLines'; readonly limitMs: number }
  | { readonly name: 'check'; readonly path: string | undefined; readonly only: string | undefined; readonly json: boolean; readonly limitMs: number };

export const USAGE = `Usage: npm run -s practice -- COMMAND

  run FILE                    run a Python program against the local models
  run --stdin                 run {"code": "..."} lines, answer one JSON document a line
  grade TASK 1='...' 2='...'  grade the answers to a task, by blank
  grade --stdin               grade {"task": "...", "answers": {"1": "..."}} lines
  check [PATH]                prove the content (quizzes/ when PATH is left out)

  --only ID         check: prove this task, question or page alone
  --json            JSON on stdout and nothing else
  --limit SECONDS   stop a program after this time (60; run FILE: no limit)

Exit code 0: done, also for a wrong answer. 1: the program of run FILE raised or was stopped. 2: bad usage or content. 3: our fault.
`;

const DEFAULT_LIMIT_SECONDS = 60;

/** Reads what stands after the program's name. @throws UserError when it cannot be understood; the message says what is known */
export function parseCommandLine(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help === true || (name === undefined && argv.length === 0)) return { name: 'help' };
  const { json = false } = values;
  const limitMs = limitOf(values.limit);
  const bounded = limitMs ?? DEFAULT_LIMIT_SECONDS * 1000;
  switch (name) {
    case 'run':
      if (values.stdin === true) return { name: 'runLines', limitMs: bounded, ...nothingIn(rest, 'run --stdin') };
      return { name: 'run', file: exactlyOne(rest, 'run FILE'), json, limitMs };
    case 'grade':
      if (values.stdin === true) return { name: 'gradeLines', limitMs: bounded, ...nothingIn(rest, 'grade --stdin') };
      return { name: 'grade', ...gradeArguments(rest), json, limitMs: bounded };
    case 'check':
      if (values.stdin === true) throw new UserError('check does not read lines: leave --stdin out.');
      return { name: 'check', path: rest.length === 0 ? undefined : exactlyOne(rest, 'check [PATH]'), only: values.only, json, limitMs: bounded };
    default:
      throw new UserError(`There is no command ${name ?? '(none given)'}. There are: run, grade, check. --help says more.`);
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, stdin: { type: 'boolean' }, limit: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (thrown) {
    throw new UserError(messageOf(thrown));
  }
}

function limitOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const seconds = Number(given);
  // setTimeout counts in 32 bits; more than a day is no limit anybody means
  if (!(seconds > 0 && seconds <= 86_400)) throw new UserError(`--limit takes seconds between 0 and 86400, not ${given}.`);
  return seconds * 1000;
}

function exactlyOne(rest: readonly string[], usage: string): string {
  const [only] = rest;
  if (only === undefined || rest.length > 1) throw new UserError(`Expected ${usage}, found ${rest.length} arguments.`);
  return only;
}

function nothingIn(rest: readonly string[], usage: string): object {
  if (rest.length > 0) throw new UserError(`${usage} takes no more arguments, found ${rest.join(' ')}.`);
  return {};
}

function gradeArguments(rest: readonly string[]): { task: string; answers: Answers } {
  const [task, ...given] = rest;
  if (task === undefined) throw new UserError("Expected grade TASK 1='...', found no task.");
  const answers: Record<string, string> = {};
  for (const one of given) {
    const [whole, id, answer] = /^([0-9]+)=([^]*)$/.exec(one) ?? [];
    if (whole === undefined || id === undefined || answer === undefined) throw new UserError(`Expected an answer as 1='...', found ${one}.`);
    if (id in answers) throw new UserError(`Blank ${id} is answered twice.`);
    answers[id] = answer;
  }
  return { task, answers };
}
