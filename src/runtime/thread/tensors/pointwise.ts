/** Functions of each element. `out`, `a` and `b` have one length; comparisons and tests give 0 or 1. */
type Unary = (out: Float64Array, a: Float64Array) => void;
type Binary = (out: Float64Array, a: Float64Array, b: Float64Array) => void;

const { abs, cos, exp, expm1, floor, fround, ceil, log, log10, log1p, log2, pow, sign, sin, sqrt, tan, tanh, trunc, atan, asin, acos, sinh, cosh } = Math;

// A loop for each, however alike they look: one loop that is handed a function calls it for every element and boxes what it gives,
// which takes ten times as long.
export const UNARY: ReadonlyMap<string, Unary> = new Map<string, Unary>([
  ['copy', (o, a) => o.set(a)],
  ['neg', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = -a[i]!; }],
  ['abs', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = abs(a[i]!); }],
  ['square', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! * a[i]!; }],
  ['sqrt', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = sqrt(a[i]!); }],
  ['rsqrt', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = 1 / sqrt(a[i]!); }],
  ['reciprocal', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = 1 / a[i]!; }],
  ['exp', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = exp(a[i]!); }],
  ['exp2', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = pow(2, a[i]!); }],
  ['expm1', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = expm1(a[i]!); }],
  ['log', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = log(a[i]!); }],
  ['log2', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = log2(a[i]!); }],
  ['log10', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = log10(a[i]!); }],
  ['log1p', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = log1p(a[i]!); }],
  ['sin', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = sin(a[i]!); }],
  ['cos', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = cos(a[i]!); }],
  ['tan', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = tan(a[i]!); }],
  ['asin', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = asin(a[i]!); }],
  ['acos', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = acos(a[i]!); }],
  ['atan', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = atan(a[i]!); }],
  ['sinh', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = sinh(a[i]!); }],
  ['cosh', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = cosh(a[i]!); }],
  ['tanh', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = tanh(a[i]!); }],
  ['sigmoid', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = 1 / (1 + exp(-a[i]!)); }],
  ['sigmoid_single', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = 1 / fround(1 + fround(exp(-a[i]!))); }],
  ['relu', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! < 0 ? 0 : a[i]!; }],
  ['silu', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! / (1 + exp(-a[i]!)); }],
  ['floor', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = floor(a[i]!); }],
  ['ceil', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = ceil(a[i]!); }],
  ['trunc', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = trunc(a[i]!); }],
  ['sign', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = sign(a[i]!); }],
  ['round', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = roundToEven(a[i]!); }],
  ['unit', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = (a[i]! & 0xffffff) / 0x1000000; }],
  ['isnan', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! !== a[i]! ? 1 : 0; }],
  ['isinf', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = abs(a[i]!) === Infinity ? 1 : 0; }],
  ['isfinite', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = abs(a[i]!) < Infinity ? 1 : 0; }],
  ['logical_not', (o, a) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! === 0 ? 1 : 0; }],
]);

export const BINARY: ReadonlyMap<string, Binary> = new Map<string, Binary>([
  ['add', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! + b[i]!; }],
  ['sub', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! - b[i]!; }],
  ['mul', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! * b[i]!; }],
  ['div', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! / b[i]!; }],
  ['pow', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = powerOf(a[i]!, b[i]!); }],
  ['floordiv', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = floorDivided(a[i]!, b[i]!); }],
  ['mod', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = remainder(a[i]!, b[i]!); }],
  ['fmod', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! % b[i]!; }],
  ['eq', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! === b[i]! ? 1 : 0; }],
  ['ne', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! !== b[i]! ? 1 : 0; }],
  ['lt', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! < b[i]! ? 1 : 0; }],
  ['le', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! <= b[i]! ? 1 : 0; }],
  ['gt', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! > b[i]! ? 1 : 0; }],
  ['ge', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! >= b[i]! ? 1 : 0; }],
  ['minimum', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! < b[i]! || a[i]! !== a[i]! ? a[i]! : b[i]!; }],
  ['maximum', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! > b[i]! || a[i]! !== a[i]! ? a[i]! : b[i]!; }],
  ['atan2', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = Math.atan2(a[i]!, b[i]!); }],
  ['logical_and', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! !== 0 && b[i]! !== 0 ? 1 : 0; }],
  ['logical_or', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = a[i]! !== 0 || b[i]! !== 0 ? 1 : 0; }],
  ['logical_xor', (o, a, b) => { for (let i = 0; i < o.length; i++) o[i] = (a[i]! !== 0) !== (b[i]! !== 0) ? 1 : 0; }],
]);

/** `out` is `a` where the condition holds, else `b`. */
export function choose(out: Float64Array, condition: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = condition[i] === 0 ? b[i]! : a[i]!;
}

function roundToEven(value: number): number {
  const below = floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? below + 1 : rest === rest ? below : value;
}

/** As C's `pow`: JavaScript gives nan for 1 to an infinite power. */
function powerOf(base: number, exponent: number): number {
  return base === 1 ? 1 : base === -1 && abs(exponent) === Infinity ? 1 : pow(base, exponent);
}

/** Rounds down, as Python does. Division of an integer by zero never gets here. */
function floorDivided(a: number, b: number): number {
  return b === 0 || abs(a) === Infinity || abs(b) === Infinity ? floorOfExtremes(a, b) : (a - remainder(a, b)) / b;
}

function floorOfExtremes(a: number, b: number): number {
  return abs(b) === Infinity && abs(a) !== Infinity ? floor(a / b) : a / b;
}

/** Has the sign of the divisor, as Python's has. */
function remainder(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}
