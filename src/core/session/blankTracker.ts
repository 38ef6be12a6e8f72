/**
 * Follows the blanks of a practice file through every edit. Typing in a blank or at its edge grows it, an edit before it shifts it, an
 * edit that cuts across its edge loses it; a lost one is looked for by the fixed text around it.
 */
import { assemble, locateExactly, type PracticeTemplate } from '../practiceText';
import { slice, type OffsetRange, type TextChange } from '../../shared/range';
import { sharedHead, sharedTail } from '../text/sharedEnds';

/** Where a slot stands; `range` is null when it could not be found, and `text` then keeps what it held last. */
export interface TrackedSlot {
  readonly range: OffsetRange | null;
  readonly text: string;
}

/** The slots after edits. `changes` are those of one event: offsets of the text before it, not overlapping. */
export function track(template: PracticeTemplate, slots: readonly TrackedSlot[], changes: readonly TextChange[], text: string): TrackedSlot[] {
  const ranges = slots.map((slot) => slot.range);
  // From the end backwards, so that no change moves the offsets of one still to come.
  for (const change of [...changes].sort((a, b) => b.offset - a.offset)) moveAll(ranges, change);
  return settle(template, ranges, slots, text);
}

/** The slots of a text that was not watched while it changed. Ranges that are not known are null in `ranges`. */
export function settle(template: PracticeTemplate, ranges: readonly (OffsetRange | null)[], before: readonly TrackedSlot[], text: string): TrackedSlot[] {
  const found = ranges.some((range) => range === null) ? relocate(template, ranges, text) : ranges;
  return found.map((range, i) => ({ range, text: range === null ? (before[i]?.text ?? '') : slice(text, range) }));
}

/** Looks for all slots of a text by the fixed text alone. */
export function locate(template: PracticeTemplate, text: string): TrackedSlot[] {
  return settle(template, template.slots.map(() => null), [], text);
}

/**
 * The edits that put the authored code back round the blanks, each replacing only what stands between two blanks. Where a blank is lost,
 * the stretch up to its neighbours is written anew with the text that it held.
 */
export function restoreEdits(template: PracticeTemplate, slots: readonly TrackedSlot[], text: string): TextChange[] {
  const edits: TextChange[] = [];
  let from = 0;
  let wanted = template.segments[0] ?? '';
  for (let i = 0; i <= slots.length; i++) {
    const slot = slots[i];
    const end = slot === undefined ? text.length : slot.range?.start;
    if (end === undefined) {
      wanted += (slot?.text ?? '') + (template.segments[i + 1] ?? '');
      continue;
    }
    if (text.slice(from, end) !== wanted) edits.push({ offset: from, length: end - from, text: wanted });
    from = slot?.range?.end ?? text.length;
    wanted = template.segments[i + 1] ?? '';
  }
  return edits;
}

/** The stretches of code between the blanks that are not the task's any more, without what they still share with it at either end. */
export function alteredRanges(template: PracticeTemplate, slots: readonly TrackedSlot[], text: string): OffsetRange[] {
  return restoreEdits(template, slots, text).map((edit) => {
    const now = text.slice(edit.offset, edit.offset + edit.length);
    const head = sharedHead(now, edit.text);
    return { start: edit.offset + head, end: edit.offset + edit.length - sharedTail(now, edit.text, head) };
  });
}

/** The task's program with these slots' texts: what is graded, whatever was changed around them. */
export function authoredProgram(template: PracticeTemplate, slots: readonly TrackedSlot[]): string {
  return assemble(template, slots.map((slot) => slot.text)).text;
}

function moveAll(ranges: (OffsetRange | null)[], change: TextChange): void {
  const grown = ranges.findIndex((range) => range !== null && holds(range, change));
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i];
    if (range != null) ranges[i] = i === grown ? resize(range, change) : move(range, change);
  }
}

/** An edit belongs to a blank when it lies in it, edges included: that is where typing at its beginning or end happens. */
function holds(range: OffsetRange, change: TextChange): boolean {
  return change.offset >= range.start && change.offset + change.length <= range.end;
}

function resize(range: OffsetRange, change: TextChange): OffsetRange {
  return { start: range.start, end: range.end + change.text.length - change.length };
}

function move(range: OffsetRange, change: TextChange): OffsetRange | null {
  const end = change.offset + change.length;
  if (change.offset >= range.end) return range;
  if (end > range.start) return null;
  const by = change.text.length - change.length;
  return { start: range.start + by, end: range.end + by };
}

function relocate(template: PracticeTemplate, ranges: readonly (OffsetRange | null)[], text: string): (OffsetRange | null)[] {
  const exact = locateExactly(template, text);
  if (exact !== undefined) return exact;
  const found = [...ranges];
  let from = 0;
  for (let i = 0; i < found.length; i++) {
    const until = found.slice(i + 1).find((range) => range != null)?.start ?? text.length;
    found[i] ??= between(template.segments[i] ?? '', template.segments[i + 1] ?? '', text, from, until);
    from = found[i]?.end ?? from;
  }
  return found;
}

/** The stretch between the last line of the code before a blank and the first line of the code after it. */
function between(before: string, after: string, text: string, from: number, until: number): OffsetRange | null {
  const left = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
  const newline = after.indexOf('\n');
  const right = newline < 0 ? after : after.slice(0, newline + 1);
  const at = text.indexOf(left, from);
  if (at < 0) return null;
  const start = at + left.length;
  const end = right === '' ? until : text.indexOf(right, start);
  return end < start || end > until ? null : { start, end };
}
