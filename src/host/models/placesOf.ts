import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hubCacheFolder } from '../../core/hub/cacheFolder';
import { UserError } from '../../shared/errors';
import type { ModelPlaces } from '../../shared/modelPlaces';
import { t } from '../../shared/words';

export interface PlaceSettings {
  /** As the user wrote it; empty for none. */
  readonly folder: string;
  readonly useHubCache: boolean;
}

/** The folders that the runtime's child may look for models in. */
export function modelPlaces(settings: PlaceSettings, store: string, extension: string): ModelPlaces {
  const cache = settings.useHubCache ? hubCacheFolder({ env: process.env, home: os.homedir() }, path) : null;
  return { folder: userFolder(settings.folder, extension), downloaded: realPath(store), cache: existing(cache) };
}

/** Why the user's folder cannot be used, null when it can or there is none. */
export function folderProblem(written: string, extension: string): UserError | null {
  if (written.trim() === '' || userFolder(written, extension) !== null) return null;
  return new UserError(t('The folder "{0}" in the setting nlpPractice.models.folder cannot be used: it has to be there, to be written in full, and to hold models, not everything.', written));
}

/**
 * Null for a folder that is not there, and for one that would open the user's whole home or the extension itself to the process that runs
 * programs. An asterisk would open more than the folder.
 */
function userFolder(written: string, extension: string): string | null {
  const folder = written.trim().replace(/^~(?=$|[\\/])/, os.homedir());
  if (!path.isAbsolute(folder) || folder.includes('*')) return null;
  const real = existing(folder);
  const holds = (other: string): boolean => real !== null && !path.relative(real, realPath(other)).startsWith('..');
  return holds(os.homedir()) || holds(extension) ? null : real;
}

function existing(folder: string | null): string | null {
  return folder !== null && !folder.includes('*') && fs.existsSync(folder) ? realPath(folder) : null;
}

/** Without symbolic links, as Node's permissions compare it; of a folder that is not there yet, as far as it is. */
function realPath(folder: string): string {
  if (fs.existsSync(folder)) return fs.realpathSync(folder);
  const above = path.dirname(folder);
  return above === folder ? folder : path.join(realPath(above), path.basename(folder));
}
