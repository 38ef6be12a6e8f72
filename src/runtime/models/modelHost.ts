/** Answers the requests that Python sends over the bridge: `docs/architecture.md` lists them. */
import type { ModelUse } from '../../shared/protocol';
import type { ModelAnswer, ModelHost, ModelHostOptions } from '../modelHostTypes';
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
const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['tokenizer.load', tokenizerLoad],
  ['tokenizer.encode', tokenizerEncode],
  ['tokenizer.decode', tokenizerDecode],
  ['tokenizer.vocab', tokenizerVocab],
  ['model.load', modelLoad],
  ['model.forward', modelForward],
]);

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
  return {
    backend: runtime.backend,
    answer: (op, json, payload, note) => answer(parts, op, json, payload, note),
    warm: (names) => warm(parts, names),
    dispose: () => parts.dispose(),
  };
}

async function answer(parts: HostParts, op: string, json: string, payload: Uint8Array, note: (use: ModelUse) => void): Promise<ModelAnswer> {
  try {
    const operation = OPERATIONS.get(op);
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
async function warm(parts: HostParts, names: readonly string[]): Promise<void> {
  const models = names.flatMap((name) => parts.catalog.find(name) ?? []);
  await Promise.allSettled(models.flatMap((model) => [parts.tokenizer(model, null), warmSession(parts, model)]));
}

/** The first run of a session allocates: one token makes the learner's first run as fast as the next. */
async function warmSession(parts: HostParts, model: Parameters<HostParts['session']>[0]): Promise<void> {
  const session = await parts.session(model);
  await session.run({ ids: new BigInt64Array(1), mask: new BigInt64Array([1n]), batch: 1, tokens: 1 }, 'logits');
}
