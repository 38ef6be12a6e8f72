/** What the operations share: the catalog, and everything that is loaded once. */
import { join } from 'node:path';
import { freshClassifier, freshPooler, type FreshHead } from './freshHead';
import { freshModelBytes } from './freshBody';
import type { BundledModel, ModelCatalog } from './modelCatalog';
import { ModelSession } from './modelSession';
import { resolveName } from './names';
import type { OnnxRuntime } from './onnxRuntime';
import { SharedLoads } from './sharedLoads';
import { loadAsBert, loadTokenizer, type Tokenizer } from './tokenizerLibrary';

/** Hears of a step that takes time: `ms` null when it begins. */
export type OnStage = (name: string, ms: number | null) => void;

/** Fresh bodies are as large as bundled ones. */
const FRESH_BODIES_KEPT = 2;
const FRESH_HEADS_KEPT = 8;

export class HostParts {
  private readonly tokenizers = new SharedLoads<Tokenizer>();
  private readonly sessions = new SharedLoads<ModelSession>(Infinity, (session) => session.dispose());
  private readonly freshBodies = new SharedLoads<ModelSession>(FRESH_BODIES_KEPT, (session) => session.dispose());
  private readonly freshHeads = new SharedLoads<FreshHead>(FRESH_HEADS_KEPT);

  constructor(
    private readonly modelsFolder: string,
    readonly catalog: ModelCatalog,
    readonly runtime: OnnxRuntime,
    private readonly onStage: OnStage,
  ) {}

  /** Throws the refusal for a name that is not bundled. */
  resolve(name: string): BundledModel {
    return resolveName(this.catalog, name);
  }

  tokenizer({ tokenizerName }: BundledModel, as: 'bert' | null): Promise<Tokenizer> {
    const folder = `${join(this.modelsFolder, 'tokenizers')}/`;
    const load = as === 'bert' && tokenizerName !== 'bert' ? loadAsBert : loadTokenizer;
    return this.tokenizers.get(`${tokenizerName} ${load.name}`, () => this.staged('load tokenizer', () => load(folder, tokenizerName)));
  }

  /** The weights as they are bundled. */
  session({ weightsName }: BundledModel): Promise<ModelSession> {
    return this.sessions.get(weightsName, () => this.staged('load model', () => this.open(`${this.weightsFile(weightsName)}.onnx`)));
  }

  /** A model of the same shape with weights drawn from `seed`. */
  freshSession(model: BundledModel, seed: number): Promise<ModelSession> {
    const words = { count: model.tokenizer.vocab_size, paddingId: model.tokenizer.special_tokens.pad_token?.id ?? 0 };
    const make = async () => this.open(await freshModelBytes(this.weightsFile(model.weightsName), seed, words));
    return this.freshBodies.get(`${model.weightsName} ${seed}`, () => this.staged('initialise model', make));
  }

  freshClassifier({ info }: BundledModel, labels: number, seed: number): Promise<FreshHead> {
    return this.freshHeads.get(`${info.family} ${labels} ${seed}`, async () => freshClassifier(info.family, labels, seed));
  }

  freshPooler(seed: number): Promise<FreshHead> {
    return this.freshHeads.get(`pooler ${seed}`, async () => freshPooler(seed));
  }

  /** Runs `work` as a stage that `onStage` hears of; a stage that fails ends too. */
  async staged<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    this.onStage(name, null);
    try {
      return await work();
    } finally {
      this.onStage(name, performance.now() - start);
    }
  }

  async dispose(): Promise<void> {
    await Promise.all([this.tokenizers.clear(), this.sessions.clear(), this.freshBodies.clear(), this.freshHeads.clear()]);
  }

  private weightsFile(name: string): string {
    return join(this.modelsFolder, 'weights', name);
  }

  private async open(model: string | Uint8Array): Promise<ModelSession> {
    return new ModelSession(this.runtime, await this.runtime.createSession(model));
  }
}
