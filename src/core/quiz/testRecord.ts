/** A pattern test as it is kept between windows, and what is remembered of those before it. What does not fit counts as not there. */
import * as v from 'valibot';
import { Difficulty } from '../content/types';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Item = v.object({ kind: v.picklist(['task', 'question']), id: v.string(), title: v.string(), difficulty: Difficulty, skill: v.string(), minutes: v.number() });

/** What was answered: an option by its id, or texts by blank. */
export const TestAnswer = v.variant('kind', [
  v.object({ kind: v.literal('option'), option: v.string() }),
  v.object({ kind: v.literal('blanks'), blanks: v.record(v.string(), v.string()) }),
]);
export type TestAnswer = v.InferOutput<typeof TestAnswer>;

/** What an item came to; `note` says why, in words. */
export const Grade = v.object({ outcome: v.picklist(['right', 'wrong', 'unanswered', 'undecided']), note: v.string() });
export type Grade = v.InferOutput<typeof Grade>;

/** Answers and grades by `keyOf` of their item. */
export const TestRecord = v.object({
  patternId: v.string(),
  /** 1 of the first test of the pattern. */
  number: Count,
  /** Draws the items' options; made from it, their order never changes within the test. */
  seed: v.string(),
  items: v.pipe(v.array(Item), v.minLength(1)),
  answers: v.record(v.string(), TestAnswer),
  marked: v.array(v.string()),
  /** The item that is shown. */
  at: Count,
  phase: v.picklist(['going', 'paused', 'grading', 'done']),
  elapsedMs: v.pipe(v.number(), v.minValue(0)),
  timeHidden: v.boolean(),
  grades: v.record(v.string(), Grade),
});
export type TestRecord = v.InferOutput<typeof TestRecord>;

const Outcome = v.object({ right: Count, count: Count, level: v.picklist(['strong', 'nearly', 'notYet', 'open']) });
export type TestOutcome = v.InferOutput<typeof Outcome>;

export const TestHistory = v.object({
  /** How many were graded. */
  taken: Count,
  last: v.nullable(Outcome),
  /** The most right ever, of that test's items that counted. */
  best: v.nullable(Outcome),
  /** Keys that the last test asked. */
  asked: v.array(v.string()),
});
export type TestHistory = v.InferOutput<typeof TestHistory>;

export const NO_HISTORY: TestHistory = { taken: 0, last: null, best: null, asked: [] };

/** Everything that is kept of a pattern's tests. `before` is the history without the test in `record`. */
export interface KeptTests {
  readonly record: TestRecord | null;
  readonly before: TestHistory;
}

/** Reads what was kept. A test that was going on when the window went away is paused; one that was being graded is to be ended again. */
export function readTests(kept: unknown, patternId: string): KeptTests {
  const parts = typeof kept === 'object' && kept !== null ? (kept as { record?: unknown; before?: unknown }) : {};
  const record = v.safeParse(TestRecord, parts.record);
  const before = v.safeParse(TestHistory, parts.before);
  const fits = record.success && record.output.patternId === patternId && record.output.at < record.output.items.length;
  return { record: fits ? paused(record.output) : null, before: before.success ? before.output : NO_HISTORY };
}

function paused(record: TestRecord): TestRecord {
  return record.phase === 'done' ? record : { ...record, phase: 'paused' };
}
