import * as v from 'valibot';
import { WIDTH, applyToFirst } from '../freshHead';
import type { HostParts } from '../hostParts';
import type { BundledModel } from '../modelCatalog';
import type { Batch } from '../modelSession';
import type { NamedTensor } from '../tensorCodec';
import { ForwardHead, Fresh, Labels, requireHead } from './modelArgs';
import { readBatch } from './modelInput';
import { parseArgs, type Operation } from './operation';

const Args = v.object({
  name: v.string(),
  head: ForwardHead,
  fresh: Fresh,
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  num_labels: v.optional(v.nullable(Labels), null),
  /** With head `base`: whether to answer RoBERTa's `pooler_output` too, from a freshly initialised pooler. */
  pooler: v.optional(v.boolean(), false),
});
type Args = v.InferOutput<typeof Args>;

/** `model.forward`: states or logits of a batch. */
export const modelForward: Operation = async (parts, request) => {
  const args = parseArgs(Args, request.args);
  const model = parts.resolve(args.name);
  requireHead(model, args.head, args.fresh);
  const batch = readBatch(model, request.tensors, args.head);
  if (args.head === 'base') return { body: {}, tensors: await baseOutputs(parts, model, args, batch) };
  return { body: {}, tensors: [await logits(parts, model, args, batch)] };
};

async function baseOutputs(parts: HostParts, model: BundledModel, args: Args, batch: Batch): Promise<NamedTensor[]> {
  const states = await hiddenStates(parts, model, args, batch);
  const hidden = floats('last_hidden_state', [batch.batch, batch.tokens, WIDTH], states);
  if (!args.pooler) return [hidden];
  const pooler = await parts.freshPooler(args.seed);
  return [hidden, floats('pooler_output', [batch.batch, WIDTH], applyToFirst(pooler, states, batch.batch))];
}

async function logits(parts: HostParts, model: BundledModel, args: Args, batch: Batch): Promise<NamedTensor> {
  const labels = args.fresh === null ? model.info.labels.length : (args.num_labels ?? model.info.labels.length);
  const shape = [batch.batch, labels];
  if (batch.batch === 0) return floats('logits', shape, new Float32Array(0));
  if (args.fresh === null) {
    const session = await parts.session(model);
    return floats('logits', shape, await parts.staged('run model', () => session.run(batch, 'logits')));
  }
  const classifier = await parts.freshClassifier(model, labels, args.seed);
  return floats('logits', shape, applyToFirst(classifier, await hiddenStates(parts, model, args, batch), batch.batch));
}

async function hiddenStates(parts: HostParts, model: BundledModel, { fresh, seed }: Args, batch: Batch): Promise<Float32Array> {
  if (batch.ids.length === 0) return new Float32Array(0);
  const session = await (fresh === 'body' ? parts.freshSession(model, seed) : parts.session(model));
  return parts.staged('run model', () => session.run(batch, 'last_hidden_state'));
}

function floats(name: string, shape: readonly number[], data: Float32Array): NamedTensor {
  return { name, dtype: 'float32', shape, data };
}
