import * as v from 'valibot';
import { expandKeys } from '../checkpointKeys';
import type { HostParts } from '../hostParts';
import type { Head, ModelCatalog } from '../modelCatalog';
import { ForwardHead, Fresh, Labels } from '../ops/modelArgs';
import { parseArgs, type Answer, type Request } from '../ops/operation';
import type { Description } from './description';
import type { ExternalModel, ExternalModels } from './externalModels';
import { bodyParameters, headParameters } from './parameterCount';
import { standInFor } from './standIns';

export const LoadArgs = v.object({ name: v.string(), fresh: Fresh, head: v.optional(ForwardHead), num_labels: v.optional(Labels) });

/** `model.load` of weights that are not bundled: what their own files say. */
export async function externalLoad(models: ExternalModels, parts: HostParts, model: ExternalModel, request: Request): Promise<Answer> {
  const { fresh, head, num_labels } = parseArgs(LoadArgs, request.args);
  const { name, description } = model;
  if (fresh !== 'body') await models.session(model);
  const size = fresh === 'body' ? freshSize(parts, description) : { source: model.source, parameters: parametersOf(description, head, fresh !== null, num_labels), bytes: description.bytes };
  request.note({ name, ...size });
  const { family, architecture, config, labels, sizes } = description;
  const checkpoint_keys = keysOf(parts.catalog, description);
  return { body: { name, family, architecture, config, labels, num_labels: labels.length, heads: headsOf(description), checkpoint_keys, layers: sizes.layers, ...size } };
}

/** A body of noise is made of a bundled one. */
function freshSize(parts: HostParts, { family }: Description): { source: 'fresh'; parameters: number; bytes: number } {
  const { weights } = parts.resolve(standInFor(parts.catalog, family));
  return { source: 'fresh', parameters: weights.parameters.body, bytes: weights.bytes };
}

function headsOf({ head }: Description): Head[] {
  return head === null ? [] : [head];
}

function parametersOf({ sizes, head: own, labels }: Description, asked: ForwardHead | undefined, fresh: boolean, count = labels.length): number {
  const head = asked ?? own ?? (fresh ? 'sequence-classification' : 'base');
  return bodyParameters(sizes) + (head === 'base' ? 0 : headParameters(head, sizes, count));
}

/** Upstream's tensor names, as of the bundled model that upstream has with the same architecture; a body alone where there is none. */
function keysOf(catalog: ModelCatalog, { family, architecture, sizes }: Description): string[] {
  const all = catalog.names.flatMap((name) => catalog.find(name) ?? []).filter(({ info }) => info.family === family);
  const same = all.find(({ info }) => info.architecture === architecture) ?? all[0];
  const keys = (same?.info.checkpoint_keys ?? []).map((key) => key.replace(/\{0\.\.\d+\}/, `{0..${sizes.layers - 1}}`));
  const expanded = expandKeys(keys);
  if (same?.info.architecture === architecture) return expanded;
  // The body's own class keeps its tensors without the prefix that other classes put before them.
  return expanded.filter((key) => key.startsWith(`${family}.`)).map((key) => key.slice(family.length + 1));
}
