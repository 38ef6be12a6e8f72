/** The tensors of an answer to `model.forward`. */
import type { Batch, Outputs } from '../forwardTypes';
import { WIDTH } from '../freshHead';
import { joined } from '../pieces';
import { Refusal } from '../refusal';
import type { NamedTensor } from '../tensorCodec';

/** Of RoBERTa 200 MB of attention or 400 MB of words' scores. */
const MAX_LARGE_TOKENS = 2048;
const HEADS = 12;

/** What a batch without tokens gives. */
export const NOTHING: Outputs = { last: new Float32Array(0), scores: new Float32Array(0), hiddenStates: [], attentions: [] };

/** Throws a limit for a batch whose answer would fill the memory. */
export function requireRoom({ batch, tokens }: Batch, large: boolean): void {
  if (!large || batch * tokens <= MAX_LARGE_TOKENS) return;
  throw Refusal.limit(`${batch * tokens} tokens in one call are more than the ${MAX_LARGE_TOKENS} for which this practice edition gives scores of words, hidden states or attentions.`);
}

/** `hidden_states` ((layers + 1) × batch × tokens × 768) and `attentions` (layers × batch × 12 × tokens × tokens), as far as they are asked for. */
export function layerTensors(outputs: Outputs, { batch, tokens }: Batch, asked: { output_hidden_states: boolean; output_attentions: boolean }): NamedTensor[] {
  const found: NamedTensor[] = [];
  if (asked.output_hidden_states) found.push(stacked('hidden_states', outputs.hiddenStates, [batch, tokens, WIDTH]));
  if (asked.output_attentions) found.push(stacked('attentions', outputs.attentions, [batch, HEADS, tokens, tokens]));
  return found;
}

export function floats(name: string, shape: readonly number[], data: Float32Array): NamedTensor {
  return { name, dtype: 'float32', shape, data };
}

function stacked(name: string, layers: readonly Float32Array[], shape: readonly number[]): NamedTensor {
  return floats(name, [layers.length, ...shape], joined(layers));
}
