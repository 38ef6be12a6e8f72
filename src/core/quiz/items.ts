/** Items of a pattern as tests and lists speak of them. */
import type { Difficulty } from '../content/types';

export type ItemKind = 'task' | 'question';

/** What a pattern test can ask. */
export interface PoolItem {
  readonly kind: ItemKind;
  /** Stable within its pattern and kind. */
  readonly id: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  /** Id of the skill that it trains. */
  readonly skill: string;
  readonly minutes: number;
}

/** Where progress of an item is kept: `pattern/kind/id`. */
export function itemKey(patternId: string, { kind, id }: Pick<PoolItem, 'kind' | 'id'>): string {
  return `${patternId}/${kind}/${id}`;
}

export const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];
