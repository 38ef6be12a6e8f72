import { plainPen, selectGraphics, type Pen } from './pen';
import { Row } from './row';
import { SequenceReader, type SequenceHandler } from './sequences';

export interface ScreenLimits {
  /** Lines that are kept; older ones are dropped. */
  readonly rows: number;
  /** Characters that are kept over all lines. */
  readonly cells: number;
}

const TAB = 8;
const JOINS = /^[\p{M}\u200d\ufe0f\udc00-\udfff]/u;
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * A terminal without a height: lines with a cursor. Understands SGR, carriage return, backspace, tab, erasing and moving the cursor, which
 * is what progress bars use. A line is as long as it is printed; wrapping is left to the page. What is dropped is counted.
 */
export class Screen implements SequenceHandler {
  readonly rows: Row[] = [];
  /** Lines that were dropped from the start. */
  dropped = 0;
  /** Rows that changed since the painter last took them. */
  readonly touched = new Set<Row>();
  readonly #reader = new SequenceReader(this);
  #pen: Pen = plainPen;
  #row = 0;
  #column = 0;
  #nextId = 0;
  #cells = 0;

  constructor(private readonly limits: ScreenLimits) {}

  write(stream: Pen['stream'], text: string): void {
    if (stream !== this.#pen.stream) this.#pen = { ...this.#pen, stream };
    this.#reader.write(text);
  }

  print(text: string): void {
    const row = this.#current();
    const before = row.cells.length;
    // Without this, a program that prints a million lines would be walked through by code points for nothing.
    if (ASCII.test(text)) for (let i = 0; i < text.length; i += 1) this.#put(row, text.charAt(i));
    else for (const char of text) this.#place(row, char);
    this.#cells += row.cells.length - before;
  }

  control(char: string): void {
    if (char === '\n') this.#newLine();
    else if (char === '\r') this.#column = 0;
    else if (char === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (char === '\t') this.#column += TAB - (this.#column % TAB);
  }

  csi(params: readonly number[], final: string): void {
    const count = Math.min(Math.max(params[0] ?? 1, 1), 1000);
    if (final === 'm') this.#pen = selectGraphics(this.#pen, params);
    else if (final === 'K') this.#eraseLine(params[0] ?? 0);
    else if (final === 'A') this.#row = Math.max(0, this.#row - count);
    else if (final === 'B') this.#row = Math.min(Math.max(0, this.rows.length - 1), this.#row + count);
    else if (final === 'C') this.#column += count;
    else if (final === 'D') this.#column = Math.max(0, this.#column - count);
    else if (final === 'G') this.#column = count - 1;
    else if (final === 'J' && (params[0] ?? 0) === 0) this.#eraseBelow();
  }

  #place(row: Row, char: string): void {
    if (this.#column > 0 && JOINS.test(char)) row.join(this.#column - 1, char);
    else this.#put(row, char);
  }

  #put(row: Row, char: string): void {
    row.put(this.#column, char, this.#pen);
    this.#column += 1;
  }

  #newLine(): void {
    this.#current();
    this.#row += 1;
    this.#column = 0;
    this.#trim();
  }

  #eraseLine(which: number): void {
    const row = this.#current();
    const before = row.cells.length;
    if (which === 0) row.erase(this.#column, Infinity, this.#pen);
    else if (which === 1) row.erase(0, Math.min(this.#column + 1, row.cells.length), this.#pen);
    else row.erase(0, Infinity, this.#pen);
    this.#cells += row.cells.length - before;
  }

  #eraseBelow(): void {
    this.#eraseLine(0);
    for (const row of this.rows.slice(this.#row + 1)) {
      this.#cells -= row.cells.length;
      row.erase(0, Infinity, this.#pen);
      this.touched.add(row);
    }
  }

  /** The row of the cursor, made when there is none yet, marked as touched. */
  #current(): Row {
    while (this.rows.length <= this.#row) this.rows.push(new Row(this.#nextId++, this.#pen.stream));
    const row = this.rows[this.#row] as Row;
    this.touched.add(row);
    return row;
  }

  /** In batches, so that dropping costs nothing per line. */
  #trim(): void {
    const slack = Math.ceil(this.limits.rows / 8);
    if (this.rows.length < this.limits.rows + slack && this.#cells <= this.limits.cells) return;
    let count = 0;
    const most = this.rows.length - 1;
    const fewest = this.rows.length - this.limits.rows;
    while (count < most && (count < fewest || this.#cells > this.limits.cells * 0.75)) {
      const row = this.rows[count] as Row;
      this.#cells -= row.cells.length;
      this.touched.delete(row);
      count += 1;
    }
    this.rows.splice(0, count);
    this.dropped += count;
    this.#row = Math.max(0, this.#row - count);
  }
}
