import { firstOf, newBlock, type Block } from './block';
import { elementsOf, Inexact, type Elements } from './elements';
import { FOLDS, MAPS, SINGLE_FOLDS, SINGLE_MAPS, topPlaces } from './lines';
import { multiply } from './matrices';
import { cellsOf, layOut, take } from './moving';
import { BINARY, choose, UNARY } from './pointwise';
import { columnSumFor, sumFor } from './summation';

/** What an operation works on: `numbers` are sizes and scalars, buffer 0 is for the result, each under the code of its element type. */
interface Work {
  readonly name: string;
  readonly codes: string;
  readonly numbers: Float64Array;
  readonly buffers: readonly Uint8Array[];
}

type Kernel = (work: Work) => void;

const BLOCK = 4096;
const SCALAR = 's';

const KERNELS: ReadonlyMap<string, Kernel> = new Map<string, Kernel>([
  ...keyed(UNARY, pointwise), ...keyed(BINARY, pointwise), ['where', pointwise],
  ...keyed(FOLDS, fold), ['sum', fold], ['sum_columns', foldColumns], ...keyed(MAPS, mapLines), ['topk', topLines],
  ['matmul', matmul], ['lay_out', layOutView], ['ramp', ramp], ['take', takeBlocks],
]);

function keyed(table: ReadonlyMap<string, unknown>, kernel: Kernel): [string, Kernel][] {
  return [...table.keys()].map((name) => [name, kernel]);
}

/**
 * Computes `name` into the first buffer. Answers false, and leaves that buffer as it happens to be, where Python has to do it: for a name
 * that is none, and for integers that a double cannot hold. @throws when the sizes do not fit.
 */
export function compute(work: Work): boolean {
  const kernel = KERNELS.get(work.name);
  if (kernel === undefined) return false;
  try {
    kernel(work);
    return true;
  } catch (thrown) {
    if (thrown instanceof Inexact) return false;
    throw thrown;
  }
}

function sizes(given: boolean): void {
  if (!given) throw new RangeError('buffers of sizes that fit are expected');
}

function elements(work: Work, index: number): Elements {
  const bytes = work.buffers[index];
  if (bytes === undefined) throw new RangeError('another buffer is expected');
  return elementsOf(work.codes[index] ?? '', bytes);
}

/** An operand of a pointwise operation: fills a block with elements, or with its one number. */
type Operand = (from: number, block: Block) => void;

function operands(work: Work, total: number): Operand[] {
  const scalars = [...work.numbers];
  const rest = work.buffers.slice(1);
  return [...work.codes.slice(1)].map((code) => {
    if (code === SCALAR) {
      const value = scalars.shift() ?? NaN;
      return (_from, { values }) => void values.fill(value);
    }
    const source = elementsOf(code, rest.shift() ?? new Uint8Array(0));
    sizes(source.length === total);
    return (from, block) => source.read(from, block);
  });
}

function pointwise(work: Work): void {
  const out = elements(work, 0);
  const parts = operands(work, out.length);
  const loop = loopOf(work.name, parts.length);
  const whole = [out, ...parts].map(() => newBlock(BLOCK));
  for (let from = 0; from < out.length; from += BLOCK) {
    const count = Math.min(BLOCK, out.length - from);
    const [result, ...blocks] = count === BLOCK ? whole : whole.map((block) => firstOf(block, count));
    parts.forEach((read, index) => read(from, blocks[index]!));
    loop(result!.view, count, blocks.map(({ values }) => values));
    out.write(from, result!.values);
  }
}

function loopOf(name: string, operandCount: number): (out: DataView, count: number, blocks: Float64Array[]) => void {
  const unary = UNARY.get(name);
  const binary = BINARY.get(name);
  sizes(operandCount === (unary !== undefined ? 1 : binary !== undefined ? 2 : 3));
  if (unary !== undefined) return (out, count, [a]) => unary(out, count, a!);
  if (binary !== undefined) return (out, count, [a, b]) => binary(out, count, a!, b!);
  return (out, count, [condition, a, b]) => choose(out, count, condition!, a!, b!);
}

function fold(work: Work): void {
  const [out, source] = [elements(work, 0), elements(work, 1)];
  const size = work.numbers[0] ?? 0;
  sizes(size > 0 && out.length * size === source.length);
  if (out.length === 0) return;
  const single = work.codes[1] === 'f' ? SINGLE_FOLDS.get(work.name) : undefined;
  const apply = single ?? FOLDS.get(work.name) ?? sumFor(work.codes[1] ?? '');
  const [line, one] = [newBlock(size), newBlock(1)];
  for (let index = 0; index < out.length; index++) {
    source.read(index * size, line);
    one.view.setFloat64(0, apply(line.values), true);
    out.write(index, one.values);
  }
}

