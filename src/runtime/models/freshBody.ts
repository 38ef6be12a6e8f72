/**
 * A newly initialised model of the same shape: the weights in the bytes of the ONNX file are written over, after upstream's initialisation.
 * Where each weight lies stands in the layout file that the conversion wrote beside the model.
 */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { seededBits, seededNormal } from './seededNormal';

/** `normal`: int8 values of a normal distribution; `scale`: what one step of them is worth; `small`: float32 of that distribution. */
const LayoutRow = v.object({
  name: v.string(),
  offset: v.number(),
  bytes: v.number(),
  fresh: v.picklist(['normal', 'scale', 'small', 'zero', 'one']),
});
type LayoutRow = v.InferOutput<typeof LayoutRow>;

const DEVIATION = 0.02;
/** Steps of int8 to one deviation: 127 / 32 is close to four deviations, what lies beyond is cut off. */
const STEPS = 32;
const TABLE = 0x1_0000;

/** The bytes of `<weights>.onnx` with weights drawn from `seed`; the row of `paddingId` in the word embeddings is zero. */
export async function freshModelBytes(weights: string, seed: number, words: { count: number; paddingId: number }): Promise<Uint8Array> {
  const [bytes, layout] = await Promise.all([readFile(`${weights}.onnx`), readFile(`${weights}.layout.json`, 'utf8')]);
  const model = new Uint8Array(bytes);
  const draw = int8Drawer(seed);
  const next = seededNormal(seed, DEVIATION);
  for (const row of v.parse(v.array(LayoutRow), JSON.parse(layout))) {
    fillRow(model, row, draw, next);
    if (row.name === 'embeddings.words.int8') clearRow(model, row, words);
  }
  return model;
}

function fillRow(model: Uint8Array, { offset, bytes, fresh }: LayoutRow, draw: (target: Int8Array) => void, next: () => number): void {
  if (fresh === 'normal') return draw(new Int8Array(model.buffer, model.byteOffset + offset, bytes));
  const value = { scale: () => DEVIATION / STEPS, small: next, zero: () => 0, one: () => 1 }[fresh];
  const view = new DataView(model.buffer, model.byteOffset + offset, bytes);
  // Not a Float32Array: the file does not align its tensors.
  for (let at = 0; at < bytes; at += 4) view.setFloat32(at, value(), true);
}

function clearRow(model: Uint8Array, { offset, bytes }: LayoutRow, { count, paddingId }: { count: number; paddingId: number }): void {
  const width = bytes / count;
  model.fill(0, offset + paddingId * width, offset + (paddingId + 1) * width);
}

/** Thirty million normal numbers one by one take a second; drawing them from a table of 65,536 takes a tenth of that. */
function int8Drawer(seed: number): (target: Int8Array) => void {
  const next = seededNormal(seed + 1, STEPS);
  const table = Int8Array.from({ length: TABLE }, () => Math.max(-127, Math.min(127, Math.round(next()))));
  const bits = seededBits(seed);
  return (target) => {
    for (let at = 0; at < target.length; at += 2) {
      const both = bits();
      target[at] = table[both & 0xffff] ?? 0;
      target[at + 1] = table[both >>> 16] ?? 0;
    }
  };
}
