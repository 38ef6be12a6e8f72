import { boxMuller } from './boxMuller';
import { logSoftmaxLine, softmaxAcross, softmaxLine } from './singlePrecision';

/** Functions of a line of elements: those that give one number, and those that give a line. */
type Fold = (line: Float64Array) => number;
type Map1 = (line: Float64Array, out: Float64Array) => void;

const { exp, log, max } = Math;

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
  ['norm_2', (line) => { let total = 0; for (let i = 0; i < line.length; i++) total += line[i]! * line[i]!; return Math.sqrt(total); }],
  ['var_0', (line) => squaresAround(line) / line.length],
  ['var_1', (line) => squaresAround(line) / (line.length - 1)],
  ['std_0', (line) => Math.sqrt(squaresAround(line) / line.length)],
  ['std_1', (line) => Math.sqrt(squaresAround(line) / (line.length - 1))],
]);

/** As `MAPS`, where upstream's float32 is not the float64 rounded. */
export const SINGLE_MAPS: ReadonlyMap<string, Map1> = new Map<string, Map1>([
  ['softmax', (line, out) => softmaxLine(line, topOf(line), out)],
  ['softmax_across', (line, out) => softmaxAcross(line, topOf(line), out)],
  ['log_softmax', (line, out) => logSoftmaxLine(line, topOf(line), out)],
]);

export const MAPS: ReadonlyMap<string, Map1> = new Map<string, Map1>([
  ['box_muller', boxMuller],
  ['softmax', softmax],
  ['softmax_across', softmax],
  ['log_softmax', logSoftmax],
  ['cumsum', (line, out) => { let total = 0; for (let i = 0; i < line.length; i++) out[i] = total += line[i]!; }],
  ['cumprod', (line, out) => { let total = 1; for (let i = 0; i < line.length; i++) out[i] = total *= line[i]!; }],
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

function squaresAround(line: Float64Array): number {
  let total = 0;
  for (let i = 0; i < line.length; i++) total += line[i]!;
  const middle = total / line.length;
  let squares = 0;
  for (let i = 0; i < line.length; i++) squares += (line[i]! - middle) * (line[i]! - middle);
  return squares;
}

function softmax(line: Float64Array, out: Float64Array): void {
  const top = topOf(line);
  let total = 0;
  for (let i = 0; i < line.length; i++) total += out[i] = exp(line[i]! - top);
  for (let i = 0; i < line.length; i++) out[i]! /= total;
}

function logSoftmax(line: Float64Array, out: Float64Array): void {
  const top = topOf(line);
  let total = 0;
  for (let i = 0; i < line.length; i++) total += exp(line[i]! - top);
  const shift = top + log(total);
  for (let i = 0; i < line.length; i++) out[i] = line[i]! - shift;
}

function logSumExp(line: Float64Array): number {
  const top = line[argmax(line)] ?? -Infinity;
  if (max(top, -top) === Infinity) return top;
  let total = 0;
  for (let i = 0; i < line.length; i++) total += exp(line[i]! - top);
  return top + log(total);
}

/** Writes the places of the `out.length` largest elements, the largest first; of equal ones the earlier first. */
export function topPlaces(line: Float64Array, out: Float64Array): void {
  let held = 0;
  for (let i = 0; i < line.length; i++) {
    if (held === out.length && !before(line, i, out[held - 1]!)) continue;
    if (held < out.length) held++;
    let at = held - 1;
    for (; at > 0 && before(line, i, out[at - 1]!); at--) out[at] = out[at - 1]!;
    out[at] = i;
  }
}

function before(line: Float64Array, i: number, other: number): boolean {
  const value = line[i]!;
  const against = line[other]!;
  return value > against || (value !== value && against === against);
}
