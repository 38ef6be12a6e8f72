/** Python's WebAssembly, compiled once by the child's main thread. */
export interface CompiledWasm {
  readonly module: WebAssembly.Module;
  /** Size of the file that it was made of. */
  readonly bytes: number;
}

/**
 * Gives Pyodide the compiled module in place of one that it would compile for itself. V8 compiles a function when it is first called and
 * again when it is called often; a module that is shared brings along what all workers before have compiled, and every run has a new worker.
 */
export function shareCompiled({ module, bytes }: CompiledWasm): void {
  const { instantiate } = WebAssembly;
  const shared = async (source: BufferSource | WebAssembly.Module, imports?: WebAssembly.Imports): Promise<unknown> => {
    if (source instanceof WebAssembly.Module) return instantiate(source, imports);
    if (source.byteLength !== bytes) return instantiate(source, imports);
    return { module, instance: await instantiate(module, imports) };
  };
  WebAssembly.instantiate = shared as typeof WebAssembly.instantiate;
}
