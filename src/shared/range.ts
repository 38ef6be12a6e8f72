/** A half-open range of UTF-16 offsets in a text: `start` is in it, `end` is not. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text: `length` units at `offset` give way to `text`. Offsets are UTF-16, as in VS Code. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** True where `offset` lies in the range or at one of its edges: the places where typing belongs to it. */
export function touches(range: OffsetRange, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** The part of `text` that the range covers. */
export function slice(text: string, range: OffsetRange): string {
  return text.slice(range.start, range.end);
}

/**
 * The text after the changes. All offsets refer to the text before the first of them (as VS Code reports them), so they must not
 * overlap; they are applied from the end backwards.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.offset - a.offset)
    .reduce((now, c) => now.slice(0, c.offset) + c.text + now.slice(c.offset + c.length), text);
}
