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

/** Where the progress of an item is kept. A task's is kept by its id alone, as its practice file is. */
export function progressKey(patternId: string, { kind, id }: Pick<PoolItem, 'kind' | 'id'>): string {
  return kind === 'task' ? id : `${patternId}/${kind}/${id}`;
}

export const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];
