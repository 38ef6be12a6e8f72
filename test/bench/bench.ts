import type { Task } from '../../src/core/content/types';
import { fill } from '../../src/core/practiceText';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import type { RunRecord } from '../../src/shared/protocol';

/** What every section of the bench is given. */
export interface Bench {
  /** The repository's folder, built. */
  readonly root: string;
  readonly dist: string;
  /** Samples of what is quick to repeat. */
  readonly runs: number;
  /** Samples of what takes seconds. */
  readonly starts: number;
  /** Samples of what takes a window of its own. */
  readonly windows: number;
}

let lastRunId = 0;

/** Runs a program and insists that it came to its end: figures of failed runs mean nothing. */
export async function runWell(engine: BuiltInEngine, code: string): Promise<RunRecord> {
  const record = await engine.run({ runId: ++lastRunId, code, fileName: 'bench.py', check: null });
  if (record.outcome !== 'ok') throw new Error(`a program of the bench ended as ${record.outcome}: ${record.fault ?? record.exception?.text ?? ''}`);
  return record;
}

/** Gives an engine to `use` and ends it whatever happens. */
export async function withEngine<T>({ dist }: Bench, use: (engine: BuiltInEngine) => Promise<T>): Promise<T> {
  const engine = new BuiltInEngine({ launches: builtInLaunches(dist) });
  try {
    return await use(engine);
  } finally {
    engine.dispose();
  }
}

/** A task's program with its solutions. */
export function solved({ template, blanks }: Task): string {
  return fill(template, Object.fromEntries(Object.entries(blanks).map(([id, { solution }]) => [id, solution]))).text;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for the next spare worker to be ready: it is made in the background after every run and says nothing. */
export const SPARE_MS = 1500;
