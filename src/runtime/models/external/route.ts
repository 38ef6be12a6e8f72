/**
 * Who answers a request: the user's folder, what was downloaded, or what is bundled, the first that can. Bundled operations are called as
 * they are; here it is decided only whether they are.
 */
import * as v from 'valibot';
import type { HostParts } from '../hostParts';
import { unknownName } from '../names';
import { parseArgs, type Answer, type Operation, type Request } from '../ops/operation';
import { TokenizerArgs, type TokenizerParts } from '../ops/tokenizerArgs';
import { Refusal } from '../refusal';
import { canAnswer } from './abilities';
import { ForwardArgs, externalForward } from './externalForward';
import { LoadArgs, externalLoad } from './externalLoad';
import type { ExternalModel, ExternalModels } from './externalModels';
import { standInFor } from './standIns';

/** An operation on a tokenizer, over whichever tokenizer has the name. `anew`: whether it is the first of a program's on that name. */
export function routeTokenizer(models: ExternalModels, operation: Operation<TokenizerParts>, anew: boolean): Operation {
  return async (parts, request) => {
    const { name, as } = parseArgs(v.looseObject(TokenizerArgs.entries), request.args);
    const model = await found(models, parts, name, anew);
    if (model === null) return operation(parts, request);
    const { tokenizer, info } = await models.tokenizer(model, as);
    const tokenized = { info: { family: model.description.family }, tokenizer: info };
    return operation({ resolve: () => tokenized, tokenizer: () => Promise.resolve(tokenizer) }, request);
  };
}

export function routeLoad(models: ExternalModels, bundled: Operation): Operation {
  return async (parts, request) => {
    const { name, head, fresh } = parseArgs(LoadArgs, request.args);
    const model = await found(models, parts, name, true);
    const isBundled = parts.catalog.find(name) !== undefined;
    if (model === null || (isBundled && !canAnswer(model.description, { head, fresh }))) return bundled(parts, request);
    return externalLoad(models, parts, model, request);
  };
}

export function routeForward(models: ExternalModels, bundled: Operation): Operation {
  return async (parts, request) => {
    const args = parseArgs(ForwardArgs, request.args);
    const model = await found(models, parts, args.name, false);
    if (model === null) return bundled(parts, request);
    const inside = args.output_hidden_states || args.output_attentions;
    if (canAnswer(model.description, { ...args, inside })) return externalForward(models, model, request);
    if (parts.catalog.find(args.name) !== undefined) return bundled(parts, request);
    if (args.fresh === 'body') return ofStandIn(parts, model, bundled, request, args);
    throw Refusal.limit(`The weights of ${args.name} give ${given(model)} and nothing else, so this cannot be computed from them.`);
  };
}

/** Noise of the same shape, under the labels of the model that was asked for. */
function ofStandIn(parts: HostParts, { description }: ExternalModel, bundled: Operation, request: Request, args: v.InferOutput<typeof ForwardArgs>): Promise<Answer> {
  const name = standInFor(parts.catalog, description.family);
  return bundled(parts, { ...request, args: { ...args, name, num_labels: args.num_labels ?? description.labels.length } });
}

function given({ description }: ExternalModel): string {
  const all = [...(description.head === null ? [] : [`the scores of their own head (${description.head})`]), ...(description.states === null ? [] : ['the states of the last layer'])];
  return all.length === 0 ? 'neither scores nor states' : all.join(' and ');
}

/** Null when the bundled model of that name answers. @throws Refusal when nobody has the name. */
async function found(models: ExternalModels, parts: HostParts, name: string, anew: boolean): Promise<ExternalModel | null> {
  const model = await models.find(name, anew);
  if (model === null && parts.catalog.find(name) === undefined) throw unknownName(parts.catalog, name, await models.names());
  return model;
}
