import type { ContentError } from '../../shared/errors';

/** Something that an author wrote and that is not so. Paths are relative to `quizzes/`. */
export interface Finding {
  readonly file: string;
  readonly field: string;
  readonly problem: string;
}

/** How much was proved. */
export interface ProofCounts {
  /** Different answers to tasks that are right. */
  right: number;
  /** Different answers to tasks that are wrong, with their message and their claim. */
  wrong: number;
  /** Programs of questions and of concept pages that do and print what is said of them. */
  programs: number;
  runs: number;
}

export function findingOf({ file, field, problem }: ContentError): Finding {
  return { file, field: field ?? '', problem };
}
