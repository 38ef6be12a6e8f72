/** Makes a new test of a pattern. */
import { drawTest, keyOf, type TestPlan } from './drawTest';
import type { PoolItem } from './items';
import type { KeptTests, TestHistory, TestRecord } from './testRecord';
import { afterTest } from './testHistory';

/** Null when the pool has too few items. `seed` is any text that no test before had. */
export function beginTest(patternId: string, pool: readonly PoolItem[], plan: TestPlan, kept: KeptTests, seed: string): { record: TestRecord; before: TestHistory } | null {
  const before = afterTest(kept);
  const items = drawTest(pool, plan, seed, new Set(before.asked));
  if (items.length === 0) return null;
  const record: TestRecord = {
    patternId, number: before.taken + 1, seed, items, answers: {}, marked: [], at: 0, phase: 'paused', elapsedMs: 0, timeHidden: kept.record?.timeHidden ?? false, grades: {},
  };
  return { record, before };
}

/** The items of a test without one that cannot be opened: another takes its place, where there is one. */
export function without(pool: readonly PoolItem[], broken: ReadonlySet<string>): PoolItem[] {
  return pool.filter((item) => !broken.has(keyOf(item)));
}
