/** One loaded model: runs batches in pieces, so that a large one neither fills the memory nor holds up the thread. */
import type { InferenceSession } from 'onnxruntime-common';
import type { OnnxRuntime } from './onnxRuntime';

export type Output = 'last_hidden_state' | 'logits';

/** Row-major, batch × tokens. */
export interface Batch {
  readonly ids: BigInt64Array;
  readonly mask: BigInt64Array;
  readonly batch: number;
  readonly tokens: number;
}

/** Attention needs rows × 12 heads × tokens² floats: 13 MB for one row of 512. */
const TOKENS_A_PIECE = 1024;

export class ModelSession {
  private active: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runtime: OnnxRuntime,
    private readonly session: InferenceSession,
  ) {}

  /** The output's numbers for the whole batch. The batch must not be empty. */
  async run(input: Batch, output: Output): Promise<Float32Array> {
    const running = this.runPieces(input, output);
    this.active = running.catch(() => undefined);
    return running;
  }

  /** Frees the model's memory, after the run that may still be under way. */
  async dispose(): Promise<void> {
    await this.active;
    await this.session.release();
  }

  private async runPieces(input: Batch, output: Output): Promise<Float32Array> {
    const rows = Math.max(1, Math.floor(TOKENS_A_PIECE / input.tokens));
    if (rows >= input.batch) return this.runPiece(input, 0, input.batch, output);
    const pieces: Float32Array[] = [];
    for (let row = 0; row < input.batch; row += rows) pieces.push(await this.runPiece(input, row, Math.min(rows, input.batch - row), output));
    return joined(pieces);
  }

  private async runPiece({ ids, mask, tokens }: Batch, row: number, rows: number, output: Output): Promise<Float32Array> {
    const { Tensor } = this.runtime;
    const piece = (data: BigInt64Array) => new Tensor('int64', data.subarray(row * tokens, (row + rows) * tokens), [rows, tokens]);
    const answer = await this.session.run({ input_ids: piece(ids), attention_mask: piece(mask) }, [output]);
    const data = answer[output]?.data;
    if (!(data instanceof Float32Array)) throw new Error(`ONNX Runtime gave no ${output}`);
    return data;
  }
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
