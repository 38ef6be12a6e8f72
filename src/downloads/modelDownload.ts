/** A model's whole download: what it would be, and then, once it was agreed to, the doing of it. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HubFile, HubModel } from '../core/hub/answers';
import { bytesInWords, type Progress } from '../core/hub/quantities';
import { offerOf, requireFamily, type Offer } from '../core/hub/selection';
import { totalBytes, type Proposal } from '../core/hub/words';
import { UserError } from '../shared/errors';
import { CONFIG } from '../shared/modelFiles';
import { isRepositoryName } from '../shared/repositoryName';
import { t } from '../shared/words';
import { downloadFile, sizeOf } from './fileDownload';
import { fileError } from './fileErrors';
import type { HubClient } from './hubClient';
import { writeManifest } from './manifest';
import type { ModelStore } from './modelStore';
import { freeBytes } from './space';

/** Left free on the disk whatever is downloaded: a full disk harms more than us. */
const ROOM = 50_000_000;

/** What the hub has of a model. */
export interface Found {
  readonly name: string;
  readonly model: HubModel;
  readonly offer: Offer;
}

export interface DownloadOptions {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
  /** See `FileDownload`. */
  readonly silenceMs?: number;
  readonly pauseMs?: number;
}

export class ModelDownloads {
  constructor(
    private readonly client: HubClient,
    private readonly store: ModelStore,
  ) {}

  /** Asks the hub, and looks at the model's configuration; keeps nothing. @throws UserError when there is no model of that name that runs here. */
  async find(name: string, signal: AbortSignal): Promise<Found> {
    if (!isRepositoryName(name)) throw new UserError(t('"{0}" cannot be the name of a model: names look like roberta-base or organisation/name.', name));
    const model = await this.client.model(name, signal);
    if (model.gated) throw new UserError(t('{0} is given only to people who have agreed to its terms on {1}. Download it there with your own account and set the folder in nlpPractice.models.folder.', name, this.client.host));
    const offer = offerOf(name, await this.client.files(name, model.commit, signal));
    requireFamily(name, await this.client.jsonFile(name, model.commit, CONFIG, signal));
    return { name, model, offer };
  }

  /** What would be downloaded with these weights of the offer. */
  async propose({ name, model, offer }: Found, weights: HubFile): Promise<Proposal> {
    const files = [...offer.files, weights];
    const have = await Promise.all(files.map((file) => sizeOf(this.#part(name, file))));
    const folder = this.store.folderOf(name);
    return { name, model, files, weights, host: this.client.host, folder, have: have.reduce((sum, size) => sum + size, 0), free: await freeBytes(folder) };
  }

  /** Downloads what was proposed. @throws UserError when it cannot be, the signal's reason when it is aborted; what came stays. */
  async download(proposal: Proposal, options: DownloadOptions): Promise<void> {
    requireRoom(proposal);
    const { name } = proposal;
    const lock = await this.store.lock(name);
    try {
      await mkdir(this.#parts(name), { recursive: true });
      await this.#clearOthers(proposal);
      await this.#fetchAll(proposal, options);
      await this.#finish(proposal);
    } catch (thrown) {
      throw fileError(thrown) ?? thrown;
    } finally {
      await lock.release();
    }
  }

  async #fetchAll({ name, model, files, have }: Proposal, options: DownloadOptions): Promise<void> {
    const began = performance.now();
    const total = totalBytes(files);
    let before = 0;
    for (const file of files) {
      await downloadFile({
        ...options,
        file,
        path: this.#part(name, file),
        host: this.client.host,
        open: (from) => this.client.file(name, model.commit, file.path, from, options.signal),
        onProgress: (done) => options.onProgress({ done: before + done, total, resumed: have, ms: performance.now() - began }),
      });
      before += file.size;
    }
  }

  /** Every file has its sum: they take their names, and the whole takes its place. */
  async #finish({ name, model, files, host }: Proposal): Promise<void> {
    const whole = join(this.store.unfinishedOf(name), 'whole');
    await rm(whole, { recursive: true, force: true });
    for (const file of files) {
      await mkdir(dirname(join(whole, file.path)), { recursive: true });
      await rename(this.#part(name, file), join(whole, file.path));
    }
    const { id, commit, licence } = model;
    await writeManifest(whole, { name, id, commit, licence, from: host, at: new Date().toISOString(), files: [...files] });
    await this.store.place(name, whole);
    await rm(this.store.unfinishedOf(name), { recursive: true, force: true });
  }

  /** Parts of files that are not wanted any more: the model has changed on the hub, or other weights were chosen. */
  async #clearOthers({ name, files }: Proposal): Promise<void> {
    const wanted = new Set(files.map(partName));
    for (const part of await readdir(this.#parts(name))) {
      if (!wanted.has(part)) await rm(join(this.#parts(name), part), { recursive: true, force: true });
    }
  }

  #parts(name: string): string {
    return join(this.store.unfinishedOf(name), 'parts');
  }

  #part(name: string, file: HubFile): string {
    return join(this.#parts(name), partName(file));
  }
}

/** With the sum of the whole in it: another version of the file never goes on where this one ended. */
function partName({ path, sum }: HubFile): string {
  return `${sum.hex}-${path.replaceAll('/', '-')}`;
}

/** @throws UserError when the disk has no room for what is still to come. */
export function requireRoom({ files, have, free, folder }: Proposal): void {
  const needed = totalBytes(files) - have;
  if (needed + ROOM <= free) return;
  throw new UserError(t('There is no room for this model: {0} are still to come, and {1} are free at {2}. Make room, then try again.', bytesInWords(needed), bytesInWords(free), folder));
}