/** Sums over a dimension that is not the last: `numbers` are the rows and columns of each matrix. */
function foldColumns(work: Work): void {
  const [rows = 0, width = 0] = work.numbers;
  const [out, source] = [elements(work, 0), elements(work, 1)];
  sizes(rows > 0 && width > 0 && out.length * rows === source.length && out.length % width === 0);
  if (out.length === 0) return;
  const apply = columnSumFor(work.codes[1] ?? '');
  const [matrix, sums] = [newBlock(rows * width), newBlock(width)];
  for (let at = 0; at < out.length; at += width) {
    source.read(at * rows, matrix);
    apply(matrix.values, width, sums);
    out.write(at, sums.values);
  }
}

function lines(work: Work, width: number, apply: (line: Float64Array, result: Block) => void): void {
  const [out, source] = [elements(work, 0), elements(work, 1)];
  const size = work.numbers[0] ?? 0;
  sizes(size > 0 && width > 0 && out.length * size === source.length * width && source.length % size === 0);
  if (source.length === 0) return;
  const [line, result] = [newBlock(size), newBlock(width)];
  for (let from = 0, at = 0; from < source.length; from += size, at += width) {
    source.read(from, line);
    apply(line.values, result);
    out.write(at, result.values);
  }
}

function mapLines(work: Work): void {
  sizes(work.name !== 'box_muller' || work.numbers[0] === 16);
  const single = work.codes[1] === 'f' ? SINGLE_MAPS.get(work.name) : undefined;
  lines(work, work.numbers[0] ?? 0, single ?? MAPS.get(work.name)!);
}

function topLines(work: Work): void {
  const [size = 0, width = 0] = work.numbers;
  sizes(width <= size);
  lines(work, width, topPlaces);
}

function matmul(work: Work): void {
  const [m = 0, inner = 0, n = 0] = work.numbers;
  const [out, left, right] = [elements(work, 0), elements(work, 1), elements(work, 2)];
  const batch = out.length / (m * n);
  sizes(m > 0 && inner > 0 && n > 0 && left.length === batch * m * inner && right.length === batch * inner * n);
  if (batch === 0) return;
  const [result, a, b] = [newBlock(m * n), newBlock(m * inner), newBlock(inner * n)];
  for (let index = 0; index < batch; index++) {
    left.read(index * m * inner, a);
    right.read(index * inner * n, b);
    multiply(result, a.values, b.values, inner);
    out.write(index * m * n, result.values);
  }
}

function layOutView(work: Work): void {
  const [itemBytes = 0, offset = 0, ...plan] = work.numbers;
  const [shape, strides] = [plan.slice(0, plan.length / 2), plan.slice(plan.length / 2)];
  const [out, source] = work.buffers.map((bytes) => cellsOf(bytes, itemBytes));
  sizes(out !== undefined && source !== undefined && shape.every((size) => Number.isSafeInteger(size) && size >= 0) && out.length === shape.reduce((total, size) => total * size, 1));
  const last = shape.reduce((at, size, dim) => at + (size - 1) * strides[dim]!, offset);
  sizes(offset >= 0 && last < source!.length && strides.every((stride) => stride >= 0));
  layOut(out!, source!, offset, shape, strides);
}

/** Counts from the first of `numbers` on, by the second. */
function ramp(work: Work): void {
  const [start = 0, step = 0] = work.numbers;
  const out = elements(work, 0);
  const whole = newBlock(BLOCK);
  for (let from = 0; from < out.length; from += BLOCK) {
    const { values, view } = firstOf(whole, Math.min(BLOCK, out.length - from));
    for (let i = 0; i < values.length; i++) view.setFloat64(i * 8, start + step * (from + i), true);
    out.write(from, values);
  }
}

function takeBlocks(work: Work): void {
  const [itemBytes = 0, size = 0] = work.numbers;
  const places = elements(work, 2);
  sizes(size > 0);
  const all = newBlock(places.length);
  places.read(0, all);
  take(cellsOf(work.buffers[0]!, itemBytes), cellsOf(work.buffers[1]!, itemBytes), all.values, size);
}
