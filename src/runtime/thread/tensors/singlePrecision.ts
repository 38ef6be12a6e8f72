/**
 * Softmax and its like in float32, rounded step by step as upstream's AVX2 code does: the exponential of the Sleef library, with fused
 * products and sums, and totals in eight lanes. See `torch/nn/_single.py`.
 */
const { fround, log, pow, round } = Math;

const floats = (...values: number[]): Float32Array => Float32Array.from(values);

const EXPONENTIAL = floats(
  0.000198527617612853646278381, 0.00139304355252534151077271, 0.00833336077630519866943359, 0.0416664853692054748535156, 0.166666671633720397949219, 0.5,
);
const LN2 = floats(0.693145751953125, 1.428606765330187045e-6);
const BY_LN2 = fround(Math.LOG2E);
const LANES = 8;

const lanes = new Float32Array(LANES);

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
export function laneTotal(values: Float64Array): number {
  if (values.length < LANES) return runningTotal(values);
  for (let i = 0; i < LANES; i++) lanes[i] = values[i]!;
  for (let i = LANES; i < values.length; i++) lanes[i % LANES]! += values[i]!;
  const pair = (i: number): number => fround(lanes[i]! + lanes[i + 4]!);
  return fround(fround(pair(0) + pair(2)) + fround(pair(1) + pair(3)));
}

function runningTotal(values: Float64Array): number {
  let total = values[0] ?? 0;
  for (let i = 1; i < values.length; i++) total = fround(total + values[i]!);
  return total;
}

function powers(line: Float64Array, top: number, out: Float64Array): void {
  for (let i = 0; i < line.length; i++) out[i] = exponential(fround(line[i]! - top));
}

/** Softmax of a line whose elements lie side by side. */
export function softmaxLine(line: Float64Array, top: number, out: Float64Array): void {
  powers(line, top, out);
  const share = fround(1 / laneTotal(out));
  for (let i = 0; i < out.length; i++) out[i] = fround(out[i]! * share);
}

/** Softmax of a line that runs across others: upstream adds up in order there, and divides. */
export function softmaxAcross(line: Float64Array, top: number, out: Float64Array): void {
  powers(line, top, out);
  const total = runningTotal(out);
  for (let i = 0; i < out.length; i++) out[i] = fround(out[i]! / total);
}

/** The logarithm of softmax. */
export function logSoftmaxLine(line: Float64Array, top: number, out: Float64Array): void {
  powers(line, top, out);
  const shift = fround(log(laneTotal(out)));
  for (let i = 0; i < out.length; i++) out[i] = fround(fround(line[i]! - top) - shift);
}
