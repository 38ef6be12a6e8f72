import { viewOf } from './block';

/** Elements moved without looking at them. Bytes are moved as integers: a float that is not a number would change its bits as a double. */
type Words = Uint8Array | Int16Array | Int32Array;

interface Cells {
  readonly words: Words;
  /** The same words, to be written through: see `block.ts`. */
  readonly view: DataView;
  /** Words to an element: two for those of eight bytes. */
  readonly width: number;
  readonly length: number;
}

/** The elements of `itemBytes` behind a buffer, as words to move. */
export function cellsOf(bytes: Uint8Array, itemBytes: number): Cells {
  const { buffer, byteOffset: at, length } = bytes;
  if (![1, 2, 4, 8].includes(itemBytes) || length % itemBytes !== 0) throw new TypeError('a buffer of whole elements is expected');
  const words = wordsOf(itemBytes, buffer as ArrayBuffer, at, length);
  return { words, view: viewOf(words), width: itemBytes === 8 ? 2 : 1, length: length / itemBytes };
}

function wordsOf(itemBytes: number, buffer: ArrayBuffer, at: number, length: number): Words {
  if (itemBytes === 1) return new Uint8Array(buffer, at, length);
  return itemBytes === 2 ? new Int16Array(buffer, at, length / 2) : new Int32Array(buffer, at, length / 4);
}

/** Lays a strided view out in order. `shape` and `strides` are in elements, as is `offset`. */
export function layOut(out: Cells, source: Cells, offset: number, shape: readonly number[], strides: readonly number[]): void {
  const rank = shape.length;
  const inner = rank === 0 ? 1 : shape[rank - 1]!;
  const step = rank === 0 ? 0 : strides[rank - 1]!;
  const position = shape.slice(1).map(() => 0);
  for (let at = 0, from = offset; at < out.length; at += inner) {
    row(out, source, at, from, inner, step);
    from = next(position, from, shape, strides);
  }
}

function row(out: Cells, source: Cells, at: number, from: number, count: number, step: number): void {
  const { words, width } = source;
  if (step === 1) return out.words.set(words.subarray(from * width, (from + count) * width), at * width);
  for (let i = 0, f = from; i < count; i++, f += step) move(out, at + i, words, f);
}

function move({ view, width, words: { BYTES_PER_ELEMENT: size } }: Cells, to: number, words: Words, from: number): void {
  if (size === 4) {
    for (let k = 0; k < width; k++) view.setInt32((to * width + k) * 4, words[from * width + k]!, true);
  } else if (size === 2) view.setInt16(to * 2, words[from]!, true);
  else view.setUint8(to, words[from]!);
}

/** The start of the next row, counted like an odometer. */
function next(position: number[], from: number, shape: readonly number[], strides: readonly number[]): number {
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
    if (size === 1) move(out, i, source.words, place);
    else out.words.set(source.words.subarray(place * width, (place + 1) * width), i * width);
  }
}
