import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PythonFile } from './threadMessages';

/** Where the built child finds its parts: all below `dist/runtime` but for the weights. */
export interface ChildFolders {
  readonly script: string;
  readonly pyodide: string;
  readonly python: string;
  readonly snapshot: string;
  readonly models: string;
  /** A file that surely exists and that the child has no business with. */
  readonly outside: string;
}

/** From the address of the child's entry, `dist/runtime/main.mjs`. */
export function childFolders(entry: string): ChildFolders {
  const runtime = path.dirname(fileURLToPath(entry));
  return {
    script: path.join(runtime, 'pythonThread.mjs'),
    pyodide: path.join(runtime, 'pyodide'),
    python: path.join(runtime, 'python'),
    snapshot: path.join(runtime, 'snapshot.bin'),
    models: path.join(runtime, '..', '..', 'models'),
    outside: path.join(runtime, '..', '..', 'package.json'),
  };
}

/** Every Python file below the folder, as the worker puts them into Python's file system. */
export function readPythonFiles(folder: string, below = ''): PythonFile[] {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return readPythonFiles(folder, name);
    return /\.(py|txt)$/.test(entry.name) ? [{ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }] : [];
  });
}
