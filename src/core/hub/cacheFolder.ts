/** Where Python's `huggingface_hub` keeps what it has downloaded. */
import type { PlatformPath } from 'node:path';

export interface UserFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** As the library itself looks for it: the nearest variable that is set, else below the user's home. */
export function hubCacheFolder({ env, home }: UserFacts, path: Pick<PlatformPath, 'join' | 'isAbsolute'>): string | null {
  const own = env['HF_HUB_CACHE'] ?? env['HUGGINGFACE_HUB_CACHE'];
  const hub = env['HF_HOME'] ?? path.join(env['XDG_CACHE_HOME'] ?? path.join(home, '.cache'), 'huggingface');
  const folder = expanded(own ?? path.join(hub, 'hub'), home);
  return path.isAbsolute(folder) ? folder : null;
}

function expanded(folder: string, home: string): string {
  return folder === '~' || /^~[\\/]/.test(folder) ? home + folder.slice(1) : folder;
}
