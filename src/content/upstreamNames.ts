import fs from 'node:fs/promises';
import path from 'node:path';

/** The public names of upstream's transformers, which the practice edition has in a list below the built `dist` folder. */
export async function upstreamNames(distFolder: string): Promise<ReadonlySet<string>> {
  return new Set((await fs.readFile(path.join(distFolder, 'runtime/python/transformers/public_names.txt'), 'utf8')).split(/\s+/));
}
