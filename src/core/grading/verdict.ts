import type { BlankState, VerdictKind } from '../../shared/protocol';

/** What the grader says of the answers to a task. Messages are words with code between backticks, never HTML. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** `known`: equal to an authored answer or mistake. `ran`: decided by running the task's check. Null when nothing was decided. */
  readonly how: 'known' | 'ran' | null;
  /** Names the blank, what was found in it and what that does. */
  readonly message: string;
  readonly blanks: Readonly<Record<string, { readonly state: BlankState; readonly message: string }>>;
  /** What was checked, for instance "2 of 2 blanks, output compared". */
  readonly checked: string;
  /** Of `syntax`: where, as the program with the answers in place counts (1-based; columns in characters). */
  readonly place?: { readonly line: number; readonly column: number };
}

/** What a blank shows while typing: never wrong. */
export type LiveState = 'empty' | 'filled' | 'right';
