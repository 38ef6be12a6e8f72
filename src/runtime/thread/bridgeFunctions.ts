import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { Kind, Limits, Signal, WAKE } from '../threadMessages';
import { bareFunction } from './bareFunction';
import { computeOver } from './computeFunction';
import type { PythonBuffer } from './pythonBuffer';

/** The five functions that Python gets; see docs/architecture.md, "The bridge". */
export interface BridgeFunctions {
  call(op: string, json: string, payload?: PythonBuffer): string;
  take(buffer: PythonBuffer): void;
  write(stream: number, text: string): void;
  sleep(milliseconds: number): void;
  /** Works on the program's own arrays, in this thread: see `computeFunction.ts`. */
  compute(name: string, codes: string, ...buffers: PythonBuffer[]): boolean;
}

export interface BridgeParts {
  readonly port: MessagePort;
  readonly control: SharedArrayBuffer;
  readonly interrupt: SharedArrayBuffer;
  /** Raises what the interrupt buffer asks for (`KeyboardInterrupt`) inside Python. */
  readonly checkInterrupt: () => void;
}

/**
 * Makes the functions. They hold everything by closure: from the functions alone nothing of Node can be had. Whoever calls them may be
 * hostile (the program can find them), so only strings and bytes of limited size leave, under a kind that is chosen here.
 */
export function makeBridgeFunctions({ port, control, interrupt, checkInterrupt }: BridgeParts): BridgeFunctions {
  const wake = new Int32Array(control);
  const signal = new Uint8Array(interrupt);
  const post = port.postMessage.bind(port);
  const receive = (): unknown => receiveMessageOnPort(port)?.message;
  const { load, wait } = Atomics;
  const isArray = Array.isArray;
  let lastPayload: Uint8Array | null = null;
  let requestId = 0;
  let written = 0;

  function call(op: string, json: string, payload?: PythonBuffer): string {
    if (typeof op !== 'string' || op.length > Limits.op) throw new TypeError('the name of an operation is expected');
    if (typeof json !== 'string' || json.length > Limits.json) throw new TypeError('a request of at most 1 MB is expected');
    const bytes = copyOf(payload);
    lastPayload = null;
    const id = ++requestId;
    post([Kind.Request, id, op, json, bytes], [bytes.buffer as ArrayBuffer]);
    return answerTo(id);
  }

  /** Blocks until the answer with this id is there. An answer to a call that was stopped carries another id and is passed over. */
  function answerTo(id: number): string {
    for (;;) {
      const seen = load(wake, WAKE); // before looking, so that no wake-up is lost
      if (signal[0] === Signal.stop) checkInterrupt();
      const message = receive();
      if (message === undefined) wait(wake, WAKE, seen);
      else if (isArray(message) && message[0] === Kind.Answer && message[1] === id) {
        lastPayload = message[3] as Uint8Array;
        return message[2] as string;
      }
    }
  }

  function take(buffer: PythonBuffer): void {
    const view = buffer.getBuffer('u8');
    try {
      if (view.readonly) throw new TypeError('a writable buffer is expected');
      if (lastPayload === null || view.data.length !== lastPayload.length) throw new TypeError('the buffer does not have the size of the answer');
      view.data.set(lastPayload);
      lastPayload = null;
    } finally {
      view.release();
      buffer.destroy?.();
    }
  }

  function write(stream: number, text: string): void {
    if (typeof text !== 'string' || (stream !== 1 && stream !== 2)) throw new TypeError('text for stream 1 or 2 is expected');
    // Python stops before this; here it ends also for a program that goes round Python's streams
    if (written > Limits.output + Limits.chunk) return;
    for (let from = 0; from < text.length; from += Limits.chunk) {
      const piece = text.slice(from, from + Limits.chunk);
      written += piece.length;
      if (written > Limits.output + 2 * Limits.chunk) return;
      post([Kind.Output, stream, piece]);
    }
  }

  function sleep(milliseconds: number): void {
    // What is not a number would wait for ever
    if (typeof milliseconds !== 'number' || !(milliseconds >= 0)) throw new TypeError('a time in milliseconds is expected');
    const seen = load(wake, WAKE);
    if (signal[0] !== Signal.stop) wait(wake, WAKE, seen, milliseconds);
    if (signal[0] !== Signal.none) checkInterrupt();
  }

  return { call: bareFunction(call), take: bareFunction(take), write: bareFunction(write), sleep: bareFunction(sleep), compute: bareFunction(computeOver) };
}

/** The bytes behind a Python buffer, copied; none for none. */
function copyOf(payload: PythonBuffer | undefined | null): Uint8Array {
  if (payload === undefined || payload === null) return new Uint8Array(0);
  const view = payload.getBuffer('u8');
  try {
    const size = Number(view.data.length);
    if (!(size <= Limits.payload)) throw new TypeError('a payload of at most 16 MB is expected');
    const copy = new Uint8Array(size);
    copy.set(view.data);
    return copy;
  } finally {
    view.release();
    payload.destroy?.();
  }
}
