import type { OutputChunk } from '../shared/protocol';

export interface RunOutput {
  readonly runId: number;
  readonly chunks: readonly OutputChunk[];
}

/**
 * What the last run of each task printed, as it came. Kept here and not in the session: it is long (the runtime bounds it) and nothing is
 * decided by it.
 */
export class OutputLog {
  readonly #byTask = new Map<string, { runId: number; chunks: OutputChunk[] }>();

  /** The run whose output is kept for this task from now on. */
  begin(task: string, runId: number): void {
    this.#byTask.set(task, { runId, chunks: [] });
  }

  /** Adds chunks and says how many came before them; undefined when the run's output is not wanted. */
  append(runId: number, chunks: readonly OutputChunk[]): number | undefined {
    const log = [...this.#byTask.values()].find((one) => one.runId === runId);
    if (log === undefined) return undefined;
    const from = log.chunks.length;
    log.chunks.push(...chunks);
    return from;
  }

  of(task: string): RunOutput | undefined {
    return this.#byTask.get(task);
  }
}
