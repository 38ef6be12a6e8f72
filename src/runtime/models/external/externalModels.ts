/** Models that are not bundled: found by name in the folders that the child was told of, loaded once, and as long as they are the same. */
import { basename, dirname } from 'node:path';
import type { ModelPlaces } from '../../../shared/modelPlaces';
import type { ModelUse } from '../../../shared/protocol';
import { freshClassifier, freshPooler, type FreshHead } from '../freshHead';
import type { ModelCatalog, TokenizerInfo } from '../modelCatalog';
import type { OnnxRuntime } from '../onnxRuntime';
import { Refusal } from '../refusal';
import { SharedLoads } from '../sharedLoads';
import { loadAsBert, loadTokenizerFiles, type Tokenizer } from '../tokenizerLibrary';
import { describe, type Description } from './description';
import { ExternalSession } from './externalSession';
import { findFiles, namesIn, type ExternalFiles } from './folders';
import { tokenizerInfo } from './specialTokens';

export interface ExternalModel {
  /** As the program asked for it. */
  readonly name: string;
  readonly source: Extract<ModelUse['source'], 'folder' | 'downloaded'>;
  readonly files: ExternalFiles;
  readonly description: Description;
}

/** Real weights take up to half a gigabyte each. */
const SESSIONS_KEPT = 2;

export class ExternalModels {
  readonly #found = new Map<string, ExternalModel | null>();
  readonly #tokenizers = new SharedLoads<Tokenizer>();
  readonly #sessions = new SharedLoads<ExternalSession>(SESSIONS_KEPT, (session) => session.dispose());

  constructor(
    private readonly places: ModelPlaces,
    private readonly catalog: ModelCatalog,
    private readonly runtime: OnnxRuntime,
    readonly staged: <T>(name: string, work: () => Promise<T>) => Promise<T>,
  ) {}

  /** The model of that name, null when only the bundled one, or none, can answer. `anew`: looks again whether it is there. */
  async find(name: string, anew: boolean): Promise<ExternalModel | null> {
    const known = this.#found.get(name);
    if (known !== undefined && !anew) return known;
    const found = await this.#look(name);
    this.#found.set(name, found);
    return found;
  }

  /** Names of all that is in the user's folder or was downloaded. */
  async names(): Promise<string[]> {
    const roots = [this.places.folder, this.places.downloaded].filter((root) => root !== null);
    return (await Promise.all(roots.map(namesIn))).flat();
  }

  async tokenizer(model: ExternalModel, as: 'bert' | null): Promise<{ tokenizer: Tokenizer; info: TokenizerInfo }> {
    const { files, description } = model;
    const bert = as === 'bert' && description.family !== 'distilbert';
    const load = (): Promise<Tokenizer> => (bert ? loadAsBert(dirname(files.folder), basename(files.folder)) : loadTokenizerFiles(files.folder, description.family));
    const tokenizer = await this.#tokenizers.get(`${files.folder} ${bert}`, () => this.staged('load tokenizer', load));
    return { tokenizer, info: tokenizerInfo(model, tokenizer) };
  }

  session({ name, files, description }: ExternalModel): Promise<ExternalSession> {
    // The size tells another version apart that has taken its place.
    return this.#sessions.get(`${files.weights} ${description.bytes}`, () => this.staged('load model', () => this.#open(name, files)));
  }

  /** The same seed gives the same noise as over a bundled body. */
  classifier({ description }: ExternalModel, labels: number, seed: number): FreshHead {
    return freshClassifier(description.family, labels, seed, description.sizes.width);
  }

  pooler({ description }: ExternalModel, seed: number): FreshHead {
    return freshPooler(seed, description.sizes.width);
  }

  async dispose(): Promise<void> {
    await Promise.all([this.#tokenizers.clear(), this.#sessions.clear()]);
  }

  /** The user's folder, then what was downloaded, then the hub's cache; under each name that upstream has for the same model. */
  async #look(name: string): Promise<ExternalModel | null> {
    const { folder, downloaded, cache } = this.places;
    for (const [root, source] of [[folder, 'folder'], [downloaded, 'downloaded'], [cache, 'folder']] as const) {
      for (const one of root === null ? [] : this.#namesOf(name)) {
        const files = await findFiles(root ?? '', one);
        if (files !== null) return { name, source, files, description: await describe(name, files) };
      }
    }
    return null;
  }

  #namesOf(name: string): string[] {
    const bundled = this.catalog.find(name);
    return bundled === undefined ? [name] : [...new Set([name, bundled.name, ...bundled.info.aliases])];
  }

  /** What the library says of a file may hold where it lies, which is no business of a program's. */
  async #open(name: string, { weights, folder }: ExternalFiles): Promise<ExternalSession> {
    try {
      return new ExternalSession(this.runtime, await this.runtime.createSession(weights), name);
    } catch (thrown) {
      const words = (thrown instanceof Error ? thrown.message : String(thrown)).replaceAll(folder, '').slice(0, 300);
      throw Refusal.limit(`The weights of ${name} cannot be loaded: ${words}. Get the model again, or remove it.`);
    }
  }
}

