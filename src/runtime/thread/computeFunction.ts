import type { PythonBuffer, PythonView } from './pythonBuffer';
import { compute } from './tensors/compute';

const MOST_BUFFERS = 5;
const MOST_NUMBERS = 64;

/**
 * `compute(name, codes, numbers, out, ...inputs)`: an operation on arrays of the program's, without a copy and without the main thread.
 * Only buffers go in and a boolean comes out; the bytes are read and written under the sizes that the buffers themselves have, so that a
 * hostile call can spoil nothing but what it handed over. It ends with its buffers: no size that is not one of theirs counts.
 */
export function computeOver(name: string, codes: string, ...buffers: PythonBuffer[]): boolean {
  if (typeof name !== 'string' || typeof codes !== 'string' || codes.length > MOST_BUFFERS) throw new TypeError('an operation and its types are expected');
  if (buffers.length < 2 || buffers.length > MOST_BUFFERS) throw new TypeError('numbers, a result and at most three operands are expected');
  const views: PythonView[] = [];
  try {
    for (const buffer of buffers) views.push(buffer.getBuffer('u8'));
    const [numbers, ...data] = views;
    if (numbers === undefined || data[0] === undefined || data[0].readonly) throw new TypeError('a writable buffer is expected');
    return compute({ name, codes, numbers: doublesOf(numbers.data), buffers: data.map((view) => view.data) });
  } finally {
    for (const view of views) view.release();
    for (const buffer of buffers) buffer.destroy?.();
  }
}

/** Sizes and scalars, copied: what is checked is then what is used. */
function doublesOf(bytes: Uint8Array): Float64Array {
  if (!(bytes.length % 8 === 0 && bytes.length <= MOST_NUMBERS * 8)) throw new TypeError('a few numbers are expected');
  return new Float64Array(bytes.slice().buffer);
}
