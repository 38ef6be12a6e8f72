/** Reads content out of a folder that anybody may have written. */
import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReadText } from '../core/content/readContent';

/** Bytes of the largest file that is read: a larger one is no text for people. */
const LARGEST = 1024 * 1024;

/**
 * Reads UTF-8 files of at most 1 MB below the folder. Rejects, in words for the author, what is anything else and what lies outside, be it
 * by its path or by a link.
 */
export function folderReader(folder: string): ReadText {
  return async (file) => decoded(await bytesOf(await insideOf(folder, file)));
}

/** The file's real path. */
async function insideOf(folder: string, file: string): Promise<string> {
  const full = path.resolve(folder, file);
  if (leadsOut(path.resolve(folder), full)) throw new Error('it lies outside the content folder');
  const real = await fs.realpath(folder).catch((thrown: unknown) => refuse(thrown, `there is no folder ${folder}`));
  const target = await fs.realpath(full).catch((thrown: unknown) => refuse(thrown, 'there is no such file'));
  if (leadsOut(real, target)) throw new Error('it is a link that leads out of the content folder');
  return target;
}

function leadsOut(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
}

async function bytesOf(file: string): Promise<Buffer> {
  // What is no file, a pipe for instance, must not hold up whoever opens it
  const handle = await fs.open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new Error('it is no file');
    if (found.size > LARGEST) throw new Error('it is larger than 1 MB');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8');
  }
}

function refuse(thrown: unknown, missing: string): never {
  throw (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? new Error(missing) : thrown;
}
