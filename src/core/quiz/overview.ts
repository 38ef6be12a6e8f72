/** How far a learner is with a pattern, as lists and its page say it. */
import type { PatternEntry } from '../content/catalogue';
import type { ProgressState } from '../learning/progress';
import { lengthOf } from './drawTest';
import type { ItemKind, PoolItem } from './items';
import { afterTest } from './testHistory';
import type { KeptTests, TestOutcome } from './testRecord';

/** A question has no minutes of its own. */
const QUESTION_MINUTES = 1;

/** Every task and question of the pattern, in its order. */
export function poolOf({ tasks, questions }: Pick<PatternEntry, 'tasks' | 'questions'>): PoolItem[] {
  return [
    ...tasks.map(({ id, title, difficulty, skill, minutes }) => ({ kind: 'task' as const, id, title, difficulty, skill, minutes })),
    ...questions.map(({ id, title, difficulty, skill }) => ({ kind: 'question' as const, id, title, difficulty, skill, minutes: QUESTION_MINUTES })),
  ];
}

export function doneCount(states: readonly ProgressState[]): number {
  return states.filter((state) => state === 'right' || state === 'strong').length;
}

/** Where learning goes on: the page before the first item that is not right, when nothing was tried yet, else that item; the first again when all are right. */
export function firstToDo(pattern: PatternEntry, progress: (kind: ItemKind, id: string) => ProgressState): { readonly kind: ItemKind | 'concept' | 'pattern'; readonly id: string } {
  const items = poolOf(pattern);
  const [page] = pattern.concepts;
  if (page !== undefined && items.every(({ kind, id }) => progress(kind, id) === 'new')) return { kind: 'concept', id: page.id };
  const open = items.find(({ kind, id }) => doneCount([progress(kind, id)]) === 0) ?? items[0];
  return open ?? { kind: 'pattern', id: pattern.id };
}

/** What there is to say of a pattern's test. `at` counts from 1. */
export type TestChoice =
  | { readonly kind: 'none'; readonly needed: number; readonly items: number }
  | { readonly kind: 'paused'; readonly at: number; readonly length: number }
  | { readonly kind: 'ready'; readonly length: number; readonly last: TestOutcome | null };

export function testState(pattern: PatternEntry, kept: KeptTests): TestChoice {
  const items = poolOf(pattern).length;
  const needed = pattern.test === undefined ? 0 : lengthOf(pattern.test);
  if (kept.record !== null && kept.record.phase !== 'done') return { kind: 'paused', at: kept.record.at + 1, length: kept.record.items.length };
  if (needed === 0 || items < needed) return { kind: 'none', needed, items };
  return { kind: 'ready', length: needed, last: afterTest(kept).last };
}
