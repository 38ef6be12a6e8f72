/** Large batches run in pieces, so that one neither fills the memory nor holds up the thread. */
import type { Batch, Outputs } from './forwardTypes';

/** Attention needs rows × 12 heads × tokens² floats: 13 MB for one row of 512. */
const TOKENS_A_PIECE = 1024;

/** Runs the rows of `batch` a few at a time and puts the answers together. */
export async function inPieces(batch: Batch, run: (piece: Batch) => Promise<Outputs>): Promise<Outputs> {
  const rows = Math.max(1, Math.floor(TOKENS_A_PIECE / batch.tokens));
  if (rows >= batch.batch) return run(batch);
  const pieces: Outputs[] = [];
  for (let row = 0; row < batch.batch; row += rows) pieces.push(await run(rowsOf(batch, row, Math.min(rows, batch.batch - row))));
  return {
    last: joined(pieces.map(({ last }) => last)),
    scores: joined(pieces.map(({ scores }) => scores)),
    hiddenStates: layerByLayer(pieces.map(({ hiddenStates }) => hiddenStates)),
    attentions: layerByLayer(pieces.map(({ attentions }) => attentions)),
  };
}

/** Joins arrays end to end. */
export function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function rowsOf({ ids, mask, tokens }: Batch, first: number, rows: number): Batch {
  const cut = (data: BigInt64Array) => data.subarray(first * tokens, (first + rows) * tokens);
  return { ids: cut(ids), mask: cut(mask), batch: rows, tokens };
}

function layerByLayer(pieces: readonly (readonly Float32Array[])[]): Float32Array[] {
  return (pieces[0] ?? []).map((_, layer) => joined(pieces.map((piece) => piece[layer] ?? new Float32Array(0))));
}
