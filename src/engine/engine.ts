import type { Disposable } from '../shared/disposable';
import type { OutputChunk, RunRecord, RunRequest, RuntimeReport } from '../shared/protocol';

/** `off`: nothing runs, the next request starts it. `failed`: the last start did not succeed; the next request tries again. */
export type EngineState = 'off' | 'starting' | 'ready' | 'failed';

/** What an engine tells while it works. Every method is optional: listen to what concerns you. */
export interface EngineListener {
  /** Output of a run in the order printed, both streams in one sequence. */
  onOutput?(runId: number, chunks: readonly OutputChunk[]): void;
  /** A step began (`ms` null) or ended. `runId` is null for the start of the engine itself. Milliseconds. */
  onStage?(runId: number | null, name: string, ms: number | null): void;
  /** `problem` says in words why the state was left against our will: a failed start, a process that died. */
  onState?(state: EngineState, problem: string | undefined): void;
}

export interface RunOptions {
  /** The run is stopped after this many milliseconds in the engine and ends as `stopped` / `time`. Without it there is no limit. */
  readonly limitMs?: number;
  /** The program is not ours, so it runs only where the engine has proved that no file can be read; elsewhere it ends as `stopped` / `unwalled`. */
  readonly needsFileWall?: boolean;
}

/** What runs Python: the built-in runtime now; a Python on this machine or a Jupyter server can take its place. */
export interface Engine extends Disposable {
  readonly state: EngineState;
  /** What the running engine said of itself at its start; undefined while it is not ready. */
  readonly report: RuntimeReport | undefined;
  /** Starts what is not started. @throws FaultError when it cannot be started, or dies before it is ready. */
  start(): Promise<RuntimeReport>;
  /**
   * Runs a program in a fresh interpreter and settles with how it ended. Never rejects: what breaks on our side is a record with
   * outcome `fault`. A run that is still on ends as `stopped` / `replaced`.
   */
  run(request: RunRequest, options?: RunOptions): Promise<RunRecord>;
  /** Ends a run, also one that waits for the start. Settles when the run has ended; an unknown id is no error. */
  stop(runId: number): Promise<void>;
  /** Loads tokenizers and models before they are asked for. @throws FaultError when the engine refuses or dies. */
  warm(models: readonly string[]): Promise<void>;
  /** Tells whether anything that can run is in sight. An engine out of sight gives its memory back after its idle time. */
  setVisible(visible: boolean): void;
  /** Starts afresh as soon as nothing runs: what the engine is started with has changed. */
  renew(): void;
  listen(listener: EngineListener): Disposable;
}
