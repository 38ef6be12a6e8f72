import type { Block } from './block';
import { boxMuller } from './boxMuller';
import { logSoftmaxLine, normAcross, normOfLine, softmaxAcross, softmaxLine } from './singlePrecision';

/** Functions of a line of elements: those that give one number, and those that give a line. */
type Fold = (line: Float64Array) => number;
type LineMap = (line: Float64Array, out: Block) => void;

const { exp, log, max } = Math;

/** As `FOLDS`, where upstream's float32 is not the float64 rounded. */
export const SINGLE_FOLDS: ReadonlyMap<string, Fold> = new Map<string, Fold>([['norm_2', normOfLine], ['norm_2_across', normAcross]]);

export const FOLDS: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['prod', (line) => { let total = 1; for (let i = 0; i < line.length; i++) total *= line[i]!; return total; }],
  ['any', (line) => { for (let i = 0; i < line.length; i++) if (line[i] !== 0) return 1; return 0; }],
  ['all', (line) => { for (let i = 0; i < line.length; i++) if (line[i] === 0) return 0; return 1; }],
  ['argmax', argmax],
  ['argmin', argmin],
  ['amax', (line) => line[argmax(line)] ?? -Infinity],
  ['amin', (line) => line[argmin(line)] ?? Infinity],
  ['logsumexp', logSumExp],
  ['norm_1', (line) => { let total = 0; for (let i = 0; i < line.length; i++) total += Math.abs(line[i]!); return total; }],
  ['norm_2', length],
  ['norm_2_across', length],
  ['var_0', (line) => squaresAround(line) / line.length],
  ['var_1', (line) => squaresAround(line) / (line.length - 1)],
  ['std_0', (line) => Math.sqrt(squaresAround(line) / line.length)],
  ['std_1', (line) => Math.sqrt(squaresAround(line) / (line.length - 1))],
]);

/** As `MAPS`, where upstream's float32 is not the float64 rounded. */
export const SINGLE_MAPS: ReadonlyMap<string, LineMap> = new Map<string, LineMap>([
  ['softmax', (line, out) => softmaxLine(line, topOf(line), out)],
  ['softmax_across', (line, out) => softmaxAcross(line, topOf(line), out)],
  ['log_softmax', (line, out) => logSoftmaxLine(line, topOf(line), out)],
]);

export const MAPS: ReadonlyMap<string, LineMap> = new Map<string, LineMap>([
  ['box_muller', boxMuller],
  ['softmax', softmax],
  ['softmax_across', softmax],
  ['log_softmax', logSoftmax],
  ['cumsum', (line, { view }) => { let total = 0; for (let i = 0; i < line.length; i++) view.setFloat64(i * 8, total += line[i]!, true); }],
  ['cumprod', (line, { view }) => { let total = 1; for (let i = 0; i < line.length; i++) view.setFloat64(i * 8, total *= line[i]!, true); }],
]);

/** The place of the largest element; the first that is not a number comes before any. */
function argmax(line: Float64Array): number {
  let best = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] !== line[i]) return i;
    if (line[i]! > line[best]!) best = i;
  }
  return best;
}

function argmin(line: Float64Array): number {
  let best = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] !== line[i]) return i;
    if (line[i]! < line[best]!) best = i;
  }
  return best;
}

function topOf(line: Float64Array): number {
  return line[argmax(line)] ?? 0;
}

function length(line: Float64Array): number {
  let total = 0;
  for (let i = 0; i < line.length; i++) total += line[i]! * line[i]!;
  return Math.sqrt(total);
}

function squaresAround(line: Float64Array): number {
  let total = 0;
  for (let i = 0; i < line.length; i++) total += line[i]!;
  const middle = total / line.length;
  let squares = 0;
  for (let i = 0; i < line.length; i++) squares += (line[i]! - middle) * (line[i]! - middle);
  return squares;
}

function softmax(line: Float64Array, { values, view }: Block): void {
  const top = topOf(line);
  let total = 0;
  for (let i = 0; i < line.length; i++) {
    const power = exp(line[i]! - top);
    view.setFloat64(i * 8, power, true);
    total += power;
  }
  for (let i = 0; i < line.length; i++) view.setFloat64(i * 8, values[i]! / total, true);
}

function logSoftmax(line: Float64Array, { view }: Block): void {
  const top = topOf(line);
  let total = 0;
  for (let i = 0; i < line.length; i++) total += exp(line[i]! - top);
  const shift = top + log(total);
  for (let i = 0; i < line.length; i++) view.setFloat64(i * 8, line[i]! - shift, true);
}

function logSumExp(line: Float64Array): number {
  const top = line[argmax(line)] ?? -Infinity;
  if (max(top, -top) === Infinity) return top;
  let total = 0;
  for (let i = 0; i < line.length; i++) total += exp(line[i]! - top);
  return top + log(total);
}

/** Writes the places of the largest elements, as many as `out` holds, the largest first; of equal ones the earlier first. */
export function topPlaces(line: Float64Array, { values, view }: Block): void {
  let held = 0;
  for (let i = 0; i < line.length; i++) {
    if (held === values.length && !before(line, i, values[held - 1]!)) continue;
    if (held < values.length) held++;
    let at = held - 1;
    for (; at > 0 && before(line, i, values[at - 1]!); at--) view.setFloat64(at * 8, values[at - 1]!, true);
    view.setFloat64(at * 8, i, true);
  }
}

function before(line: Float64Array, i: number, other: number): boolean {
  const value = line[i]!;
  const against = line[other]!;
  return value > against || (value !== value && against === against);
}
