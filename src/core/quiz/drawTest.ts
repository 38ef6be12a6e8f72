/** Which items a pattern test asks. */
import type { Difficulty } from '../content/types';
import { shuffled } from '../seeded';
import { DIFFICULTIES, type PoolItem } from './items';

/** How many items of each difficulty a test asks. */
export type TestPlan = Readonly<Record<Difficulty, number>>;

export function lengthOf(plan: TestPlan): number {
  return DIFFICULTIES.reduce((sum, difficulty) => sum + plan[difficulty], 0);
}

/**
 * Draws a test: easy items first, then medium, then hard. Items that the test before asked come only where others run out, and of equals
 * the skill that was asked least comes first; the rest is left to the seed. Where a difficulty has too few items others take their place;
 * empty when the whole pool has too few.
 * @param before keys (`keyOf`) that the last test asked
 */
export function drawTest(pool: readonly PoolItem[], plan: TestPlan, seed: string, before: ReadonlySet<string>): PoolItem[] {
  const length = lengthOf(plan);
  if (pool.length < length) return [];
  const draw = new Draw(shuffled(pool, seed), before);
  for (const difficulty of DIFFICULTIES) draw.take(plan[difficulty], (item) => item.difficulty === difficulty);
  draw.take(length - draw.taken.length, () => true);
  return DIFFICULTIES.flatMap((difficulty) => draw.taken.filter((item) => item.difficulty === difficulty));
}

/** Names an item within its pattern. */
export function keyOf({ kind, id }: Pick<PoolItem, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

class Draw {
  readonly taken: PoolItem[] = [];
  readonly #left: PoolItem[];
  readonly #asked = new Map<string, number>();

  constructor(pool: readonly PoolItem[], private readonly before: ReadonlySet<string>) {
    this.#left = [...pool];
  }

  take(count: number, fits: (item: PoolItem) => boolean): void {
    for (let i = 0; i < count; i += 1) {
      const item = this.#best(fits);
      if (item === undefined) return;
      this.#left.splice(this.#left.indexOf(item), 1);
      this.taken.push(item);
      this.#asked.set(item.skill, this.#timesAsked(item) + 1);
    }
  }

  #best(fits: (item: PoolItem) => boolean): PoolItem | undefined {
    // Being fresh outweighs any number of items of one skill
    const cost = (item: PoolItem): number => (this.before.has(keyOf(item)) ? Number.MAX_SAFE_INTEGER / 2 : 0) + this.#timesAsked(item);
    return this.#left.filter(fits).reduce<PoolItem | undefined>((best, item) => (best === undefined || cost(item) < cost(best) ? item : best), undefined);
  }

  #timesAsked(item: PoolItem): number {
    return this.#asked.get(item.skill) ?? 0;
  }
}
