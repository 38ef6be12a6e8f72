/** Runs the programs of a check of content, until it is asked to stop. */
import type { RunProgram } from '../../core/grading/gradeAnswers';
import { whyUndecided } from '../../core/grading/undecided';
import type { Engine } from '../../engine/engine';
import { FaultError, UserError } from '../../shared/errors';
import { t } from '../../shared/words';

/** A program has to come to an end by itself. */
const LIMIT_MS = 30_000;
/** Counts down from here, where neither a session's runs come nor a screen's. */
const FIRST_RUN = -1_000_000_000;

let nextRun = FIRST_RUN;

/** The check was asked to stop. */
export class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
}

/**
 * Runs each program in the engine, behind the wall before files. Rejects with `CheckStopped` once `signal` is aborted, after the running program
 * has ended; with a `UserError` where no program may run or another took its place, and a `FaultError` where ours broke: none of these says
 * anything of the content.
 */
export function proofRuns(engine: Engine, signal: AbortSignal, began: (count: number) => void): RunProgram {
  let count = 0;
  return async (code, fileName, check) => {
    if (signal.aborted) throw new CheckStopped();
    began((count += 1));
    const runId = nextRun--;
    const stop = (): void => void engine.stop(runId);
    signal.addEventListener('abort', stop);
    const record = await engine.run({ runId, code, fileName, check }, { limitMs: LIMIT_MS, needsFileWall: true }).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) throw new CheckStopped();
    if (record.stopped === 'replaced' || record.stopped === 'unwalled') throw new UserError(whyUndecided(record) ?? '');
    if (record.outcome === 'fault') throw new FaultError(t('The check broke off because a program could not be run.'), record.fault ?? '');
    return record;
  };
}
