import { messageOf } from '../shared/errors';
import type { ModelUse, OutputChunk, RunRecord, RunRequest } from '../shared/protocol';
import type { ModelHost } from './modelHostTypes';
import type { PythonWorker, WorkerEnd } from './pythonWorker';
import { RunOutput } from './runOutput';
import { readRunnerResult } from './runnerResult';
import { StageClock } from './stageClock';

/** How long a program may take to end by itself after it was asked to. */
const SOFT_STOP_MS = 400;

export type StopReason = 'user' | 'replaced';

export interface RunParts {
  /** A fresh worker; terminated when the run ends. */
  readonly worker: PythonWorker;
  readonly models: Pick<ModelHost, 'answer'>;
  /** The run that this one replaces: it has ended before this one begins. */
  readonly before: Promise<unknown> | undefined;
  onChunks(chunks: OutputChunk[]): void;
  onStage(name: string, ms: number | null): void;
}

/** One run from its request to its record, in a worker of its own. */
export class ProgramRun {
  readonly #stages: StageClock;
  readonly #output: RunOutput;
  readonly #models: ModelUse[] = [];
  #stopped: StopReason | null = null;
  #hardStop: NodeJS.Timeout | undefined;
  #finished = false;
  #onStop!: () => void;
  readonly #stopAsked = new Promise<void>((resolve) => (this.#onStop = resolve));
  /** Never rejects. */
  readonly record: Promise<RunRecord>;

  constructor(private readonly request: RunRequest, private readonly parts: RunParts) {
    this.#stages = new StageClock((name, ms) => parts.onStage(name, ms));
    this.#output = new RunOutput((chunks) => parts.onChunks(chunks));
    this.record = this.#run();
  }

  /** Stops the run at whatever stage it is; the first reason stands. The record comes when the program has ended. */
  stop(reason: StopReason): void {
    if (this.#finished || this.#stopped !== null) return;
    this.#stopped = reason;
    this.#onStop();
    this.parts.worker.interrupt();
    this.#hardStop = setTimeout(() => void this.parts.worker.terminate(), SOFT_STOP_MS);
  }

  /** Notes a step of the models that falls into this run. */
  noteStage(name: string, ms: number | null): void {
    if (!this.#finished) this.#stages.note(name, ms);
  }

  async #run(): Promise<RunRecord> {
    const begun = performance.now();
    const end = await this.#untilEnd();
    this.#finished = true;
    clearTimeout(this.#hardStop);
    const total = performance.now() - begun;
    if (this.#stopped !== null) await this.parts.worker.terminate();
    else void this.parts.worker.terminate();
    return this.#toRecord(end, total);
  }

  async #untilEnd(): Promise<WorkerEnd> {
    const { worker } = this.parts;
    try {
      this.#stages.begin('python');
      await Promise.race([Promise.all([worker.ready, this.parts.before]), this.#stopAsked]);
      this.#stages.end('python');
      if (this.#stopped !== null) return { result: null, lastWords: '' };
      return await this.#stages.during('program', worker.run(this.request, {
        output: (stream, text) => this.#output.add(stream, text),
        answer: (op, json, payload) => this.parts.models.answer(op, json, payload, (use) => this.#noteModel(use)),
      }));
    } catch (thrown) {
      return { result: null, lastWords: lastWordsOf(thrown) };
    }
  }

  #noteModel(use: ModelUse): void {
    const known = this.#models.some((one) => one.name === use.name && one.source === use.source);
    if (!known && !this.#finished) this.#models.push(use);
  }

  #toRecord(end: WorkerEnd, total: number): RunRecord {
    const common = {
      stdout: this.#output.text('stdout'),
      stderr: this.#output.text('stderr'),
      truncated: this.#output.truncated,
      models: this.#models,
      ms: { total, stages: this.#stages.all() },
    };
    const nothing = { exception: null, limits: [], check: null, fault: null, stopped: null };
    if (this.#stopped !== null) return { ...nothing, ...common, outcome: 'stopped', stopped: this.#stopped };
    const result = end.result === null ? null : readRunnerResult(end.result);
    if (result === null) return { ...nothing, ...common, outcome: 'fault', fault: `Python ended without a result. ${end.lastWords}`.trim() };
    return { ...nothing, ...common, ...result };
  }
}

function lastWordsOf(thrown: unknown): string {
  const words = (thrown as { lastWords?: unknown }).lastWords;
  return typeof words === 'string' && words !== '' ? `${messageOf(thrown)}: ${words}` : messageOf(thrown);
}
