/** What the operations share: the catalog, and everything that is loaded once. */
import { join } from 'node:path';
import { freshClassifier, freshPooler, type FreshHead } from './freshHead';
import { freshModelBytes } from './freshBody';
import { GraphSession } from './graphSession';
import type { BundledModel, ModelCatalog } from './modelCatalog';
import { resolveName } from './names';
import type { OnnxRuntime } from './onnxRuntime';
import { SharedLoads } from './sharedLoads';
import { StackedModel } from './stackedModel';
import { loadAsBert, loadTokenizer, type Tokenizer } from './tokenizerLibrary';

/** Hears of a step that takes time: `ms` null when it begins. */
export type OnStage = (name: string, ms: number | null) => void;

/** Fresh bodies are as large as bundled ones. */
const FRESH_BODIES_KEPT = 2;
const FRESH_HEADS_KEPT = 8;

export class HostParts {
  private readonly tokenizers = new SharedLoads<Tokenizer>();
  private readonly graphs = new SharedLoads<GraphSession>(Infinity, (graph) => graph.dispose());
  private readonly freshGraphs = new SharedLoads<GraphSession>(FRESH_BODIES_KEPT, (graph) => graph.dispose());
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
  async model({ weightsName, base }: BundledModel): Promise<StackedModel> {
    if (base === null) return new StackedModel(await this.graph(weightsName), null);
    const [below, above] = await Promise.all([this.graph(base.name), this.graph(weightsName)]);
    return new StackedModel(below, above);
  }

  /** A model of the same shape with weights drawn from `seed`. */
  async freshModel(model: BundledModel, seed: number): Promise<StackedModel> {
    const name = model.base?.name ?? model.weightsName;
    const words = { count: model.tokenizer.vocab_size, paddingId: model.tokenizer.special_tokens.pad_token?.id ?? 0 };
    const make = async () => this.open(await freshModelBytes(this.weightsFile(name), seed, words));
    return new StackedModel(await this.freshGraphs.get(`${name} ${seed}`, () => this.staged('initialise model', make)), null);
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
    await Promise.all([this.tokenizers.clear(), this.graphs.clear(), this.freshGraphs.clear(), this.freshHeads.clear()]);
  }

  private graph(name: string): Promise<GraphSession> {
    return this.graphs.get(name, () => this.staged('load model', () => this.open(`${this.weightsFile(name)}.onnx`)));
  }

  private weightsFile(name: string): string {
    return join(this.modelsFolder, 'weights', name);
  }

  private async open(model: string | Uint8Array): Promise<GraphSession> {
    return new GraphSession(this.runtime, await this.runtime.createSession(model));
  }
}
