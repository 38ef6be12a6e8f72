/** Loaded weights that were made elsewhere: what they take and give has other names, and other kinds of numbers. */
import type { InferenceSession, Tensor } from 'onnxruntime-common';
import type { Batch } from '../forwardTypes';
import type { OnnxRuntime } from '../onnxRuntime';
import { Refusal } from '../refusal';
import { fromHalfFloats } from './halfFloats';

/** Attention needs rows × heads × tokens² floats. */
const TOKENS_A_PIECE = 1024;

export class ExternalSession {
  #active: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runtime: OnnxRuntime,
    private readonly session: InferenceSession,
    private readonly name: string,
  ) {}

  /** One output for the whole batch, which must not be empty. */
  run(input: Batch, output: string): Promise<Float32Array> {
    const running = this.#runPieces(input, output);
    // Who asked for the run hears of its failure; whoever waits here only waits for its end
    this.#active = running.catch(() => undefined);
    return running;
  }

  /** Frees the model's memory, after the run that may still be under way. */
  async dispose(): Promise<void> {
    await this.#active;
    await this.session.release();
  }

  async #runPieces(input: Batch, output: string): Promise<Float32Array> {
    const rows = Math.max(1, Math.floor(TOKENS_A_PIECE / input.tokens));
    const pieces: Float32Array[] = [];
    for (let row = 0; row < input.batch; row += rows) pieces.push(await this.#runPiece(input, row, Math.min(rows, input.batch - row), output));
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : joined(pieces);
  }

  async #runPiece(input: Batch, row: number, rows: number, output: string): Promise<Float32Array> {
    const { Tensor } = this.runtime;
    const shape = [rows, input.tokens];
    const piece = (data: BigInt64Array): Tensor => new Tensor('int64', data.slice(row * input.tokens, (row + rows) * input.tokens), shape);
    const feeds = Object.fromEntries(this.session.inputNames.map((name) => [name, piece(this.#input(name, input))]));
    return numbersOf((await this.session.run(feeds, [output]))[output], this.name);
  }

  #input(name: string, { ids, mask }: Batch): BigInt64Array {
    if (name === 'input_ids') return ids;
    if (name === 'attention_mask') return mask;
    // One text at a time: all of it is the first segment.
    if (name === 'token_type_ids') return new BigInt64Array(ids.length);
    throw Refusal.limit(`The weights of ${this.name} ask for "${name}", which the practice edition does not give them.`);
  }
}

function numbersOf(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  // Newer machines have a type of their own for it; its bytes are the same.
  if (tensor?.type === 'float16' && ArrayBuffer.isView(tensor.data)) return fromHalfFloats(new Uint16Array(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength / 2));
  throw Refusal.limit(`The weights of ${name} answer with ${tensor?.type ?? 'nothing'}, which the practice edition does not read.`);
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
