/** Progress as it is kept between windows. What is kept may be damaged, or come from an older or a newer version. */
import * as v from 'valibot';
import { FIRST_VARIANT } from '../content/variants';
import { newProgress, type TaskProgress } from './progress';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.fallback(Count, 0);
const flag = v.fallback(v.boolean(), false);
const names = v.fallback(v.array(v.string()), []);

const NO_HELP = { hints: {}, options: [], solutions: [] };
const NO_TRY = { number: 0, variant: FIRST_VARIANT, graded: 0, wrong: 0, right: false, help: NO_HELP, mistakes: [] };

const Help = v.fallback(v.object({ hints: v.fallback(v.record(v.string(), Count), {}), options: names, solutions: names }), NO_HELP);
const Try = v.fallback(v.object({ number: count, variant: v.optional(v.fallback(v.string(), FIRST_VARIANT), FIRST_VARIANT), graded: count, wrong: count, right: flag, help: Help, mistakes: names }), NO_TRY);
/** `attempts` and `right` alone are what the first version kept. */
const Stored = v.object({ seed: v.optional(v.fallback(v.nullable(Count), null), null), attempts: count, right: flag, strong: v.optional(flag, false), now: v.optional(Try, NO_TRY) });

/**
 * The progress that was kept; what does not fit counts as not there, field by field.
 * @param kept null or undefined of a task that was never opened
 * @param seed of the learner and task, where none is kept
 */
export function readProgress(kept: unknown, seed: number): TaskProgress {
  const parsed = v.safeParse(Stored, kept);
  return parsed.success ? { ...parsed.output, seed: parsed.output.seed ?? seed } : newProgress(seed);
}

/** What is to be kept in place of `kept`: fields that a newer version added stay, and what was reached is not lost to another window. */
export function writeProgress(kept: unknown, progress: TaskProgress): Record<string, unknown> {
  const before = readProgress(kept, progress.seed);
  const others = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {};
  return { ...others, ...progress, right: progress.right || before.right, strong: progress.strong || before.strong };
}
