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
  /** Gives a fresh worker, which is the run's to terminate. Not called for a run that is stopped before it needs one. */
  takeWorker(): PythonWorker;
  readonly models: Pick<ModelHost, 'answer'>;
  /** What must be over before this run begins: the runtime's start, and the runs that this one replaces. */
  readonly before: Promise<unknown>;
  onChunks(chunks: OutputChunk[]): void;
  onStage(name: string, ms: number | null): void;
}

/** One run from its request to its record, in a worker of its own. */
export class ProgramRun {
  readonly #stages: StageClock;
  readonly #output: RunOutput;
  readonly #models: ModelUse[] = [];
  #stopped: StopReason | null = null;
  #worker: PythonWorker | undefined;
  #hardStop: NodeJS.Timeout | undefined;
  #finished = false;
  #onStop: () => void = () => undefined;
  readonly #stopAsked = new Promise<undefined>((resolve) => (this.#onStop = () => resolve(undefined)));
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
    this.#worker?.interrupt();
    this.#hardStop = setTimeout(() => void this.#worker?.terminate(), SOFT_STOP_MS);
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
    // After a stop the record says that nothing of the program is left; otherwise nobody waits for that
    if (this.#stopped !== null) await this.#worker?.terminate();
    else void this.#worker?.terminate();
    return this.#toRecord(end, total);
  }

  async #untilEnd(): Promise<WorkerEnd> {
    try {
      const worker = await this.#stages.during('python', Promise.race([this.#readyWorker(), this.#stopAsked]));
      if (worker === undefined || this.#stopped !== null) return { result: null, lastWords: '' };
      return await this.#stages.during('program', worker.run(this.request, {
        output: (stream, text) => this.#output.add(stream, text),
        answer: (op, json, payload) => this.parts.models.answer(op, json, payload, (use) => this.#noteModel(use)),
      }));
    } catch (thrown) {
      return { result: null, lastWords: messageOf(thrown) };
    }
  }

  async #readyWorker(): Promise<PythonWorker | undefined> {
    await this.parts.before;
    if (this.#stopped !== null) return undefined;
    this.#worker = this.parts.takeWorker();
    await this.#worker.ready;
    return this.#worker;
  }

  /** What is loaded twice counts once, as it was last: a class with a new head loads the body first. */
  #noteModel(use: ModelUse): void {
    if (this.#finished) return;
    const known = this.#models.findIndex((one) => one.name === use.name && one.source === use.source);
    if (known < 0) this.#models.push(use);
    else this.#models[known] = use;
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
