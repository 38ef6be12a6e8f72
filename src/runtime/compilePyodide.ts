import fs from 'node:fs';
import path from 'node:path';
import type { CompiledWasm } from './thread/compiledWasm';

/** Compiles Pyodide's WebAssembly for all workers to come. @throws when the file is not there or is none. */
export function compilePyodide(folder: string): CompiledWasm {
  const bytes = fs.readFileSync(path.join(folder, 'pyodide.asm.wasm'));
  return { module: new WebAssembly.Module(bytes), bytes: bytes.byteLength };
}
