/** What a model's own files say of it. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { CONFIG, TOKENIZER_CONFIG } from '../../../shared/modelFiles';
import { Family, type Head } from '../modelCatalog';
import { Refusal } from '../refusal';
import type { ExternalFiles } from './folders';
import { onnxNames, type OnnxNames } from './onnxNames';
import { segmentsOf, type Sizes } from './parameterCount';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Names differ between the families; each file has one or the other. */
const Config = v.looseObject({
  model_type: Family,
  architectures: v.optional(v.nullable(v.array(v.string()))),
  id2label: v.optional(v.nullable(v.record(v.string(), v.string()))),
  vocab_size: Count,
  max_position_embeddings: Count,
  type_vocab_size: v.optional(Count),
  hidden_size: v.optional(Count),
  dim: v.optional(Count),
  intermediate_size: v.optional(Count),
  hidden_dim: v.optional(Count),
  num_hidden_layers: v.optional(Count),
  n_layers: v.optional(Count),
  pad_token_id: v.optional(v.nullable(v.number())),
});
type Config = v.InferOutput<typeof Config>;

const TokenizerConfig = v.looseObject({ model_max_length: v.optional(v.number()) });

/** An external model as far as it is known without loading it. */
export interface Description {
  readonly family: Family;
  readonly architecture: string;
  readonly labels: readonly string[];
  /** Upstream's fields, as the file has them. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly sizes: Sizes;
  /** Tokens that one text may have. */
  readonly longest: number;
  readonly paddingId: number;
  readonly modelMaxLength: number;
  /** The head whose scores the weights give, null when they give none. */
  readonly head: Head | null;
  /** The output that holds the states of the last layer, null when there is none. */
  readonly states: string | null;
  readonly inputs: readonly string[];
  readonly bytes: number;
}

/** @throws Refusal: a limit when the files are of a model that cannot run here. */
export async function describe(name: string, files: ExternalFiles): Promise<Description> {
  const config = parsed(Config, await readJson(join(files.folder, CONFIG)), name);
  const tokenizer = parsed(TokenizerConfig, await readJson(join(files.folder, TOKENIZER_CONFIG)) ?? {}, name);
  const names = namesIn(name, files.weights);
  const sizes = sizesOf(config, name);
  const longest = config.model_type === 'roberta' ? sizes.positions - 2 : sizes.positions;
  const architecture = config.architectures?.[0] ?? '';
  return {
    family: config.model_type,
    architecture,
    labels: labelsOf(config),
    config: shownFields(config),
    sizes,
    longest,
    paddingId: config.pad_token_id ?? (config.model_type === 'roberta' ? 1 : 0),
    modelMaxLength: Math.min(tokenizer.model_max_length ?? longest, longest),
    head: names.outputs.includes('logits') ? headOf(architecture) : null,
    states: names.outputs.find((output) => output === 'last_hidden_state' || output === 'token_embeddings') ?? null,
    inputs: names.inputs,
    bytes: (await stat(files.weights)).size,
  };
}

function namesIn(name: string, weights: string): OnnxNames {
  try {
    return onnxNames(weights);
  } catch (thrown) {
    if (thrown instanceof RangeError) throw Refusal.limit(`The weights of ${name} cannot be read: ${thrown.message}. Get the model again, or remove it.`);
    throw thrown;
  }
}

function headOf(architecture: string): Head | null {
  if (architecture.endsWith('ForSequenceClassification')) return 'sequence-classification';
  return architecture.endsWith('ForMaskedLM') ? 'masked-lm' : null;
}

function sizesOf(config: Config, name: string): Sizes {
  const width = config.hidden_size ?? config.dim;
  const inner = config.intermediate_size ?? config.hidden_dim;
  const layers = config.num_hidden_layers ?? config.n_layers;
  if (width === undefined || inner === undefined || layers === undefined) throw unreadable(name, 'sizes are missing');
  const { vocab_size: vocabulary, max_position_embeddings: positions } = config;
  return { vocabulary, positions, segments: segmentsOf(config.model_type, config.type_vocab_size), width, inner, layers };
}

/** In the order of their numbers; upstream has two where a file names none. */
function labelsOf({ id2label }: Config): string[] {
  const entries = Object.entries(id2label ?? { 0: 'LABEL_0', 1: 'LABEL_1' });
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, label]) => label);
}

/** What belongs to the file and not to the model. */
const NOT_SHOWN = ['_name_or_path', 'torch_dtype', 'transformers.js_config'];

/** As upstream's present version names them. */
function shownFields(config: Config): Record<string, unknown> {
  const shown = Object.fromEntries(Object.entries(config).filter(([key]) => !NOT_SHOWN.includes(key)));
  return config['torch_dtype'] === undefined ? shown : { ...shown, dtype: config['torch_dtype'] };
}

/** Undefined where there is no such file. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw thrown;
  }
}

function parsed<const S extends v.GenericSchema>(schema: S, value: unknown, name: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unreadable(name, `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
}

function unreadable(name: string, problem: string): Refusal {
  return Refusal.limit(`The files of ${name} are not of a model that runs here (distilbert or roberta): ${problem}.`);
}
