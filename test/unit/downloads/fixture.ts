/** A hub, a folder for models, and downloads between them. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hubBase } from '../../../src/core/hub/address';
import type { Progress } from '../../../src/core/hub/quantities';
import type { Proposal } from '../../../src/core/hub/words';
import { HubClient } from '../../../src/downloads/hubClient';
import { ModelDownloads, type DownloadOptions } from '../../../src/downloads/modelDownload';
import { ModelStore } from '../../../src/downloads/modelStore';
import { TestHub } from '../../hub/testHub';

export const NAME = 'someone/tiny';
/** Large enough to come in pieces. */
export const WEIGHTS = randomBytes(300_000);
export const WEIGHTS_FILE = 'onnx/model_quantized.onnx';

/** Quick to give up, so that a test does not wait as a person would. */
const SILENCE_MS = 800;
const PAUSE_MS = 5;

export class Downloading {
  private constructor(readonly hub: TestHub, readonly root: string) {
    hub.models.set(NAME, { licence: 'mit', files: { 'config.json': Buffer.from('{"model_type": "roberta"}'), 'tokenizer.json': Buffer.from('{}'), [WEIGHTS_FILE]: WEIGHTS, 'README.md': Buffer.from('#') } });
  }

  static async begin(root = mkdtempSync(join(tmpdir(), 'nlp-practice-models-'))): Promise<Downloading> {
    return new Downloading(await TestHub.start(), root);
  }

  get store(): ModelStore {
    return new ModelStore(this.root);
  }

  get downloads(): ModelDownloads {
    return new ModelDownloads(new HubClient(hubBase(this.hub.address), SILENCE_MS), this.store);
  }

  async proposal(name = NAME): Promise<Proposal> {
    const found = await this.downloads.find(name, new AbortController().signal);
    const [first] = found.offer.weights;
    if (first === undefined) throw new Error('no weights are offered');
    return this.downloads.propose(found, first);
  }

  /** From the question to the end; answers what was told on the way. */
  async get(options: Partial<DownloadOptions> = {}, name = NAME): Promise<Progress[]> {
    const told: Progress[] = [];
    const signal = new AbortController().signal;
    await this.downloads.download(await this.proposal(name), { signal, silenceMs: SILENCE_MS, pauseMs: PAUSE_MS, onProgress: (progress) => void told.push(progress), ...options });
    return told;
  }

  /** Everything below the folder, as paths. */
  get files(): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1)).sort();
  }

  read(file: string): Buffer {
    return readFileSync(join(this.store.folderOf(NAME), file));
  }

  async end(): Promise<void> {
    await this.hub.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
