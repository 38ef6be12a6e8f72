/** Sums over files, as the hub states them. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { HubFile } from '../core/hub/answers';

/** A sum to be fed with the file's bytes from its beginning. */
export function beginSum({ sum, size }: HubFile): Hash {
  if (sum.kind === 'sha256') return createHash('sha256');
  return createHash('sha1').update(`blob ${size}\0`);
}

/** Feeds a sum with what a file holds. */
export async function addFile(hash: Hash, path: string, signal: AbortSignal): Promise<void> {
  for await (const bytes of createReadStream(path, { signal })) hash.update(bytes as Buffer);
}
