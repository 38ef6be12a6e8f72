import { ContentError } from '../shared/errors';
import type { OffsetRange } from '../shared/range';
import { slice } from '../shared/range';

/** What a blank that holds nothing yet shows in the buffer. */
export const EMPTY_BLANK = '____';

/** One place in a program that a blank fills. Slots with the same `id` are linked: they hold one answer. */
export interface Slot {
  readonly id: string;
}

/**
 * A program with blanks: fixed text and slots in turn. `segments` has exactly one element more than `slots`; slot *i* stands between
 * `segments[i]` and `segments[i + 1]`. No segment between two slots is empty, so two slots never touch.
 */
export interface PracticeTemplate {
  readonly segments: readonly string[];
  readonly slots: readonly Slot[];
}

/** Answers by blank id. */
export type Answers = Readonly<Record<string, string>>;

// A valid Python identifier, so that the authored file parses as it stands and can be linted and run by any tool.
const MARKER = /__blank_([0-9]+)__/g;

/**
 * Reads an authored `practice.py`. A blank is written `__blank_1__`, an identifier that carries the blank's id.
 * @throws ContentError when there is no blank or two blanks touch.
 */
export function parseTemplate(source: string, file: string): PracticeTemplate {
  const segments: string[] = [];
  const slots: Slot[] = [];
  let at = 0;
  for (const match of source.matchAll(MARKER)) {
    const fixed = source.slice(at, match.index);
    if (slots.length > 0 && fixed === '') throw new ContentError(file, undefined, `blank ${match[1]} touches the blank before it`);
    segments.push(fixed);
    slots.push({ id: match[1] as string });
    at = match.index + match[0].length;
  }
  if (slots.length === 0) throw new ContentError(file, undefined, 'there is no blank (write one as __blank_1__)');
  segments.push(source.slice(at));
  return { segments, slots };
}

/** The ids of the blanks in the order of their first appearance, each once. */
export function blankIds(template: PracticeTemplate): string[] {
  return [...new Set(template.slots.map((slot) => slot.id))];
}

/** The program with one text for each slot, and where those texts stand in it. */
export function assemble(template: PracticeTemplate, slotTexts: readonly string[]): { text: string; ranges: OffsetRange[] } {
  let text = template.segments[0] ?? '';
  const ranges = template.slots.map((_, i) => {
    const start = text.length;
    text += slotTexts[i] ?? EMPTY_BLANK;
    const end = text.length;
    text += template.segments[i + 1] ?? '';
    return { start, end };
  });
  return { text, ranges };
}

/** The program with the answers in place; a blank without an answer stands empty. */
export function fill(template: PracticeTemplate, answers: Answers): { text: string; ranges: OffsetRange[] } {
  return assemble(template, template.slots.map((slot) => answers[slot.id] ?? EMPTY_BLANK));
}

/** True of a text that is no answer: nothing, spaces, or what is left of the underscores that mark an empty blank. One alone is a name, and Python's usual one. */
export function isEmptyAnswer(text: string): boolean {
  return /^\s*(?:_{2,}\s*)?$/.test(text);
}

/**
 * Finds the slots of an untouched or filled program by its fixed segments alone: the first must start the text, the last must end it,
 * the others follow in order, each at its first occurrence. Undefined when a segment is not there.
 */
export function locateExactly(template: PracticeTemplate, text: string): OffsetRange[] | undefined {
  const first = template.segments[0] ?? '';
  const last = template.segments[template.slots.length] ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const limit = text.length - last.length;
  const ranges: OffsetRange[] = [];
  let start = first.length;
  for (let i = 0; i < template.slots.length; i++) {
    const isLast = i === template.slots.length - 1;
    const next = template.segments[i + 1] ?? '';
    const end = isLast ? limit : text.indexOf(next, start);
    if (end < start || end > limit) return undefined;
    ranges.push({ start, end });
    start = end + next.length;
  }
  return ranges;
}

/** True when the text outside the given slots is exactly the template's. */
export function fixedTextIsWhole(template: PracticeTemplate, text: string, ranges: readonly OffsetRange[]): boolean {
  let at = 0;
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i] as OffsetRange;
    if (slice(text, { start: at, end: range.start }) !== template.segments[i]) return false;
    at = range.end;
  }
  return text.slice(at) === template.segments[ranges.length];
}
