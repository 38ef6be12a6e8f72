import fs from 'node:fs';
import { FaultError, messageOf } from '../shared/errors';
import { DEFAULT_PROGRAM_MEMORY_MB } from '../shared/memory';
import type { RunRecord, RunRequest, RuntimeNotices, RuntimeReport, RuntimeRequests } from '../shared/protocol';
import type { Handlers, Notice } from '../shared/rpc';
import { readPythonFiles, type ChildFolders } from './childFolders';
import { compilePyodide } from './compilePyodide';
import type { ModelHost } from './modelHostTypes';
import { ProgramRun } from './programRun';
import { PythonWorker, type WorkerSettings } from './pythonWorker';
import { SpareWorker } from './spareWorker';
import { StageClock } from './stageClock';
import type { CompiledWasm } from './thread/compiledWasm';
import type { ReadyNote, TrialTargets } from './threadMessages';
import { judgeWalls, TrialGround } from './walls';

type Notify = <K extends keyof typeof RuntimeNotices>(name: K, body: Notice<typeof RuntimeNotices, K>) => void;

/** The next spare is made so long after a run began, or at its end: a short program is not to share the processor with it. */
const SPARE_DELAY_MS = 150;

export interface ChildParts {
  readonly folders: ChildFolders;
  readonly notify: Notify;
  /** Makes what answers Python; never rejects. */
  startModels(onStage: (name: string, ms: number | null) => void): Promise<ModelHost>;
}

/** Answers the requests of the protocol. Holds one model host, one spare worker, and at most one run. */
export class RuntimeChild implements Handlers<typeof RuntimeRequests> {
  readonly #files;
  readonly #spare = new SpareWorker(() => this.#makeWorker(null));
  #models: Promise<ModelHost> | undefined;
  #report: Promise<RuntimeReport> | undefined;
  #wasm: CompiledWasm | undefined;
  #snapshot: string | null;
  #memoryMb = DEFAULT_PROGRAM_MEMORY_MB;
  #run: ProgramRun | undefined;
  #runId: number | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #preparing: NodeJS.Timeout | undefined;

  constructor(private readonly parts: ChildParts) {
    this.#files = readPythonFiles(parts.folders.python);
    this.#snapshot = fs.existsSync(parts.folders.snapshot) ? parts.folders.snapshot : null;
  }

  /** A second call answers with the first one's report; its limit comes too late. */
  readonly start = ({ programMemoryMb }: { programMemoryMb?: number | undefined } = {}): Promise<RuntimeReport> => {
    if (this.#report === undefined) this.#memoryMb = programMemoryMb ?? this.#memoryMb;
    return (this.#report ??= this.#start());
  };

  readonly run = async (request: RunRequest): Promise<RunRecord> => {
    this.#run?.stop('replaced');
    const models = this.#startModels();
    const run = new ProgramRun(request, {
      takeWorker: () => this.#takeWorker(),
      before: Promise.all([this.start(), this.#ended]),
      models: { answer: async (...asked) => (await models).answer(...asked) },
      onChunks: (chunks) => this.parts.notify('output', { runId: request.runId, chunks }),
      onStage: (name, ms) => this.parts.notify('stage', { runId: request.runId, name, ms }),
    });
    this.#run = run;
    this.#runId = request.runId;
    this.#ended = Promise.all([this.#ended, run.record]);
    const record = await run.record;
    if (this.#run === run) {
      this.#run = undefined;
      this.#prepareSpare();
    }
    return record;
  };

  readonly stop = ({ runId }: { runId: number }): Promise<Record<string, never>> => {
    if (this.#runId === runId) this.#run?.stop('user');
    return Promise.resolve({});
  };

  readonly warm = async ({ models }: { models: string[] }): Promise<Record<string, never>> => {
    await (await this.#startModels()).warm(models);
    return {};
  };

  async #start(): Promise<RuntimeReport> {
    const clock = new StageClock((name, ms) => this.parts.notify('stage', { runId: null, name, ms }));
    const begun = performance.now();
    const ground = await TrialGround.open(this.parts.folders.outside);
    try {
      const python = clock.during('python', this.#firstWorker(ground.targets));
      const models = await clock.during('models', this.#startModels());
      const note = await python;
      const walls = judgeWalls(note.attempts, ground.close());
      const open = walls.find((wall) => wall.name === 'code-from-strings' && !wall.stands);
      if (open !== undefined) throw new FaultError(`a program could make JavaScript of its own here, so nothing is run (${open.evidence})`);
      const { versions, platform, arch } = process;
      return {
        node: versions.node,
        electron: versions['electron'] ?? null,
        platform: `${platform}-${arch}`,
        backend: models.backend,
        pythonStart: this.#snapshot === null ? 'plain' : 'snapshot',
        walls,
        ms: { ...clock.all(), ...note.ms, total: performance.now() - begun },
      };
    } finally {
      ground.close();
    }
  }

  /** The spare, or a worker that is being made; the next spare follows when a short program is over. */
  #takeWorker(): PythonWorker {
    clearTimeout(this.#preparing);
    this.#preparing = setTimeout(() => this.#prepareSpare(), SPARE_DELAY_MS);
    return this.#spare.take();
  }

  #prepareSpare(): void {
    clearTimeout(this.#preparing);
    this.#spare.prepare();
  }

  /** The first worker tries the walls, then waits as the spare. From the snapshot; plainly where that fails. */
  async #firstWorker(trials: TrialTargets): Promise<ReadyNote> {
    const worker = this.#spare.prepare(() => this.#makeWorker(trials));
    try {
      return await worker.ready;
    } catch (thrown) {
      if (this.#snapshot === null) throw thrown;
      process.stderr.write(`the snapshot could not be used: ${messageOf(thrown)}\n`);
      this.#snapshot = null;
      await this.#spare.drop();
      return this.#spare.prepare(() => this.#makeWorker(trials)).ready;
    }
  }

  #makeWorker(trials: TrialTargets | null): PythonWorker {
    const { script, pyodide } = this.parts.folders;
    const snapshot: WorkerSettings['snapshot'] = this.#snapshot === null ? null : { load: this.#snapshot };
    this.#wasm ??= compilePyodide(pyodide);
    return new PythonWorker({ script, pyodideFolder: pyodide, wasm: this.#wasm, memoryMb: this.#memoryMb, files: this.#files, snapshot, trials });
  }

  #startModels(): Promise<ModelHost> {
    this.#models ??= this.parts.startModels((name, ms) => {
      if (this.#run !== undefined) this.#run.noteStage(name, ms);
      else this.parts.notify('stage', { runId: null, name, ms });
    });
    return this.#models;
  }
}
