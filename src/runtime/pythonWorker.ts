import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { FaultError, messageOf } from '../shared/errors';
import type { ModelAnswer } from './modelHostTypes';
import { Kind, readThreadMessage, Signal, WAKE, type ProgramToRun, type ReadyNote, type ThreadData, type ThreadMessage } from './threadMessages';

/** How a worker is made; the same for every worker of a child but for the trials. */
export type WorkerSettings = Pick<ThreadData, 'pyodideFolder' | 'wasm' | 'memoryMb' | 'files' | 'snapshot' | 'trials'> & { readonly script: string };

/** What a run needs of the main thread. */
export interface RunSinks {
  output(stream: 'stdout' | 'stderr', text: string): void;
  answer(op: string, json: string, payload: Uint8Array): Promise<ModelAnswer>;
}

/** `result` is what Python's runner gave; null when Python died, and then `lastWords` is what is known of it. */
export interface WorkerEnd {
  readonly result: string | null;
  readonly lastWords: string;
}

/** How often a running program is made to send what it has printed. */
const TICK_MS = 40;
/** A worker that has not taken up a program by then never will: something of ours is broken. */
const START_LIMIT_MS = 5000;

// With the default stack, recursion through __repr__ or json kills the worker instead of raising RecursionError. The heap limit is for
// JavaScript objects that a program makes through Pyodide; Python's own memory is capped in the worker.
const RESOURCES = { stackSizeMb: 64, maxOldGenerationSizeMb: 256 };

/** One worker with one Python in it, for one run. Owns the worker: whoever has it must `terminate` it in the end. */
export class PythonWorker {
  readonly #control = new SharedArrayBuffer(16);
  readonly #interrupt = new SharedArrayBuffer(4);
  readonly #wake = new Int32Array(this.#control);
  readonly #signal = new Uint8Array(this.#interrupt);
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #exited: Promise<void>;
  #sinks: RunSinks | undefined;
  #settle: ((end: WorkerEnd) => void) | undefined;
  #startTimer: NodeJS.Timeout | undefined;
  #death: string | undefined;
  /** Resolves when Python is there and closed in; rejects when it does not come up. */
  readonly ready: Promise<ReadyNote>;

  constructor({ script, ...settings }: WorkerSettings) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const data: ThreadData = { ...settings, control: this.#control, interrupt: this.#interrupt, port: port2 };
    this.#worker = new Worker(script, { workerData: data, transferList: [port2], env: {}, stdin: false, resourceLimits: RESOURCES });
    this.#exited = new Promise((resolve) => this.#worker.once('exit', (code) => resolve(this.#died(`its thread ended with code ${code}`))));
    this.#worker.on('error', (error) => this.#died(messageOf(error).slice(0, 1000)));
    this.ready = new Promise((resolve, reject) => {
      this.#onceReady = { resolve, reject };
    });
    this.ready.catch(() => undefined); // whoever awaits it hears of it; nobody need
    this.#port.on('message', (message: unknown) => this.#receive(readThreadMessage(message)));
  }
  #onceReady: { resolve(note: ReadyNote): void; reject(error: Error): void } | undefined;

  /** Runs the program. Settles always: with the runner's result, or with what is known of the worker's death. */
  run(program: ProgramToRun, sinks: RunSinks): Promise<WorkerEnd> {
    this.#sinks = sinks;
    return new Promise((resolve) => {
      const tick = setInterval(() => Atomics.compareExchange(this.#signal, 0, Signal.none, Signal.tick), TICK_MS);
      this.#settle = (end) => {
        clearInterval(tick);
        clearTimeout(this.#startTimer);
        this.#sinks = undefined;
        this.#settle = undefined;
        resolve(end);
      };
      if (this.#death !== undefined) return this.#settle({ result: null, lastWords: this.#death });
      this.#startTimer = setTimeout(() => this.#settle?.({ result: null, lastWords: 'it did not take up the program' }), START_LIMIT_MS);
      this.#port.postMessage([Kind.Run, program]);
    });
  }

  /** Asks the program to end: `KeyboardInterrupt` at its next step, also inside a bridge call or a sleep. */
  interrupt(): void {
    this.#signal[0] = Signal.stop;
    this.#wakeUp();
  }

  /** Ends the worker. May never resolve: some natives do not look at the request, and then the host ends the whole process. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
    await this.#exited;
    this.#port.close();
  }

  #wakeUp(): void {
    Atomics.add(this.#wake, WAKE, 1);
    Atomics.notify(this.#wake, WAKE);
  }

  #died(how: string): void {
    this.#death ??= how;
    this.#onceReady?.reject(new FaultError(`Python did not start: ${this.#death}`));
    this.#settle?.({ result: null, lastWords: this.#death });
  }

  #receive(message: ThreadMessage | null): void {
    if (message === null) return;
    switch (message.kind) {
      case 'ready':
        return this.#onceReady?.resolve(message.note);
      case 'failed':
        return this.#died(message.problem);
      case 'started':
        return clearTimeout(this.#startTimer);
      case 'output':
        return this.#sinks?.output(message.stream, message.text);
      case 'request':
        return void this.#answer(message.id, message.op, message.json, message.payload);
      case 'done':
        return this.#settle?.(message);
    }
  }

  async #answer(id: number, op: string, json: string, payload: Uint8Array): Promise<void> {
    const sinks = this.#sinks;
    if (sinks === undefined) return;
    const answer = await sinks.answer(op, json, payload);
    // A copy of its own: what the models give may be a view on memory that cannot be given away
    const bytes = answer.payload.slice();
    this.#port.postMessage([Kind.Answer, id, answer.json, bytes], [bytes.buffer as ArrayBuffer]);
    this.#wakeUp();
  }
}
