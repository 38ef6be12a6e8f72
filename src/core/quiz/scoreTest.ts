/** What a pattern test says of the learner. The rule is written down in docs/pattern-test.md. */
import type { Difficulty } from '../content/types';
import { DIFFICULTIES, type PoolItem } from './items';

/** `undecided`: we could not grade it, so that it does not count. Without an answer an item counts as not right. */
export type Outcome = 'right' | 'wrong' | 'unanswered' | 'undecided';

export interface ScoredItem {
  readonly item: PoolItem;
  readonly outcome: Outcome;
}

/** `open`: too little could be graded to say anything. */
export type Level = 'strong' | 'nearly' | 'notYet' | 'open';

/** How often right, in the order asked, among the items that count. */
export interface Tally<T> {
  readonly of: T;
  readonly hits: readonly boolean[];
}

export interface TestScore {
  readonly right: number;
  /** Items that count. */
  readonly count: number;
  readonly undecided: number;
  readonly level: Level;
  /** What strong asks for, of the items that count. */
  readonly needed: { readonly right: number; readonly hard: number };
  /** What is missing to strong; nothing when it is. */
  readonly missing: { readonly right: number; readonly hard: number };
  readonly byDifficulty: readonly Tally<Difficulty>[];
  /** By skill id, in the order asked. */
  readonly bySkill: readonly Tally<string>[];
  /** At most three items that were not right: the weakest skill first, in it the easiest first. */
  readonly next: readonly PoolItem[];
}

/** Shares of the items that count. */
const STRONG = 0.8;
const STRONG_HARD = 2 / 3;
const NEARLY = 0.6;
/** Above this share of items that could not be graded nothing is said. */
const MOST_UNDECIDED = 0.2;
const MOST_NEXT = 3;

export function scoreTest(items: readonly ScoredItem[]): TestScore {
  const counted = items.filter(({ outcome }) => outcome !== 'undecided');
  const hits = counted.map(({ outcome }) => outcome === 'right');
  const hardHits = counted.filter(({ item }) => item.difficulty === 'hard').map(({ outcome }) => outcome === 'right');
  const needed = { right: shareOf(STRONG, hits.length), hard: shareOf(STRONG_HARD, hardHits.length) };
  const missing = { right: Math.max(0, needed.right - rightOf(hits)), hard: Math.max(0, needed.hard - rightOf(hardHits)) };
  const undecided = items.length - counted.length;
  const bySkill = tallies(counted, ({ skill }) => skill, [...new Set(counted.map(({ item }) => item.skill))]);
  return {
    right: rightOf(hits),
    count: hits.length,
    undecided,
    level: undecided > MOST_UNDECIDED * items.length || hits.length === 0 ? 'open' : levelOf(rightOf(hits), hits.length, missing),
    needed,
    missing,
    byDifficulty: tallies(counted, ({ difficulty }) => difficulty, DIFFICULTIES),
    bySkill,
    next: toPractise(items, bySkill),
  };
}

export function rightOf(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length;
}

function levelOf(right: number, count: number, missing: TestScore['missing']): Level {
  if (missing.right === 0 && missing.hard === 0) return 'strong';
  return right >= shareOf(NEARLY, count) ? 'nearly' : 'notYet';
}

/** Rounded up; the small step down keeps a share that is whole but for the computer's arithmetic. */
function shareOf(share: number, count: number): number {
  return Math.ceil(share * count - 1e-9);
}

function tallies<T>(items: readonly ScoredItem[], of: (item: PoolItem) => T, order: readonly T[]): Tally<T>[] {
  return order.flatMap((one) => {
    const hits = items.filter(({ item }) => of(item) === one).map(({ outcome }) => outcome === 'right');
    return hits.length === 0 ? [] : [{ of: one, hits }];
  });
}

function toPractise(items: readonly ScoredItem[], bySkill: readonly Tally<string>[]): PoolItem[] {
  const strength = new Map(bySkill.map(({ of, hits }) => [of, rightOf(hits) / hits.length]));
  const missed = items.filter(({ outcome }) => outcome === 'wrong' || outcome === 'unanswered').map(({ item }) => item);
  const weakness = (a: PoolItem, b: PoolItem): number => (strength.get(a.skill) ?? 0) - (strength.get(b.skill) ?? 0);
  const ease = (a: PoolItem, b: PoolItem): number => DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty);
  return [...missed].sort((a, b) => weakness(a, b) || ease(a, b)).slice(0, MOST_NEXT);
}
