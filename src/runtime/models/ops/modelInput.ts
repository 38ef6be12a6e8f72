/** Reads a batch and refuses what upstream refuses, with upstream's words and in upstream's order. */
import type { Batch } from '../forwardTypes';
import { Refusal } from '../refusal';
import type { NamedTensor } from '../tensorCodec';
import type { ForwardHead } from './modelArgs';
import type { TokenizedModel } from './tokenizerArgs';

const POSITIONS = 512;
/** RoBERTa's table holds two rows more: real tokens count from padding id + 1 on. */
const ROBERTA_ROWS_MORE = 2;
/** 50 MB of hidden states. */
const MAX_TOKENS = 16_384;

/** `positions`: tokens that one text may have. */
export function readBatch(model: TokenizedModel, tensors: ReadonlyMap<string, NamedTensor>, head: ForwardHead, positions = POSITIONS): Batch {
  const ids = tensors.get('input_ids');
  if (ids?.dtype !== 'int64') throw Refusal.fault('model.forward needs a tensor input_ids of int64.');
  const { family } = model.info;
  const [batch, tokens] = ids.shape;
  if (ids.shape.length !== 2 || batch === undefined || tokens === undefined) throw wrongRank(family, ids.shape, positions);
  if (family === 'roberta') requireRobertaPositions(ids.data, tokens, BigInt(paddingId(model)), positions);
  requireKnownIds(ids.data, model.tokenizer.vocab_size);
  if (family === 'distilbert' && tokens > positions) throw wrongSize(tokens, positions);
  if (head !== 'base' && tokens === 0) throw Refusal.upstream('IndexError', 'index 0 is out of bounds for dimension 1 with size 0');
  if (batch * tokens > MAX_TOKENS) {
    throw Refusal.limit(`${batch * tokens} tokens in one call are more than the ${MAX_TOKENS} that this practice edition runs at once.`);
  }
  return { ids: ids.data, mask: maskOf(tensors.get('attention_mask'), ids), batch, tokens };
}

function paddingId({ tokenizer }: TokenizedModel): number {
  return tokenizer.special_tokens.pad_token?.id ?? 0;
}

function maskOf(mask: NamedTensor | undefined, ids: NamedTensor): BigInt64Array {
  if (mask === undefined) return new BigInt64Array(ids.data.length).fill(1n);
  if (mask.dtype !== 'int64') throw Refusal.fault('model.forward needs an attention_mask of int64.');
  if (mask.shape.join() === ids.shape.join()) return mask.data;
  throw Refusal.limit(
    `An attention_mask of shape [${mask.shape.join(', ')}] does not fit input_ids of shape [${ids.shape.join(', ')}]. ` +
      'Upstream raises for most such masks; this practice edition takes none of them.',
  );
}

function wrongRank(family: string, shape: readonly number[], positions: number): Refusal {
  if (shape.length !== 1) return Refusal.limit(`input_ids with ${shape.length} dimensions are not part of this practice edition: give batch x tokens.`);
  if (family === 'distilbert') return wrongSize(shape[0] ?? 0, positions);
  return Refusal.upstream('IndexError', 'Dimension out of range (expected to be in range of [-1, 0], but got 1)');
}

function wrongSize(tokens: number, positions: number): Refusal {
  return Refusal.upstream('RuntimeError', `The size of tensor a (${tokens}) must match the size of tensor b (${positions}) at non-singleton dimension 1`);
}

/** Padding takes no position, so only real tokens count. */
function requireRobertaPositions(ids: BigInt64Array, tokens: number, padding: bigint, positions: number): void {
  for (let row = 0; row < ids.length; row += Math.max(tokens, 1)) {
    const real = ids.subarray(row, row + tokens).filter((id) => id !== padding).length;
    if (real <= positions) continue;
    const rows = positions + ROBERTA_ROWS_MORE;
    throw Refusal.upstream('RuntimeError', `index ${rows} is out of bounds for dimension 1 with size ${rows}`);
  }
}

function requireKnownIds(ids: BigInt64Array, vocabulary: number): void {
  const size = BigInt(vocabulary);
  if (ids.some((id) => id < 0n || id >= size)) throw Refusal.upstream('IndexError', 'index out of range in self');
}
