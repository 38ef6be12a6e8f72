import { viewOf, type Block } from './block';

/** What a Python array's typecode says, and `?` for a byte that holds a boolean. */
export type Code = '?' | 'b' | 'B' | 'h' | 'i' | 'I' | 'q' | 'f' | 'd';

/** The elements of one buffer, read into doubles and written back from them, block by block. */
export interface Elements {
  readonly length: number;
  /** Fills `into` with the elements from `from` on. */
  read(from: number, into: Block): void;
  /** Rounds or wraps the values to the element's type. */
  write(at: number, values: Float64Array): void;
}

/** A value that a double cannot hold exactly: Python computes it instead. */
export class Inexact extends Error {}

const MOST = Number.MAX_SAFE_INTEGER;
const WORD = 0x1_0000_0000;

type Numbers = Int8Array | Uint8Array | Int16Array | Int32Array | Uint32Array | Float32Array | Float64Array;
const VIEWS = { b: Int8Array, B: Uint8Array, h: Int16Array, i: Int32Array, I: Uint32Array, f: Float32Array, d: Float64Array } as const;
const FLOATING = 'fd';

/** The elements behind `bytes`. @throws when the code is none, or the bytes are not whole elements of it. */
export function elementsOf(code: string, bytes: Uint8Array): Elements {
  if (code === '?') return booleans(bytes);
  if (code === 'q') return longs(new Int32Array(bytes.buffer, bytes.byteOffset, whole(bytes, 8) * 2));
  const View = Object.hasOwn(VIEWS, code) ? VIEWS[code as keyof typeof VIEWS] : undefined;
  if (View === undefined) throw new TypeError('the code of an element type is expected');
  const view: Numbers = new View(bytes.buffer as ArrayBuffer, bytes.byteOffset, whole(bytes, View.BYTES_PER_ELEMENT));
  return FLOATING.includes(code) ? numbers(view) : integers(view);
}

function whole(bytes: Uint8Array, size: number): number {
  if (bytes.length % size !== 0) throw new TypeError('a buffer of whole elements is expected');
  return bytes.length / size;
}

/** Copying between typed arrays rounds and wraps as C does, in the engine's own code. */
function numbers(view: Numbers): Elements {
  return {
    length: view.length,
    read: (from, { values }) => values.set(view.subarray(from, from + values.length)),
    write: (at, values) => view.set(values, at),
  };
}

function integers(view: Numbers): Elements {
  const { length, read, write } = numbers(view);
  return { length, read, write: (at, values) => write(at, exact(values)) };
}

function exact(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) if (!(Math.abs(values[i]!) <= MOST)) throw new Inexact();
  return values;
}

function booleans(view: Uint8Array): Elements {
  const target = viewOf(view);
  const write = (at: number, values: Float64Array): void => {
    for (let i = 0; i < values.length; i++) target.setUint8(at + i, values[i] === 0 ? 0 : 1);
  };
  return { length: view.length, read: numbers(view).read, write };
}

/** 64-bit integers as two words: `BigInt64Array` makes an object of every element. */
function longs(words: Int32Array): Elements {
  const target = viewOf(words);
  const read = (from: number, { values, view }: Block): void => {
    for (let i = 0, at = from * 2; i < values.length; i++, at += 2) view.setFloat64(i * 8, words[at + 1]! * WORD + (words[at]! >>> 0), true);
    exact(values);
  };
  const write = (at: number, values: Float64Array): void => {
    exact(values);
    for (let i = 0, to = at * 8; i < values.length; i++, to += 8) {
      const value = Math.trunc(values[i]!);
      target.setInt32(to, value | 0, true);
      target.setInt32(to + 4, Math.floor(value / WORD), true);
    }
  };
  return { length: words.length / 2, read, write };
}
