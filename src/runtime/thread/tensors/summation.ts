import { viewOf, type Block } from './block';

/**
 * Sums in upstream's order, so that they round as upstream's do: `probabilities.sum()` prints `1.` or `1.0000` by its last bit. Upstream
 * (its AVX2 kernels) adds in lanes, four rows of lanes at a time, and cascades long sums over four levels.
 */
interface Totals {
  readonly values: Float32Array | Float64Array;
  /** Adds to one of them and rounds. */
  add(index: number, value: number): void;
}

const LEVELS = 4;
const ROWS = 4;

/** How many numbers upstream adds at once, and the type that it adds in. */
interface Machine {
  readonly lanes: number;
  totals(count: number): Totals;
}

const MACHINES: Readonly<Record<string, Machine>> = {
  f: { lanes: 8, totals: singleTotals },
  d: { lanes: 4, totals: doubleTotals },
};

function singleTotals(count: number): Totals {
  const values = new Float32Array(count);
  const view = viewOf(values);
  return { values, add: (index, value) => view.setFloat32(index * 4, values[index]! + value, true) };
}

function doubleTotals(count: number): Totals {
  const values = new Float64Array(count);
  const view = viewOf(values);
  return { values, add: (index, value) => view.setFloat64(index * 8, values[index]! + value, true) };
}

export type Sum = (line: Float64Array) => number;
export type ColumnSum = (matrix: Float64Array, width: number, out: Block) => void;

/** The sum of a line of elements of that type. */
export function sumFor(code: string): Sum {
  const machine = Object.hasOwn(MACHINES, code) ? MACHINES[code] : undefined;
  return machine === undefined ? plainSum : (line) => lineSum(machine, line);
}

/** The sum of each column of a matrix. */
export function columnSumFor(code: string): ColumnSum {
  const machine = Object.hasOwn(MACHINES, code) ? MACHINES[code] : undefined;
  return machine === undefined ? plainColumns : (matrix, width, out) => columnSums(machine, matrix, width, out);
}

function plainSum(line: Float64Array): number {
  let total = 0;
  for (let i = 0; i < line.length; i++) total += line[i]!;
  return total;
}

function plainColumns(matrix: Float64Array, width: number, { values, view }: Block): void {
  values.fill(0);
  for (let row = 0; row < matrix.length; row += width) for (let i = 0; i < width; i++) view.setFloat64(i * 8, values[i]! + matrix[row + i]!, true);
}

function lineSum(machine: Machine, line: Float64Array): number {
  const { lanes } = machine;
  if (line.length < lanes) return rowSum(machine, { values: line, from: 0, count: line.length, step: 1, width: 1 }).values[0]!;
  const rows = Math.floor(line.length / lanes);
  const sums = rowSum(machine, { values: line, from: 0, count: rows, step: lanes, width: lanes });
  const total = machine.totals(1);
  for (let i = rows * lanes; i < line.length; i++) total.add(0, line[i]!);
  for (let lane = 0; lane < lanes; lane++) total.add(0, sums.values[lane]!);
  return total.values[0]!;
}

/** Rows of `width` numbers, `step` apart. */
interface Rows {
  readonly values: Float64Array;
  readonly from: number;
  readonly count: number;
  readonly step: number;
  readonly width: number;
}

function columnSums(machine: Machine, matrix: Float64Array, width: number, { values: out }: Block): void {
  const count = matrix.length / width;
  const vector = width >= machine.lanes ? machine.lanes : 1;
  const rows = (from: number, columns: number): Rows => ({ values: matrix, from, count, step: width, width: columns });
  let from = 0;
  for (; from + ROWS * vector <= width; from += ROWS * vector) out.set(cascade(machine, rows(from, ROWS * vector)).values, from);
  for (; from + vector <= width; from += vector) out.set(rowSum(machine, rows(from, vector)).values.subarray(0, vector), from);
  for (; from < width; from++) out.set(rowSum(machine, rows(from, 1)).values.subarray(0, 1), from);
}

/** Adds rows up, every fourth in a total of its own; the sums are the first `width` totals. */
function rowSum(machine: Machine, rows: Rows): Totals {
  const { values, from, count, step, width } = rows;
  const whole = Math.floor(count / ROWS);
  const totals = fourRows(machine, rows, whole);
  for (let row = whole * ROWS; row < count; row++) for (let i = 0; i < width; i++) totals.add(i, values[from + row * step + i]!);
  for (let k = 1; k < ROWS; k++) for (let i = 0; i < width; i++) totals.add(i, totals.values[k * width + i]!);
  return totals;
}

function fourRows(machine: Machine, { values, from, step, width }: Rows, count: number): Totals {
  if (step === width) return cascade(machine, { values, from, count, step: step * ROWS, width: width * ROWS });
  const totals = machine.totals(width * ROWS);
  for (let k = 0; k < ROWS; k++) totals.values.set(cascade(machine, { values, from: from + k * step, count, step: step * ROWS, width }).values, k * width);
  return totals;
}

/** Adds rows up over levels: what a level has gathered goes up after a power of two of rows. */
function cascade(machine: Machine, { values, from, count, step, width }: Rows): Totals {
  const power = Math.max(4, Math.floor(ceilLog2(count) / LEVELS));
  const levels = Array.from({ length: LEVELS }, () => machine.totals(width));
  for (let row = 0, at = from; row < count; at += step) {
    addTo(levels[0]!, values, at, width);
    row++;
    if (row % (1 << power) === 0) carry(levels, row, power);
  }
  for (let level = 1; level < LEVELS; level++) addTo(levels[0]!, levels[level]!.values, 0, width);
  return levels[0]!;
}

function carry(levels: Totals[], row: number, power: number): void {
  for (let level = 1; level < LEVELS; level++) {
    addTo(levels[level]!, levels[level - 1]!.values, 0, levels[0]!.values.length);
    levels[level - 1]!.values.fill(0);
    if ((row & (((1 << power) - 1) << (level * power))) !== 0) return;
  }
}

function addTo(totals: Totals, values: Float32Array | Float64Array, at: number, width: number): void {
  for (let i = 0; i < width; i++) totals.add(i, values[at + i]!);
}

function ceilLog2(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}
