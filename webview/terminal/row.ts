import { penClasses, type Pen } from './pen';

/** Columns of a line that are kept; what is printed beyond is counted only. */
export const MAX_COLUMNS = 4000;

/** Neighbouring characters that look the same. */
export interface Run {
  readonly text: string;
  readonly classes: string;
}

/** One line of the terminal. A cell holds one character with the marks that combine with it. */
export class Row {
  readonly cells: string[] = [];
  readonly pens: Pen[] = [];
  /** Characters beyond `MAX_COLUMNS`. */
  cut = 0;

  constructor(readonly id: number, readonly stream: Pen['stream']) {}

  /** Writes over what stands there; cells that were skipped become spaces. */
  put(column: number, char: string, pen: Pen): void {
    if (column >= MAX_COLUMNS) {
      this.cut += 1;
      return;
    }
    while (this.cells.length < column) this.#set(this.cells.length, ' ', pen);
    this.#set(column, char, pen);
  }

  /** Adds a mark, or the second half of a character, to the cell before. */
  join(column: number, mark: string): void {
    const before = this.cells[column];
    if (before !== undefined && before.length < 32) this.cells[column] = before + mark;
  }

  /** Blanks the columns from `start` up to and without `end`; at the end of the line they go. */
  erase(start: number, end: number, pen: Pen): void {
    if (end >= this.cells.length) {
      this.cells.length = Math.min(this.cells.length, start);
      this.pens.length = this.cells.length;
      this.cut = 0;
    } else for (let column = start; column < end; column += 1) this.#set(column, ' ', pen);
  }

  #set(column: number, char: string, pen: Pen): void {
    this.cells[column] = char;
    this.pens[column] = pen;
  }

  runs(): Run[] {
    const runs: { text: string; classes: string }[] = [];
    let lastPen: Pen | undefined;
    this.cells.forEach((char, column) => {
      const pen = this.pens[column];
      const last = runs.at(-1);
      if (last !== undefined && pen === lastPen) last.text += char;
      else {
        const classes = pen === undefined ? '' : penClasses(pen);
        if (last?.classes === classes) last.text += char;
        else runs.push({ text: char, classes });
      }
      lastPen = pen;
    });
    return runs;
  }
}
