/** What tests leave behind: how many were taken, what the last said, the best. */
import { keyOf } from './drawTest';
import { scoreTest, type ScoredItem, type TestScore } from './scoreTest';
import type { KeptTests, TestHistory, TestOutcome, TestRecord } from './testRecord';

/** The items of a test with what they came to. What has no grade has no answer. */
export function scoredItems({ items, grades }: TestRecord): ScoredItem[] {
  return items.map((item) => ({ item, outcome: grades[keyOf(item)]?.outcome ?? 'unanswered' }));
}

/** With the test in `record`, once it is done; one that is not done counts for nothing. */
export function afterTest({ record, before }: KeptTests): TestHistory {
  return record?.phase === 'done' ? withTest(before, record) : before;
}

function withTest(before: TestHistory, record: TestRecord): TestHistory {
  const last = outcomeOf(scoreTest(scoredItems(record)));
  return { taken: before.taken + 1, last, best: better(before.best, last), asked: record.items.map(keyOf) };
}

function outcomeOf({ right, count, level }: TestScore): TestOutcome {
  return { right, count, level };
}

function better(a: TestOutcome | null, b: TestOutcome): TestOutcome {
  return a !== null && a.right * b.count >= b.right * a.count ? a : b;
}
