/** Room on disks. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './fileErrors';

/** Bytes that a user may still write where this folder is, or will be. */
export async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (thrown) {
    const above = dirname(folder);
    if (codeOf(thrown) !== 'ENOENT' || above === folder) throw thrown;
    return freeBytes(above);
  }
}
