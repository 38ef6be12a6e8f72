/** The models that were downloaded, and what is left of downloads that did not end: everything below one folder. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder, repositoryOf } from '../shared/repositoryName';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { takeLock, type Lock } from './downloadLock';
import { codeOf, fileError } from './fileErrors';
import { readManifest, type Manifest } from './manifest';

export interface StoredModel {
  readonly name: string;
  readonly bytes: number;
  /** Null of a download that did not end. */
  readonly manifest: Manifest | null;
}

/** Beside the models, on the same disk, so that a finished one only has to be renamed. The child that runs programs sees no models in it. */
const UNFINISHED = 'unfinished';

export class ModelStore {
  constructor(readonly root: string) {}

  folderOf(name: string): string {
    return join(this.root, repositoryFolder(name));
  }

  /** Where a download of this model grows. */
  unfinishedOf(name: string): string {
    return join(this.root, UNFINISHED, repositoryFolder(name));
  }

  /** Every model that is there, and every part of one, by name. */
  async list(): Promise<StoredModel[]> {
    const whole = await this.#listIn(this.root);
    const parts = await this.#listIn(join(this.root, UNFINISHED));
    const finished = await Promise.all(whole.map(async (one) => ({ ...one, manifest: await readManifest(this.folderOf(one.name)) })));
    return [...finished, ...parts].sort((a, b) => a.name.localeCompare(b.name));
  }

  /** @throws UserError when another window works on this model. */
  async lock(name: string): Promise<Lock> {
    await mkdir(join(this.root, UNFINISHED), { recursive: true }).catch(asUserError);
    const lock = await takeLock(`${this.unfinishedOf(name)}.lock`).catch(asUserError);
    if (lock === null) throw new UserError(t('{0} is being downloaded or removed at this moment, perhaps in another window. Wait until that has ended.', name));
    return lock;
  }

  /** Puts a finished folder in the place of the model, at once: there is the model before it or the new one, never a part of either. */
  async place(name: string, finished: string): Promise<void> {
    const folder = this.folderOf(name);
    const old = await this.#setAside(folder);
    try {
      await rename(finished, folder);
    } catch (thrown) {
      if (old !== null) await rename(old, folder);
      throw thrown;
    }
    if (old !== null) await rm(old, { recursive: true, force: true });
  }

  /** Removes a model and what is left of its download. */
  async remove(name: string): Promise<void> {
    const lock = await this.lock(name);
    try {
      for (const folder of [this.folderOf(name), this.unfinishedOf(name)]) {
        const aside = await this.#setAside(folder);
        if (aside !== null) await rm(aside, { recursive: true, force: true });
      }
    } catch (thrown) {
      asUserError(thrown);
    } finally {
      await lock.release();
    }
  }

  /** Renames a folder to one that nobody looks for; null when it is not there. */
  async #setAside(folder: string): Promise<string | null> {
    const aside = join(this.root, UNFINISHED, `removed-${randomUUID()}`);
    try {
      await rename(folder, aside);
      return aside;
    } catch (thrown) {
      if (codeOf(thrown) === 'ENOENT') return null;
      throw thrown;
    }
  }

  async #listIn(folder: string): Promise<StoredModel[]> {
    const names = (await entries(folder)).flatMap((entry) => repositoryOf(entry) ?? []);
    const sized = names.map(async (name) => ({ name, bytes: await bytesBelow(join(folder, repositoryFolder(name))), manifest: null }));
    return Promise.all(sized);
  }
}

/** Bytes of all files below a folder. */
async function bytesBelow(folder: string): Promise<number> {
  const files = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = await Promise.all(files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Names in a folder; none where it is not there. */
async function entries(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return [];
    throw thrown;
  }
}

function asUserError(thrown: unknown): never {
  throw fileError(thrown) ?? thrown;
}
