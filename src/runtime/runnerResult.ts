import * as v from 'valibot';
import { CheckResult, RunException } from '../shared/protocol';

/** The part of a run's record that Python knows; written by `practice_runner.run`. */
const RunnerResult = v.object({
  outcome: v.picklist(['ok', 'raised', 'fault']),
  exception: v.nullable(RunException),
  check: v.nullable(CheckResult),
  limits: v.array(v.string()),
  fault: v.nullable(v.string()),
});
export type RunnerResult = v.InferOutput<typeof RunnerResult>;

/** Reads it; null when it is not one, which a program that rewrites its own interpreter can bring about. */
export function readRunnerResult(json: string): RunnerResult | null {
  try {
    const result = v.safeParse(RunnerResult, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
