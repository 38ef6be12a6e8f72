/**
 * ONNX Runtime: its native build, or, where there is none for this machine, its WebAssembly build on one thread (several times slower, the
 * same numbers to 1e-6).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { InferenceSession, InferenceSessionFactory, TensorConstructor } from 'onnxruntime-common';

export interface OnnxRuntime {
  readonly backend: 'native' | 'wasm';
  readonly Tensor: TensorConstructor;
  /** A session from a file or from the bytes of one. */
  createSession(model: string | Uint8Array): Promise<InferenceSession>;
}

interface Library {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
  readonly env: { wasm: { numThreads?: number } };
}

/**
 * `disable_quant_qdq`: without it ONNX Runtime 1.30 rounds activations to int8 where weights are int8, and logits move by 2e-2.
 * No spinning: between two runs the learner's Python needs the processor.
 */
const EXTRA = { session: { disable_quant_qdq: '1', intra_op: { allow_spinning: '0' } } };
const LOG_ERRORS_ONLY = 3;
/** Without the arena: it keeps for ever what the longest text needed, several hundred megabytes where all words are scored. */
const COMMON = { logSeverityLevel: LOG_ERRORS_ONLY, enableCpuMemArena: false, extra: EXTRA } as const;
const NATIVE_THREADS = 2;

/** The native build unless it cannot be loaded or `backend` asks for the other. */
export async function loadOnnxRuntime(backend?: 'native' | 'wasm'): Promise<OnnxRuntime> {
  if (backend === 'wasm') return loadWasm();
  try {
    return await loadNative();
  } catch (cause) {
    if (backend === 'native') throw cause;
    const wasm = await loadWasm();
    await standInForNative();
    return wasm;
  }
}

async function loadNative(): Promise<OnnxRuntime> {
  // It reports to its makers otherwise, on Linux too.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const { InferenceSession, Tensor } = libraryOf(await import('onnxruntime-node'));
  const options = { ...COMMON, executionProviders: ['cpu'], intraOpNumThreads: NATIVE_THREADS } as const;
  // Two calls, because the overloads do not take the union.
  const createSession = (model: string | Uint8Array) =>
    typeof model === 'string' ? InferenceSession.create(model, options) : InferenceSession.create(model, options);
  return { backend: 'native', Tensor, createSession };
}

async function loadWasm(): Promise<OnnxRuntime> {
  const { InferenceSession, Tensor, env } = libraryOf(await import('onnxruntime-web'));
  env.wasm.numThreads = 1;
  const options = { ...COMMON, executionProviders: ['wasm'] } as const;
  const createSession = async (model: string | Uint8Array) =>
    InferenceSession.create(typeof model === 'string' ? new Uint8Array(await readFile(model)) : model, options);
  return { backend: 'wasm', Tensor, createSession };
}

/** A CommonJS package that is imported has its exports below `default`. */
function libraryOf(module: Library | { readonly default: Library }): Library {
  return 'default' in module ? module.default : module;
}

/**
 * transformers.js requires `onnxruntime-node` when it is loaded, though its tokenizers never use it: where that cannot be loaded, the
 * WebAssembly build takes its place in Node's cache of modules.
 */
async function standInForNative(): Promise<void> {
  const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
  const file = require.resolve('onnxruntime-node');
  const exports = libraryOf(await import('onnxruntime-web'));
  const { Module } = await import('node:module');
  require.cache[file] = Object.assign(new Module(file), { exports, filename: file, loaded: true });
}
