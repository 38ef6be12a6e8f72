/** `out` (m × n) is `a` (m × k) times `b` (k × n), each row after row. */
export function multiply(out: Float64Array, a: Float64Array, b: Float64Array, inner: number): void {
  const width = inner === 0 ? 0 : b.length / inner;
  out.fill(0);
  for (let row = 0, at = 0; at < out.length; row++, at += width) {
    for (let k = 0; k < inner; k++) addScaled(out, at, a[row * inner + k]!, b, k * width, width);
  }
}

function addScaled(out: Float64Array, at: number, factor: number, b: Float64Array, from: number, width: number): void {
  for (let column = 0; column < width; column++) out[at + column]! += factor * b[from + column]!;
}
