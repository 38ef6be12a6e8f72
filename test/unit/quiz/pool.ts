import fc from 'fast-check';
import type { Difficulty } from '../../../src/core/content/types';
import { DIFFICULTIES, type PoolItem } from '../../../src/core/quiz/items';

export const PLAN = { easy: 4, medium: 3, hard: 3 };

export function item(id: string, difficulty: Difficulty, skill = 'load', kind: PoolItem['kind'] = 'question'): PoolItem {
  return { kind, id, title: `Title of ${id}`, difficulty, skill, minutes: 1 };
}

/** So many items of each difficulty, over four skills, tasks and questions. */
export function pool(easy: number, medium: number, hard: number): PoolItem[] {
  const counts = { easy, medium, hard };
  return DIFFICULTIES.flatMap((difficulty) =>
    Array.from({ length: counts[difficulty] }, (_, i) => item(`${difficulty}-${i}`, difficulty, `skill-${i % 4}`, i % 2 === 0 ? 'question' : 'task')));
}

export const anyPool: fc.Arbitrary<PoolItem[]> = fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15)).map(([easy, medium, hard]) => pool(easy, medium, hard));
