import { newBlock, type Block } from './block';

/**
 * Softmax and its like in float32, rounded step by step as upstream's AVX2 code does: the exponential of the Sleef library, with fused
 * products and sums, and totals in eight lanes. See `torch/_single.py`.
 */
const { fround, log, pow, round } = Math;

const floats = (...values: number[]): Float32Array => Float32Array.from(values);

const EXPONENTIAL = floats(
  0.000198527617612853646278381, 0.00139304355252534151077271, 0.00833336077630519866943359, 0.0416664853692054748535156, 0.166666671633720397949219, 0.5,
);
const LN2 = floats(0.693145751953125, 1.428606765330187045e-6);
const BY_LN2 = fround(Math.LOG2E);
const LANES = 8;

const lanes = newBlock(LANES);

/** The exponential of a float32. */
export function exponential(of: number): number {
  if (!(of >= -104)) return of < -104 ? 0 : of;
  if (of > 100) return Infinity;
  const power = nearestEven(fround(of * BY_LN2));
  let s = fround(of - power * LN2[0]!);
  s = fround(s - power * LN2[1]!);
  let u = EXPONENTIAL[0]!;
  for (let i = 1; i < EXPONENTIAL.length; i++) u = fround(u * s + EXPONENTIAL[i]!);
  return fround(fround(1 + fround(fround(s * s) * u + s)) * pow(2, power));
}

function nearestEven(value: number): number {
  const nearest = round(value);
  return nearest - value === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}

/** Eight totals side by side, then the eight in pairs. */
function laneTotal(numbers: Float64Array): number {
  if (numbers.length < LANES) return runningTotal(numbers);
  const { values, view } = lanes;
  for (let i = 0; i < LANES; i++) view.setFloat64(i * 8, numbers[i]!, true);
  for (let i = LANES; i < numbers.length; i++) view.setFloat64((i % LANES) * 8, fround(values[i % LANES]! + numbers[i]!), true);
  const pair = (i: number): number => fround(values[i]! + values[i + 4]!);
  return fround(fround(pair(0) + pair(2)) + fround(pair(1) + pair(3)));
}

function runningTotal(numbers: Float64Array): number {
  let total = numbers[0] ?? 0;
  for (let i = 1; i < numbers.length; i++) total = fround(total + numbers[i]!);
  return total;
}

function powers(line: Float64Array, top: number, { view }: Block): void {
  for (let i = 0; i < line.length; i++) view.setFloat64(i * 8, exponential(fround(line[i]! - top)), true);
}

/** The Euclidean length of a line whose elements lie side by side: lanes of eight, then fours, then fused one by one. */
export function normOfLine(line: Float64Array): number {
  const whole = line.length - (line.length % LANES);
  const { values, view } = lanes;
  values.fill(0);
  for (let i = 0; i < whole; i++) view.setFloat64((i % LANES) * 8, fround(values[i % LANES]! + fround(line[i]! * line[i]!)), true);
  let total = runningTotal(values);
  const fused = line.length - (line.length % 4);
  for (let i = whole; i < fused; i++) total = fround(total + fround(line[i]! * line[i]!));
  for (let i = fused; i < line.length; i++) total = fround(total + line[i]! * line[i]!);
  return fround(Math.sqrt(total));
}

/** The Euclidean length of a line that runs across others, added up in order. */
export function normAcross(line: Float64Array): number {
  let total = 0;
  for (let i = 0; i < line.length; i++) total = fround(total + fround(line[i]! * line[i]!));
  return fround(Math.sqrt(total));
}

/** Softmax of a line whose elements lie side by side. */
export function softmaxLine(line: Float64Array, top: number, out: Block): void {
  powers(line, top, out);
  const { values, view } = out;
  const share = fround(1 / laneTotal(values));
  for (let i = 0; i < values.length; i++) view.setFloat64(i * 8, fround(values[i]! * share), true);
}

/** Softmax of a line that runs across others: upstream adds up in order there, and divides. */
export function softmaxAcross(line: Float64Array, top: number, out: Block): void {
  powers(line, top, out);
  const { values, view } = out;
  const total = runningTotal(values);
  for (let i = 0; i < values.length; i++) view.setFloat64(i * 8, fround(values[i]! / total), true);
}

/** The logarithm of softmax. */
export function logSoftmaxLine(line: Float64Array, top: number, out: Block): void {
  powers(line, top, out);
  const shift = fround(log(laneTotal(out.values)));
  for (let i = 0; i < line.length; i++) out.view.setFloat64(i * 8, fround(fround(line[i]! - top) - shift), true);
}
