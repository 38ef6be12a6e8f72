import * as v from 'valibot';
import type { Batch, Outputs, RunnableModel, Scores } from '../forwardTypes';
import { WIDTH, applyToFirst } from '../freshHead';
import { freshWordVectors } from '../freshWordHead';
import type { HostParts } from '../hostParts';
import type { BundledModel } from '../modelCatalog';
import type { NamedTensor } from '../tensorCodec';
import { ForwardHead, Fresh, Labels, requireHead } from './modelArgs';
import { readBatch } from './modelInput';
import { parseArgs, type Operation } from './operation';
import { floats, layerTensors, NOTHING, requireRoom } from './outputTensors';

const Args = v.object({
  name: v.string(),
  head: ForwardHead,
  fresh: Fresh,
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  num_labels: v.optional(v.nullable(Labels), null),
  /** With head `base`: whether to answer RoBERTa's `pooler_output` too, from a freshly initialised pooler. */
  pooler: v.optional(v.boolean(), false),
  output_hidden_states: v.optional(v.boolean(), false),
  output_attentions: v.optional(v.boolean(), false),
});
type Args = v.InferOutput<typeof Args>;

/** `model.forward`: states, logits or words' scores of a batch, and what the layers give on the way. */
export const modelForward: Operation = async (parts, request) => {
  const args = parseArgs(Args, request.args);
  const model = parts.resolve(args.name);
  requireHead(model, args.head, args.fresh);
  const batch = readBatch(model, request.tensors, args.head);
  const details = args.output_hidden_states || args.output_attentions;
  requireRoom(batch, details || args.head === 'masked-lm');
  const outputs = await run(parts, model, args, batch, details);
  return { body: {}, tensors: [...(await headTensors(parts, model, args, batch, outputs)), ...layerTensors(outputs, batch, args)] };
};

async function run(parts: HostParts, model: BundledModel, { head, fresh, seed }: Args, batch: Batch, details: boolean): Promise<Outputs> {
  if (batch.ids.length === 0) return NOTHING;
  const runnable = await bodyOf(parts, model, fresh, seed);
  const wanted: Scores = head === 'sequence-classification' && fresh === null ? 'classes' : head === 'masked-lm' && fresh !== 'head' ? 'words' : 'none';
  const outputs = await parts.staged('run model', () => runnable.run(batch, { scores: wanted, details }));
  if (head !== 'masked-lm' || fresh !== 'head') return outputs;
  return { ...outputs, scores: await runnable.scoreWords(batch, freshWordVectors(outputs.last, seed)) };
}

function bodyOf(parts: HostParts, model: BundledModel, fresh: Args['fresh'], seed: number): Promise<RunnableModel> {
  return fresh === 'body' ? parts.freshModel(model, seed) : parts.model(model);
}

/** The tensors of the head that was asked for. */
async function headTensors(parts: HostParts, model: BundledModel, args: Args, { batch, tokens }: Batch, { last, scores }: Outputs): Promise<NamedTensor[]> {
  if (args.head === 'masked-lm') return [floats('logits', [batch, tokens, model.tokenizer.vocab_size], scores)];
  if (args.head === 'sequence-classification') {
    const labels = args.fresh === null ? model.info.labels.length : (args.num_labels ?? model.info.labels.length);
    const logits = args.fresh === null || batch === 0 ? scores : applyToFirst(await parts.freshClassifier(model, labels, args.seed), last, batch);
    return [floats('logits', [batch, labels], logits)];
  }
  const hidden = floats('last_hidden_state', [batch, tokens, WIDTH], last);
  if (!args.pooler) return [hidden];
  return [hidden, floats('pooler_output', [batch, WIDTH], applyToFirst(await parts.freshPooler(args.seed), last, batch))];
}
