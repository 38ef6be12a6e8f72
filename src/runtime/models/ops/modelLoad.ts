import * as v from 'valibot';
import { expandKeys } from '../checkpointKeys';
import { classifierParameters } from '../freshHead';
import { wordHeadParameters } from '../freshWordHead';
import type { BundledModel, WeightsInfo } from '../modelCatalog';
import { parseArgs, type Operation } from './operation';
import { ForwardHead, Fresh, Labels, requireHead } from './modelArgs';

const Args = v.object({
  name: v.string(),
  fresh: Fresh,
  /** What will run, for the count of parameters; by default the head that the weights hold. */
  head: v.optional(ForwardHead),
  num_labels: v.optional(Labels),
});

/** `model.load`: what upstream says of that name, and what stands in for it. Reads the weights, so that the first forward does not wait. */
export const modelLoad: Operation = async (parts, request) => {
  const { name, fresh, head: asked, num_labels } = parseArgs(Args, request.args);
  const model = parts.resolve(name);
  const { info } = model;
  const head = asked ?? info.heads[0] ?? (fresh === 'head' ? 'sequence-classification' : 'base');
  requireHead(model, head, fresh);
  if (fresh !== 'body') await parts.model(model);
  const parameters = bodyOf(model).parameters.body + headParameters(model, head, fresh !== null, num_labels ?? info.labels.length);
  const source = fresh === 'body' ? 'fresh' : info.source;
  const bytes = model.weights.bytes + (model.base?.weights.bytes ?? 0);
  request.note({ name, source, parameters, bytes });
  const { family, architecture, config, labels, heads, checkpoint_keys } = info;
  const upstream = { family, architecture, config, labels, num_labels: labels.length, heads, checkpoint_keys: expandKeys(checkpoint_keys) };
  return { body: { name, ...upstream, source, parameters, bytes, layers: bodyOf(model).layers } };
};

/** The weights whose body is as large as the one that runs: a branch takes the place of as many layers of its base. */
function bodyOf({ weights, base }: BundledModel): WeightsInfo {
  return base?.weights ?? weights;
}

function headParameters({ weights, tokenizer }: BundledModel, head: ForwardHead, fresh: boolean, labels: number): number {
  if (head === 'base') return 0;
  if (!fresh) return weights.parameters.head;
  return head === 'masked-lm' ? wordHeadParameters(tokenizer.vocab_size) : classifierParameters(labels);
}
