/** Functions of the first `n` elements, written through a view (see `block.ts`); comparisons and tests give 0 or 1. */
type Unary = (o: DataView, n: number, a: Float64Array) => void;
type Binary = (o: DataView, n: number, a: Float64Array, b: Float64Array) => void;

const { abs, cos, exp, expm1, floor, fround, ceil, log, log10, log1p, log2, pow, sign, sin, sqrt, tan, tanh, trunc, atan, asin, acos, sinh, cosh } = Math;

// A loop for each, however alike they look: one loop that is handed a function calls it for every element and boxes what it gives,
// which takes ten times as long.
export const UNARY: ReadonlyMap<string, Unary> = new Map<string, Unary>([
  ['copy', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]!, true); }],
  ['neg', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, -a[i]!, true); }],
  ['abs', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, abs(a[i]!), true); }],
  ['square', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! * a[i]!, true); }],
  ['sqrt', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, sqrt(a[i]!), true); }],
  ['rsqrt', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, 1 / sqrt(a[i]!), true); }],
  ['reciprocal', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, 1 / a[i]!, true); }],
  ['exp', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, exp(a[i]!), true); }],
  ['exp2', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, pow(2, a[i]!), true); }],
  ['expm1', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, expm1(a[i]!), true); }],
  ['log', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, log(a[i]!), true); }],
  ['log2', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, log2(a[i]!), true); }],
  ['log10', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, log10(a[i]!), true); }],
  ['log1p', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, log1p(a[i]!), true); }],
  ['sin', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, sin(a[i]!), true); }],
  ['cos', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, cos(a[i]!), true); }],
  ['tan', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, tan(a[i]!), true); }],
  ['asin', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, asin(a[i]!), true); }],
  ['acos', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, acos(a[i]!), true); }],
  ['atan', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, atan(a[i]!), true); }],
  ['sinh', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, sinh(a[i]!), true); }],
  ['cosh', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, cosh(a[i]!), true); }],
  ['tanh', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, tanh(a[i]!), true); }],
  ['sigmoid', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, 1 / (1 + exp(-a[i]!)), true); }],
  ['sigmoid_single', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, 1 / fround(1 + fround(exp(-a[i]!))), true); }],
  ['relu', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! < 0 ? 0 : a[i]!, true); }],
  ['silu', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! / (1 + exp(-a[i]!)), true); }],
  ['floor', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, floor(a[i]!), true); }],
  ['ceil', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, ceil(a[i]!), true); }],
  ['trunc', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, trunc(a[i]!), true); }],
  ['sign', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, sign(a[i]!), true); }],
  ['round', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, roundToEven(a[i]!), true); }],
  ['unit', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, (a[i]! & 0xffffff) / 0x1000000, true); }],
  ['isnan', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! !== a[i]! ? 1 : 0, true); }],
  ['isinf', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, abs(a[i]!) === Infinity ? 1 : 0, true); }],
  ['isfinite', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, abs(a[i]!) < Infinity ? 1 : 0, true); }],
  ['logical_not', (o, n, a) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! === 0 ? 1 : 0, true); }],
]);

export const BINARY: ReadonlyMap<string, Binary> = new Map<string, Binary>([
  ['add', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! + b[i]!, true); }],
  ['sub', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! - b[i]!, true); }],
  ['mul', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! * b[i]!, true); }],
  ['div', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! / b[i]!, true); }],
  ['pow', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, powerOf(a[i]!, b[i]!), true); }],
  ['floordiv', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, floorDivided(a[i]!, b[i]!), true); }],
  ['mod', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, remainder(a[i]!, b[i]!), true); }],
  ['fmod', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! % b[i]!, true); }],
  ['eq', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! === b[i]! ? 1 : 0, true); }],
  ['ne', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! !== b[i]! ? 1 : 0, true); }],
  ['lt', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! < b[i]! ? 1 : 0, true); }],
  ['le', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! <= b[i]! ? 1 : 0, true); }],
  ['gt', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! > b[i]! ? 1 : 0, true); }],
  ['ge', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! >= b[i]! ? 1 : 0, true); }],
  ['minimum', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, b[i]! < a[i]! || b[i]! !== b[i]! ? b[i]! : a[i]!, true); }],
  ['maximum', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, b[i]! > a[i]! || b[i]! !== b[i]! ? b[i]! : a[i]!, true); }],
  ['atan2', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, Math.atan2(a[i]!, b[i]!), true); }],
  ['logical_and', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! !== 0 && b[i]! !== 0 ? 1 : 0, true); }],
  ['logical_or', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, a[i]! !== 0 || b[i]! !== 0 ? 1 : 0, true); }],
  ['logical_xor', (o, n, a, b) => { for (let i = 0; i < n; i++) o.setFloat64(i * 8, (a[i]! !== 0) !== (b[i]! !== 0) ? 1 : 0, true); }],
]);

/** `out` is `a` where the condition holds, else `b`. */
export function choose(o: DataView, n: number, condition: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < n; i++) o.setFloat64(i * 8, condition[i] === 0 ? b[i]! : a[i]!, true);
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
