/** Where a model's files lie in a folder of models: plainly, or as the hub's cache keeps them. Names are checked before they become paths. */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG, TOKENIZER, WEIGHTS } from '../../../shared/modelFiles';
import { isRepositoryName, repositoryFolder, repositoryOf } from '../../../shared/repositoryName';

/** Files that make one model. */
export interface ExternalFiles {
  readonly folder: string;
  /** The weights that are preferred of those that are there. */
  readonly weights: string;
}

/** The files of the model of that name below `root`; null when there is none that is whole. */
export async function findFiles(root: string, name: string): Promise<ExternalFiles | null> {
  if (!isRepositoryName(name)) return null;
  const kept = join(root, repositoryFolder(name));
  for (const folder of [join(root, ...name.split('/')), kept, await snapshotOf(kept)]) {
    const files = folder === null ? null : await filesIn(folder);
    if (files !== null) return files;
  }
  return null;
}

/** Names of the models that lie in a folder; for the words of an error. */
export async function namesIn(root: string): Promise<string[]> {
  const entries = await namesOf(root);
  const names = await Promise.all(entries.map(async (entry) => repositoryOf(entry) ?? [entry, ...(await namesOf(join(root, entry))).map((below) => `${entry}/${below}`)]));
  const whole = await Promise.all(names.flat().map(async (name) => ((await findFiles(root, name)) === null ? [] : [name])));
  return whole.flat();
}

async function filesIn(folder: string): Promise<ExternalFiles | null> {
  if (!(await isThere(join(folder, CONFIG))) || !(await isThere(join(folder, TOKENIZER)))) return null;
  for (const file of WEIGHTS) {
    const weights = join(folder, ...file.split('/'));
    if (await isThere(weights)) return { folder, weights };
  }
  return null;
}

/** The commit that the hub's cache has as `main`; without such a note the only one there is. */
async function snapshotOf(kept: string): Promise<string | null> {
  const snapshots = join(kept, 'snapshots');
  const all = await namesOf(snapshots);
  const main = all.length === 0 ? '' : await readFile(join(kept, 'refs', 'main'), 'utf8').catch(nothing);
  const chosen = all.find((one) => one === main.trim()) ?? (main === '' && all.length === 1 ? all[0] : undefined);
  return chosen === undefined ? null : join(snapshots, chosen);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}

async function namesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

const nothing = (): string => '';
