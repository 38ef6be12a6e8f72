/** Tensors on the bridge: entries in the JSON, numbers in one binary payload, each tensor at a multiple of 8 bytes. */
import * as v from 'valibot';
import { Refusal } from './refusal';

export const Dtype = v.picklist(['int64', 'float32', 'bool', 'uint8']);
export type Dtype = v.InferOutput<typeof Dtype>;

const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const TensorEntry = v.object({ name: v.string(), dtype: Dtype, shape: v.array(Size), offset: Size });
export type TensorEntry = v.InferOutput<typeof TensorEntry>;

/** A tensor by name, row-major. `int64` is a BigInt64Array, `float32` a Float32Array, `bool` and `uint8` one byte each. */
export type NamedTensor = { readonly name: string; readonly shape: readonly number[] } & (
  | { readonly dtype: 'int64'; readonly data: BigInt64Array }
  | { readonly dtype: 'float32'; readonly data: Float32Array }
  | { readonly dtype: 'bool' | 'uint8'; readonly data: Uint8Array }
);

const ITEM_BYTES: Record<Dtype, number> = { int64: 8, float32: 4, bool: 1, uint8: 1 };
const ALIGNMENT = 8;

export function countOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Reads the tensors of a request, as copies. Throws a fault for entries that do not fit the payload. */
export function decodeTensors(entries: readonly TensorEntry[], payload: Uint8Array): Map<string, NamedTensor> {
  return new Map(entries.map((entry) => [entry.name, decodeTensor(entry, payload)]));
}

function decodeTensor({ name, dtype, shape, offset }: TensorEntry, payload: Uint8Array): NamedTensor {
  const bytes = countOf(shape) * ITEM_BYTES[dtype];
  if (offset % ALIGNMENT !== 0 || offset + bytes > payload.byteLength) {
    throw Refusal.fault(`Tensor ${name} (${dtype}, [${shape.join(', ')}] at ${offset}) does not fit a payload of ${payload.byteLength} bytes.`);
  }
  // A copy of its own, because a view needs an aligned start and the payload may begin anywhere in its buffer.
  const { buffer } = payload.slice(offset, offset + bytes);
  if (dtype === 'int64') return { name, shape, dtype, data: new BigInt64Array(buffer) };
  if (dtype === 'float32') return { name, shape, dtype, data: new Float32Array(buffer) };
  return { name, shape, dtype, data: new Uint8Array(buffer) };
}

/** Entries and payload of an answer. A single tensor is not copied: its memory becomes the payload. */
export function encodeTensors(tensors: readonly NamedTensor[]): { entries: TensorEntry[]; payload: Uint8Array } {
  const entries: TensorEntry[] = [];
  let end = 0;
  for (const { name, dtype, shape, data } of tensors) {
    const offset = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    entries.push({ name, dtype, shape: [...shape], offset });
    end = offset + data.byteLength;
  }
  const [only] = tensors;
  if (tensors.length === 1 && only !== undefined) return { entries, payload: bytesOf(only) };
  const payload = new Uint8Array(end);
  tensors.forEach((tensor, index) => payload.set(bytesOf(tensor), entries[index]?.offset));
  return { entries, payload };
}

function bytesOf({ data }: NamedTensor): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
