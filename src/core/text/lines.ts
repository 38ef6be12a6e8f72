import type { OffsetRange } from '../../shared/range';

/** The 0-based line that an offset lies on. Lines end with `\n`; a `\r` before it counts as the line's last character. */
export function lineOfOffset(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The range of a 0-based line without its line break. Beyond the last line: the end of the text. */
export function lineRange(text: string, line: number): OffsetRange {
  let start = 0;
  for (let i = 0; i < line; i++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return { start: text.length, end: text.length };
    start = next + 1;
  }
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}
