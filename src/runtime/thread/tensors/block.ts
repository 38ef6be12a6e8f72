/**
 * Doubles that are read from `values` and written through `view`, both over the same bytes. Once the prototypes of the language are frozen,
 * V8 makes a slow call of every store into a typed array, thirty times as slow as this one; loads, and stores through a `DataView`, stay fast.
 */
export interface Block {
  readonly values: Float64Array;
  readonly view: DataView;
}

export function newBlock(count: number): Block {
  const values = new Float64Array(count);
  return { values, view: viewOf(values) };
}

/** The first numbers of a block, over the same bytes. */
export function firstOf({ values, view }: Block, count: number): Block {
  return count === values.length ? { values, view } : { values: values.subarray(0, count), view };
}

export function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
