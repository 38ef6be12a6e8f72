import { newBlock, type Block } from './block';

/** `out` (m × n) is `a` (m × k) times `b` (k × n), each row after row. */
export function multiply(out: Block, a: Float64Array, b: Float64Array, inner: number): void {
  const width = b.length / inner;
  const columns = transposed(b, inner, width);
  for (let row = 0, at = 0; at < out.values.length; row += inner) {
    for (let column = 0; column < width; column++, at++) out.view.setFloat64(at * 8, dot(a, row, columns, column * inner, inner), true);
  }
}

function transposed(b: Float64Array, rows: number, width: number): Float64Array {
  const { values, view } = newBlock(b.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) view.setFloat64((column * rows + row) * 8, b[row * width + column]!, true);
  }
  return values;
}

/** Four totals, so that one addition need not wait for the one before. */
function dot(a: Float64Array, i: number, b: Float64Array, j: number, count: number): number {
  let [t0, t1, t2, t3] = [0, 0, 0, 0];
  const end = i + count - 3;
  for (; i < end; i += 4, j += 4) {
    t0 += a[i]! * b[j]!;
    t1 += a[i + 1]! * b[j + 1]!;
    t2 += a[i + 2]! * b[j + 2]!;
    t3 += a[i + 3]! * b[j + 3]!;
  }
  for (; i < end + 3; i++, j++) t0 += a[i]! * b[j]!;
  return t0 + t1 + (t2 + t3);
}
