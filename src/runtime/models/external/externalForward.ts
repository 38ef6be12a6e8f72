import * as v from 'valibot';
import type { Batch } from '../forwardTypes';
import { applyToFirst } from '../freshHead';
import { ForwardHead, Fresh, Labels } from '../ops/modelArgs';
import { readBatch } from '../ops/modelInput';
import { parseArgs, type Answer, type Request } from '../ops/operation';
import { Refusal } from '../refusal';
import type { NamedTensor } from '../tensorCodec';
import type { ExternalModel, ExternalModels } from './externalModels';

export const ForwardArgs = v.object({
  name: v.string(),
  head: ForwardHead,
  fresh: Fresh,
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  num_labels: v.optional(v.nullable(Labels), null),
  pooler: v.optional(v.boolean(), false),
  output_hidden_states: v.optional(v.boolean(), false),
  output_attentions: v.optional(v.boolean(), false),
});
type ForwardArgs = v.InferOutput<typeof ForwardArgs>;

/** Scores for every word of the vocabulary and every place: 400 MB for so many tokens. */
const MOST_TOKENS_OF_WORDS = 2048;

/** `model.forward` of weights that are not bundled. */
export async function externalForward(models: ExternalModels, model: ExternalModel, request: Request): Promise<Answer> {
  const args = parseArgs(ForwardArgs, request.args);
  const { description } = model;
  const { info } = await models.tokenizer(model, null);
  const tokenized = { info: { family: description.family }, tokenizer: { ...info, vocab_size: description.sizes.vocabulary } };
  const batch = readBatch(tokenized, request.tensors, args.head, description.longest);
  const run = new ExternalRun(models, model, batch);
  if (args.head === 'base') return { body: {}, tensors: await run.base(args) };
  return { body: {}, tensors: [args.fresh === 'head' ? await run.newScores(args) : await run.ownScores(args.head)] };
}

class ExternalRun {
  constructor(
    private readonly models: ExternalModels,
    private readonly model: ExternalModel,
    private readonly batch: Batch,
  ) {}

  async base({ pooler, seed }: ForwardArgs): Promise<NamedTensor[]> {
    const { batch, tokens } = this.batch;
    const { width } = this.model.description.sizes;
    const states = await this.#states();
    const hidden = floats('last_hidden_state', [batch, tokens, width], states);
    if (!pooler) return [hidden];
    return [hidden, floats('pooler_output', [batch, width], this.#onFirst(this.models.pooler(this.model, seed), states))];
  }

  async ownScores(head: ForwardHead): Promise<NamedTensor> {
    const { batch, tokens } = this.batch;
    const { labels, sizes } = this.model.description;
    const shape = head === 'masked-lm' ? [batch, tokens, sizes.vocabulary] : [batch, labels.length];
    if (head === 'masked-lm' && batch * tokens > MOST_TOKENS_OF_WORDS) {
      throw Refusal.limit(`${batch * tokens} tokens in one call are more than the ${MOST_TOKENS_OF_WORDS} for which this practice edition fills in words at once.`);
    }
    return floats('logits', shape, await this.#run('logits', shape));
  }

  async newScores({ num_labels, seed }: ForwardArgs): Promise<NamedTensor> {
    const labels = num_labels ?? this.model.description.labels.length;
    const scores = this.#onFirst(this.models.classifier(this.model, labels, seed), await this.#states());
    return floats('logits', [this.batch.batch, labels], scores);
  }

  #states(): Promise<Float32Array> {
    const { states, sizes } = this.model.description;
    return this.#run(states ?? '', [this.batch.batch, this.batch.tokens, sizes.width]);
  }

  #onFirst(head: (first: Float32Array) => Float32Array, states: Float32Array): Float32Array {
    return states.length === 0 ? states : applyToFirst(head, states, this.batch.batch, this.model.description.sizes.width);
  }

  /** @throws Refusal when the numbers are not as many as the configuration says: they are then not what it says either. */
  async #run(output: string, shape: readonly number[]): Promise<Float32Array> {
    const count = shape.reduce((product, size) => product * size, 1);
    if (this.batch.ids.length === 0) return new Float32Array(count);
    const session = await this.models.session(this.model);
    const numbers = await this.models.staged('run model', () => session.run(this.batch, output));
    if (numbers.length === count) return numbers;
    throw Refusal.limit(`The weights of ${this.model.name} answer with ${numbers.length} numbers where its configuration says ${count}.`);
  }
}

function floats(name: string, shape: readonly number[], data: Float32Array): NamedTensor {
  return { name, dtype: 'float32', shape, data };
}
