/** Answers the requests that Python sends over the bridge: `docs/architecture.md` lists them. */
import type { ModelUse } from '../../shared/protocol';
import type { ModelAnswer, ModelHost, ModelHostOptions } from '../modelHostTypes';
import { NO_PLACES } from '../../shared/modelPlaces';
import { canAnswer } from './external/abilities';
import { ExternalModels } from './external/externalModels';
import { routeForward, routeLoad, routeTokenizer } from './external/route';
import { HostParts } from './hostParts';
import { readCatalog } from './modelCatalog';
import { loadOnnxRuntime } from './onnxRuntime';
import { modelForward } from './ops/modelForward';
import { modelLoad } from './ops/modelLoad';
import { parseArgs, Tensors, type Operation } from './ops/operation';
import { tokenizerDecode } from './ops/tokenizerDecode';
import { tokenizerEncode } from './ops/tokenizerEncode';
import { tokenizerLoad } from './ops/tokenizerLoad';
import { tokenizerVocab } from './ops/tokenizerVocab';
import { Refusal, refusalOf } from './refusal';
import { decodeTensors, encodeTensors } from './tensorCodec';

/** A Map, not an object: `constructor` is no operation. */
type Operations = ReadonlyMap<string, Operation>;

/** Every operation, by whichever model has the name: see `external/route.ts`. */
function operations(models: ExternalModels): Operations {
  return new Map([
    ['tokenizer.load', routeTokenizer(models, tokenizerLoad, true)],
    ['tokenizer.encode', routeTokenizer(models, tokenizerEncode, false)],
    ['tokenizer.decode', routeTokenizer(models, tokenizerDecode, false)],
    ['tokenizer.vocab', routeTokenizer(models, tokenizerVocab, false)],
    ['model.load', routeLoad(models, modelLoad)],
    ['model.forward', routeForward(models, modelForward)],
  ]);
}

/** The bridge's own limit on JSON, in UTF-8 bytes. */
const MAX_JSON_BYTES = 1_000_000;

export interface BundledModelHost extends ModelHost {
  /** Frees the memory of every model. The host answers no more. */
  dispose(): Promise<void>;
}

/** `backend`: forces one; by default `native`, and `wasm` where that cannot be loaded. Throws when the catalog cannot be read. */
export async function createModelHost(options: ModelHostOptions & { readonly backend?: 'native' | 'wasm' }): Promise<BundledModelHost> {
  const [catalog, runtime] = await Promise.all([readCatalog(options.modelsFolder), loadOnnxRuntime(options.backend)]);
  const parts = new HostParts(options.modelsFolder, catalog, runtime, (name, ms) => options.onStage(name, ms));
  const models = new ExternalModels(options.places ?? NO_PLACES, catalog, runtime, (name, work) => parts.staged(name, work));
  const known = operations(models);
  return {
    backend: runtime.backend,
    answer: (op, json, payload, note) => answer(known, parts, op, json, payload, note),
    warm: (names) => warm(parts, models, names),
    dispose: async () => void (await Promise.all([parts.dispose(), models.dispose()])),
  };
}

async function answer(known: Operations, parts: HostParts, op: string, json: string, payload: Uint8Array, note: (use: ModelUse) => void): Promise<ModelAnswer> {
  try {
    const operation = known.get(op);
    if (operation === undefined) throw Refusal.fault(`There is no operation ${op}.`);
    const args: unknown = JSON.parse(json);
    const tensors = decodeTensors(parseArgs(Tensors, args).tensors, payload);
    const { body, tensors: found = [] } = await operation(parts, { args, tensors, note });
    const encoded = encodeTensors(found);
    return { json: fitting(JSON.stringify({ ...body, tensors: encoded.entries })), payload: encoded.payload };
  } catch (thrown) {
    return { json: JSON.stringify({ error: refusalOf(thrown) }), payload: new Uint8Array(0) };
  }
}

function fitting(json: string): string {
  if (Buffer.byteLength(json) <= MAX_JSON_BYTES) return json;
  throw Refusal.limit('The answer to this call is too large for this practice edition: ask for less at once.');
}

/** Failures are passed over: the request that needs the same thing tries again and reports them. */
async function warm(parts: HostParts, external: ExternalModels, names: readonly string[]): Promise<void> {
  await Promise.allSettled(names.map((name) => warmOne(parts, external, name)));
}

/** What most programs want of a model. */
const CLASSIFIER = { head: undefined, fresh: null } as const;

async function warmOne(parts: HostParts, external: ExternalModels, name: string): Promise<void> {
  const own = await external.find(name, true);
  if (own !== null && canAnswer(own.description, CLASSIFIER)) return void (await Promise.allSettled([external.tokenizer(own, null), external.session(own)]));
  const model = parts.catalog.find(name);
  if (model !== undefined) await Promise.allSettled([parts.tokenizer(model, null), warmModel(parts, model)]);
}

/** The first run of a session allocates: one token makes the learner's first run as fast as the next. */
async function warmModel(parts: HostParts, named: Parameters<HostParts['model']>[0]): Promise<void> {
  const model = await parts.model(named);
  const scores = named.info.heads.includes('sequence-classification') ? 'classes' : 'none';
  await model.run({ ids: new BigInt64Array(1), mask: new BigInt64Array([1n]), batch: 1, tokens: 1 }, { scores, details: false });
}
