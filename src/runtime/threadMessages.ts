/**
 * What crosses between the child's main thread and the worker that holds Python. Arrays with a number in front: the learner's program
 * can make the worker send requests and output, so the main thread looks at every part before it uses it.
 */
import type { MessagePort } from 'node:worker_threads';
import type { CompiledWasm } from './thread/compiledWasm';

export const Kind = { Output: 0, Request: 1, Started: 2, Done: 3, Ready: 4, Failed: 5, Run: 10, Answer: 11 } as const;

/** Limits that both sides hold. Sizes in characters or bytes. */
export const Limits = {
  op: 64,
  json: 1 << 20,
  payload: 16 << 20,
  /** Output of one run; what comes after is dropped and the record says so. */
  output: 2_000_000,
  /** One output message. */
  chunk: 1 << 18,
  result: 8 << 20,
} as const;

/** `Int32Array` index in the control buffer: main adds 1 and notifies whenever the worker should look again. */
export const WAKE = 0;
/** Signals that main writes into Pyodide's interrupt buffer. */
export const Signal = { none: 0, stop: 2, tick: 14 } as const;

export interface PythonFile {
  /** Below Python's site-packages, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** `workerData` of the worker. */
export interface ThreadData {
  readonly control: SharedArrayBuffer;
  readonly interrupt: SharedArrayBuffer;
  readonly port: MessagePort;
  readonly pyodideFolder: string;
  readonly wasm: CompiledWasm;
  /** Megabytes that Python may grow to. */
  readonly memoryMb: number;
  readonly files: readonly PythonFile[];
  /** Start from this snapshot, make one, or start plainly. */
  readonly snapshot: { readonly load: string } | 'make' | null;
  /** Set in the first worker only: it tries the walls before it says that it is ready. */
  readonly trials: TrialTargets | null;
}

/** What the trials reach for: each must stay out of reach. */
export interface TrialTargets {
  /** A file outside the folders that the child may read. */
  readonly outsideFile: string;
  /** A TCP port on this machine that counts who connects. */
  readonly port: number;
  /** A variable that is set in the child's own environment only. */
  readonly variable: string;
}

/** One attempt: what was tried, and what answered. `reached` is true when the wall fell. */
export interface Attempt {
  readonly wall: string;
  readonly tried: string;
  readonly reached: boolean;
  readonly answer: string;
}

export interface ReadyNote {
  readonly ms: Readonly<Record<string, number>>;
  readonly attempts: readonly Attempt[];
  /** Only of a worker that was asked to make one. */
  readonly snapshot?: Uint8Array;
}

export interface ProgramToRun {
  readonly code: string;
  readonly fileName: string;
  readonly check: string | null;
}

export type ThreadMessage =
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'request'; readonly id: number; readonly op: string; readonly json: string; readonly payload: Uint8Array }
  | { readonly kind: 'started' }
  | { readonly kind: 'done'; readonly result: string | null; readonly lastWords: string }
  | { readonly kind: 'ready'; readonly note: ReadyNote }
  | { readonly kind: 'failed'; readonly problem: string };

/** Reads a message of the worker; null for one that does not fit, which is dropped. */
export function readThreadMessage(message: unknown): ThreadMessage | null {
  if (!Array.isArray(message)) return null;
  const [kind, ...parts] = message as unknown[];
  if (kind === Kind.Output) return readOutput(parts);
  if (kind === Kind.Request) return readRequest(parts);
  if (kind === Kind.Started) return { kind: 'started' };
  if (kind === Kind.Done) return readDone(parts);
  // Sent before any program runs, by our own code alone: its shape is not in question.
  if (kind === Kind.Ready) return { kind: 'ready', note: parts[0] as ReadyNote };
  if (kind === Kind.Failed) return { kind: 'failed', problem: text(parts[0], 4000) ?? 'no reason given' };
  return null;
}

function readOutput([stream, content]: unknown[]): ThreadMessage | null {
  const printed = text(content, Limits.chunk);
  if (printed === null || (stream !== 1 && stream !== 2)) return null;
  return { kind: 'output', stream: stream === 1 ? 'stdout' : 'stderr', text: printed };
}

function readRequest([id, op, json, payload]: unknown[]): ThreadMessage | null {
  const name = text(op, Limits.op);
  const body = text(json, Limits.json);
  if (typeof id !== 'number' || name === null || body === null) return null;
  if (!(payload instanceof Uint8Array) || payload.byteLength > Limits.payload) return null;
  return { kind: 'request', id, op: name, json: body, payload };
}

function readDone([result, lastWords]: unknown[]): ThreadMessage {
  return { kind: 'done', result: text(result, Limits.result), lastWords: text(lastWords, 4000) ?? '' };
}

function text(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.length <= limit ? value : null;
}
