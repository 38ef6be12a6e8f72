import * as v from 'valibot';
import { expandKeys } from '../checkpointKeys';
import { classifierParameters } from '../freshHead';
import type { BundledModel } from '../modelCatalog';
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
  const { info, weights } = model;
  const head = asked ?? (info.heads[0] !== undefined || fresh === 'head' ? 'sequence-classification' : 'base');
  requireHead(model, head, fresh);
  if (fresh !== 'body') await parts.session(model);
  const parameters = weights.parameters.body + headParameters(model, head, fresh !== null, num_labels ?? info.labels.length);
  const source = fresh === 'body' ? 'fresh' : info.source;
  request.note({ name, source, parameters, bytes: weights.bytes });
  const { family, architecture, config, labels, heads, checkpoint_keys } = info;
  const upstream = { family, architecture, config, labels, num_labels: labels.length, heads, checkpoint_keys: expandKeys(checkpoint_keys) };
  return { body: { name, ...upstream, source, parameters, bytes: weights.bytes } };
};

function headParameters({ weights }: BundledModel, head: ForwardHead, fresh: boolean, labels: number): number {
  if (head === 'base') return 0;
  return fresh ? classifierParameters(labels) : weights.parameters.head;
}
