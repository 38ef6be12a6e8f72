/** Where things lie: every script takes its paths from here. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A path below the project's root. */
export const at = (...parts) => path.join(root, ...parts);
