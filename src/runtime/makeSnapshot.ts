import fs from 'node:fs';
import { FaultError } from '../shared/errors';
import { DEFAULT_PROGRAM_MEMORY_MB } from '../shared/memory';
import { readPythonFiles, type ChildFolders } from './childFolders';
import { compilePyodide } from './compilePyodide';
import { PythonWorker } from './pythonWorker';

/** Starts Python plainly, with everything imported that programs use, and writes its memory to a file. Done once, when the extension is built. */
export async function makeSnapshot(folders: ChildFolders, file: string): Promise<void> {
  const files = readPythonFiles(folders.python);
  const worker = new PythonWorker({ script: folders.script, pyodideFolder: folders.pyodide, wasm: compilePyodide(folders.pyodide), memoryMb: DEFAULT_PROGRAM_MEMORY_MB, files, snapshot: 'make', trials: null });
  try {
    const { snapshot } = await worker.ready;
    if (snapshot === undefined) throw new FaultError('no snapshot was made');
    fs.writeFileSync(file, snapshot);
  } finally {
    await worker.terminate();
  }
}
