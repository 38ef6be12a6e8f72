/** Elements moved without looking at them. Bytes are moved as integers: a float that is not a number would change its bits as a double. */
type Words = Uint8Array | Int16Array | Int32Array;

interface Cells {
  readonly words: Words;
  /** Words to an element: two for those of eight bytes. */
  readonly width: number;
  readonly length: number;
}

/** The elements of `itemBytes` behind a buffer, as words to move. */
export function cellsOf(bytes: Uint8Array, itemBytes: number): Cells {
  const { buffer, byteOffset: at, length } = bytes;
  if (![1, 2, 4, 8].includes(itemBytes) || length % itemBytes !== 0) throw new TypeError('a buffer of whole elements is expected');
  if (itemBytes === 1) return { words: bytes, width: 1, length };
  if (itemBytes === 2) return { words: new Int16Array(buffer, at, length / 2), width: 1, length: length / 2 };
  return { words: new Int32Array(buffer, at, length / 4), width: itemBytes / 4, length: length / itemBytes };
}

/** Lays a strided view out in order. `shape` and `strides` are in elements, as is `offset`. */
export function layOut(out: Cells, source: Cells, offset: number, shape: readonly number[], strides: readonly number[]): void {
  const rank = shape.length;
  const inner = rank === 0 ? 1 : shape[rank - 1]!;
  const step = rank === 0 ? 0 : strides[rank - 1]!;
  const position = new Float64Array(Math.max(rank - 1, 0));
  for (let at = 0, from = offset; at < out.length; at += inner) {
    row(out, source, at, from, inner, step);
    from = next(position, from, shape, strides);
  }
}

function row(out: Cells, source: Cells, at: number, from: number, count: number, step: number): void {
  const { words: to, width } = out;
  const { words } = source;
  if (step === 1) to.set(words.subarray(from * width, (from + count) * width), at * width);
  else if (width === 1) for (let i = 0, f = from; i < count; i++, f += step) to[at + i] = words[f]!;
  else {
    for (let i = at * 2, f = from * 2, end = i + count * 2; i < end; i += 2, f += step * 2) {
      to[i] = words[f]!;
      to[i + 1] = words[f + 1]!;
    }
  }
}

/** The start of the next row, counted like an odometer. */
function next(position: Float64Array, from: number, shape: readonly number[], strides: readonly number[]): number {
  for (let dim = position.length - 1; dim >= 0; dim--) {
    from += strides[dim]!;
    if (++position[dim]! < shape[dim]!) return from;
    from -= position[dim]! * strides[dim]!;
    position[dim] = 0;
  }
  return from;
}

/** Picks blocks of `size` elements by their numbers. @throws when a number is not one of a block. */
export function take(out: Cells, source: Cells, places: Float64Array, size: number): void {
  const blocks = source.length / size;
  const width = out.width * size;
  if (places.length * size !== out.length) throw new RangeError('a place for every block is expected');
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    if (!(place >= 0 && place < blocks)) throw new RangeError('the place of a block is expected');
    if (width === 1) out.words[i] = source.words[place]!;
    else out.words.set(source.words.subarray(place * width, (place + 1) * width), i * width);
  }
}
