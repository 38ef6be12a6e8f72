/** models/catalog.json: which names are bundled, what upstream says of them, and which files stand in for them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

export const Family = v.picklist(['distilbert', 'roberta']);
export type Family = v.InferOutput<typeof Family>;

export const Head = v.picklist(['sequence-classification', 'masked-lm']);
export type Head = v.InferOutput<typeof Head>;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Json = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string()), v.record(v.string(), v.union([v.string(), v.number()]))]);

const TokenizerInfo = v.strictObject({
  vocab_size: Count,
  model_max_length: Count,
  special_tokens: v.record(v.string(), v.strictObject({ content: v.string(), id: v.number() })),
});
export type TokenizerInfo = v.InferOutput<typeof TokenizerInfo>;

/**
 * `weights/<key>.onnx` and `weights/<key>.layout.json`. `base`: a body with a fill-mask head, which the names of
 * a family share. `branch`: the upper layers and the classifier that a fine-tuned name adds to its base in place of the base's own.
 */
const WeightsInfo = v.strictObject({
  kind: v.picklist(['base', 'branch']),
  /** Of a branch: the key of its base. */
  base: v.optional(v.string()),
  bytes: Count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Layers in this file. */
  layers: Count,
  /** `head`: the classifier or the fill-mask head that is in the file. */
  parameters: v.strictObject({ body: Count, head: Count }),
});
export type WeightsInfo = v.InferOutput<typeof WeightsInfo>;

const ModelInfo = v.strictObject({
  /** Other names under which upstream has the same checkpoint. */
  aliases: v.array(v.string()),
  family: Family,
  architecture: v.string(),
  tokenizer: v.string(),
  weights: v.string(),
  /** Heads of the named checkpoint that the weights file really holds. */
  heads: v.array(Head),
  labels: v.array(v.string()),
  source: v.literal('bundled'),
  card: v.string(),
  /** Upstream's configuration, as it prints it. */
  config: v.record(v.string(), Json),
  /** Upstream's tensor names; `{0..11}` stands for one name each. See `checkpointKeys.ts`. */
  checkpoint_keys: v.array(v.string()),
});
export type ModelInfo = v.InferOutput<typeof ModelInfo>;

export const CatalogFile = v.strictObject({
  tokenizers: v.record(v.string(), TokenizerInfo),
  weights: v.record(v.string(), WeightsInfo),
  models: v.record(v.string(), ModelInfo),
  /** Well-known names of the hub that are not bundled: asking for them is no mistake of the learner's. */
  known_elsewhere: v.array(v.string()),
});
export type CatalogFile = v.InferOutput<typeof CatalogFile>;

/** One bundled model with all that belongs to it. */
export interface BundledModel {
  readonly name: string;
  readonly info: ModelInfo;
  readonly weightsName: string;
  readonly weights: WeightsInfo;
  /** Below a branch: the base that it stands on. */
  readonly base: { readonly name: string; readonly weights: WeightsInfo } | null;
  readonly tokenizerName: string;
  readonly tokenizer: TokenizerInfo;
}

export class ModelCatalog {
  private readonly byName: ReadonlyMap<string, BundledModel>;

  constructor(private readonly file: CatalogFile) {
    const models = Object.entries(file.models).map(([name, info]) => bundledModel(file, name, info));
    this.byName = new Map(models.flatMap((model) => [model.name, ...model.info.aliases].map((name) => [name, model])));
  }

  /** The model of that name or alias. */
  find(name: string): BundledModel | undefined {
    return this.byName.get(name);
  }

  /** The names to show, without aliases. */
  get names(): string[] {
    return Object.keys(this.file.models);
  }

  /** Whether the hub has that name and we do not. */
  isKnownElsewhere(name: string): boolean {
    return this.file.known_elsewhere.some((known) => known === name || known.endsWith(`/${name}`));
  }
}

/** Reads the catalog of a models folder. Throws when it is missing or does not fit its schema. */
export async function readCatalog(modelsFolder: string): Promise<ModelCatalog> {
  const text = await readFile(join(modelsFolder, 'catalog.json'), 'utf8');
  return new ModelCatalog(v.parse(CatalogFile, JSON.parse(text)));
}

function bundledModel(file: CatalogFile, name: string, info: ModelInfo): BundledModel {
  const weights = file.weights[info.weights];
  const tokenizer = file.tokenizers[info.tokenizer];
  if (weights === undefined || tokenizer === undefined) throw new Error(`catalog.json: ${name} refers to weights or a tokenizer that it does not list`);
  return { name, info, weightsName: info.weights, weights, base: baseOf(file, weights), tokenizerName: info.tokenizer, tokenizer };
}

function baseOf(file: CatalogFile, { kind, base }: WeightsInfo): BundledModel['base'] {
  if (kind !== 'branch') return null;
  const weights = base === undefined ? undefined : file.weights[base];
  if (base === undefined || weights?.kind !== 'base') throw new Error(`catalog.json: a branch refers to a base ${base} that it does not list`);
  return { name: base, weights };
}
