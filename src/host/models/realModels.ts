import * as vscode from 'vscode';
import { hubBase } from '../../core/hub/address';
import type { Kept } from '../../core/hub/choices';
import { bytesInWords, progressInWords, type Progress } from '../../core/hub/quantities';
import { totalBytes, type Proposal } from '../../core/hub/words';
import { HubClient } from '../../downloads/hubClient';
import { ModelDownloads, type Found } from '../../downloads/modelDownload';
import { ModelStore } from '../../downloads/modelStore';
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import { askFirst } from './askFirst';
import { readStandIns } from './bundledNames';
import { pickModelToGet, pickModelToRemove } from './pickModel';
import { withProgress } from '../withProgress';

export interface RealModelParts {
  /** The extension's own folder. */
  readonly extension: vscode.Uri;
  /** Where downloaded models go. */
  readonly folder: string;
  /** The hub's address as the user set it; empty for the hub itself. */
  mirror(): string;
  /** Called when a model has gone: what of it is in memory is of no use. */
  removed(): void;
}

/** How often the progress is told, in milliseconds. */
const TELL_MS = 200;

/** Gets real models from the hub and removes them, each only when a person asks for it. */
export class RealModels {
  readonly #store: ModelStore;

  constructor(private readonly parts: RealModelParts) {
    this.#store = new ModelStore(parts.folder);
  }

  /** From the question which model to the last byte. `asked`: the name, where it is known already. */
  async get(asked?: string): Promise<void> {
    const name = asked ?? (await pickModelToGet((await readStandIns(this.parts.extension)).map((one) => one.name), await this.#kept()));
    if (name === undefined) return;
    const client = new HubClient(hubBase(this.parts.mirror()));
    const downloads = new ModelDownloads(client, this.#store);
    const found = await withProgress<Found>(t('Asking {0} about {1}', client.host, name), (signal) => downloads.find(name, signal));
    const proposal = found === undefined ? undefined : await askFirst(downloads, found);
    if (proposal !== undefined) await this.#download(downloads, proposal);
  }

  /** Asks which model is to go, and removes it. */
  async remove(): Promise<void> {
    const kept = await this.#kept();
    if (kept.length === 0) throw new UserError(t('No model was downloaded yet. "NLP Practice: Get Model..." does that.'));
    const chosen = await pickModelToRemove(kept, this.parts.folder);
    if (chosen === undefined) return;
    const remove = t('Remove');
    const question = t('Remove {0} ({1})?', chosen.name, bytesInWords(chosen.bytes));
    if ((await vscode.window.showWarningMessage(question, { modal: true, detail: t('It can be downloaded again. A bundled stand-in answers for it where there is one.') }, remove)) !== remove) return;
    await this.#store.remove(chosen.name);
    this.parts.removed();
    vscode.window.setStatusBarMessage(t('{0} was removed.', chosen.name), 8000);
  }

  async #download(downloads: ModelDownloads, proposal: Proposal): Promise<void> {
    const { name, files } = proposal;
    const done = await withProgress(t('Downloading {0}', name), async (signal, report) => {
      await downloads.download(proposal, { signal, onProgress: nowAndThen((progress) => report(progressInWords(progress), (100 * progress.done) / progress.total)) });
      return true;
    });
    if (done === undefined) return void vscode.window.showInformationMessage(t('The download of {0} was cancelled. What came stays, and "Get Model..." goes on with it; "Remove Model..." removes it.', name));
    void vscode.window.showInformationMessage(t('{0} is there ({1}). The next run uses it.', name, bytesInWords(totalBytes(files))));
  }

  async #kept(): Promise<Kept[]> {
    return (await this.#store.list()).map(({ name, bytes, manifest }) => ({ name, bytes, whole: manifest !== null }));
  }
}

/** Passes on what is told, not oftener than a person can read, and always the end. */
function nowAndThen(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    if (progress.ms - last < TELL_MS && progress.done < progress.total) return;
    last = progress.ms;
    tell(progress);
  };
}
