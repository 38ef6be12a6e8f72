/** Which blank a line of the filled program, or an exception in it, speaks of. */
import type { RunException } from '../../shared/protocol';
import type { Task } from '../content/types';
import { fill, type Answers } from '../practiceText';
import { knownRight } from './knownAnswers';
import { stringValue } from './pythonString';

interface Span {
  readonly blank: string;
  readonly start: number;
  readonly end: number;
}

/** The blanks that an exception of the running program may come from: one where that can be told, several that share its line, or none. */
export function blanksOfRaise(task: Task, answers: Answers, exception: RunException): string[] {
  const suspects = suspectsOf(task, answers);
  const { text, spans } = filled(task, answers);
  const own = exception.frames.filter((frame) => frame.own).map(({ line }) => line);
  for (const line of [exception.line, ...own.reverse()]) {
    const here = blanksOnLine(text, spans, line).filter((blank) => suspects.includes(blank));
    const named = here.filter((blank) => names(exception.message, (answers[blank] ?? '').trim()));
    if (here.length > 0) return named.length === 1 ? named : here;
  }
  return suspects.length === 1 ? suspects : [];
}

/** The blank that keeps the program from being read. */
export function blankOfSyntaxError(task: Task, answers: Answers, { line, column }: Pick<RunException, 'line' | 'column'>): string | undefined {
  const suspects = suspectsOf(task, answers);
  const { text, spans } = filled(task, answers);
  const offset = line === null ? undefined : offsetOf(text, line, column ?? 1);
  const at = spans.find(({ blank, start, end }) => offset !== undefined && start <= offset && offset <= end && suspects.includes(blank));
  if (at !== undefined) return at.blank;
  return blanksOnLine(text, spans, line).find((blank) => suspects.includes(blank)) ?? (suspects.length === 1 ? suspects[0] : undefined);
}

/** Blanks whose answer nobody wrote down as right. */
export function suspectsOf(task: Task, answers: Answers): string[] {
  return Object.keys(task.blanks).filter((blank) => knownRight(task, blank, answers) === undefined);
}

function filled(task: Task, answers: Answers): { text: string; spans: Span[] } {
  const { text, ranges } = fill(task.template, answers);
  return { text, spans: task.template.slots.map(({ id }, i) => ({ blank: id, start: ranges[i]?.start ?? 0, end: ranges[i]?.end ?? 0 })) };
}

function blanksOnLine(text: string, spans: readonly Span[], line: number | null): string[] {
  const start = line === null ? undefined : startOfLine(text, line);
  if (start === undefined) return [];
  const after = line === null ? undefined : startOfLine(text, line + 1);
  const end = after === undefined ? text.length : after - 1;
  return [...new Set(spans.filter((span) => span.start <= end && span.end >= start).map(({ blank }) => blank))];
}

/** UTF-16 offset where a line (from 1) begins; undefined past the end. Lines end as Python's do. */
function startOfLine(text: string, line: number): number | undefined {
  const ends = /\r\n?|\n/g;
  for (let at = 1; at < line; at++) if (ends.exec(text) === null) return undefined;
  return ends.lastIndex;
}

function offsetOf(text: string, line: number, column: number): number | undefined {
  const start = startOfLine(text, line);
  return start === undefined ? undefined : start + [...text.slice(start, start + 2 * column)].slice(0, column - 1).join('').length;
}

/** True when Python's message speaks of this answer: `name 'x' is not defined`, or begins with the value of a string. */
function names(message: string, answer: string): boolean {
  const value = stringValue(answer)?.points ?? [];
  return message.includes(`'${answer}'`) || (value.length > 0 && message.startsWith(`${String.fromCodePoint(...value)} `));
}
