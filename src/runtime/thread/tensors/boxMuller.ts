import type { Block } from './block';

/**
 * Sixteen draws of a normal distribution out of sixteen uniform ones, in float32 and rounded step by step as upstream's AVX2 code does:
 * polynomials of the Cephes library, each product and sum rounded once where that code fuses them. See `torch/_box_muller.py`.
 */
const { fround, sqrt } = Math;

const floats = (...values: number[]): Float32Array => Float32Array.from(values);

const LOGARITHM = floats(
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
);
const LN2 = floats(-2.1219444e-4, 0.693359375);
const QUARTER = floats(-0.78515625, -2.4187564849853515625e-4, -3.77489497744594108e-8);
const COSINE = floats(2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2);
const SINE = floats(-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1);
const TWO_PI = fround(2 * Math.PI);
const FOUR_BY_PI = fround(4 / Math.PI);
const ROOT_HALF = fround(Math.SQRT1_2);

const bits = new DataView(new ArrayBuffer(4));
const turn = { sine: 0, cosine: 0 };

/** `block` and `out` have sixteen elements. */
export function boxMuller(block: Float64Array, { view }: Block): void {
  for (let i = 0; i < 8; i++) {
    const radius = fround(sqrt(fround(-2 * logarithm(fround(1 - block[i]!)))));
    setTurn(fround(TWO_PI * block[i + 8]!));
    view.setFloat64(i * 8, fround(radius * turn.cosine), true);
    view.setFloat64((i + 8) * 8, fround(radius * turn.sine), true);
  }
}

function polynomial(factors: Float32Array, x: number): number {
  let sum = factors[0]!;
  for (let i = 1; i < factors.length; i++) sum = fround(sum * x + factors[i]!);
  return sum;
}

function logarithm(of: number): number {
  bits.setFloat32(0, of);
  const word = bits.getUint32(0);
  let exponent = (word >>> 23) - 126;
  bits.setUint32(0, (word & 0x7fffff) | 0x3f000000);
  const mantissa = bits.getFloat32(0);
  const small = mantissa < ROOT_HALF;
  const x = fround(fround(mantissa - 1) + (small ? mantissa : 0));
  if (small) exponent--;
  const z = fround(x * x);
  let y = fround(polynomial(LOGARITHM, x) * x);
  y = fround(y * z + fround(exponent * LN2[0]!));
  y = fround(-z * 0.5 + y);
  return fround(exponent * LN2[1]! + fround(x + y));
}

function setTurn(angle: number): void {
  const octant = (Math.trunc(fround(angle * FOUR_BY_PI)) + 1) & ~1;
  let x = angle;
  for (const part of QUARTER) x = fround(octant * part + x);
  const z = fround(x * x);
  const even = fround(fround(fround(polynomial(COSINE, z) * z) * z - fround(z * 0.5)) + 1);
  const odd = fround(fround(polynomial(SINE, z) * z) * x + x);
  const swapped = (octant & 2) !== 0;
  turn.sine = (swapped ? even : odd) * ((octant & 4) !== 0 ? -1 : 1);
  turn.cosine = (swapped ? odd : even) * ((~(octant - 2) & 4) !== 0 ? -1 : 1);
}
