import { PracticeError, messageOf } from '../shared/errors';

/** What the command line answers its caller with. */
export const Exit = {
  /** It did its work, also when the answer was wrong. */
  done: 0,
  /** The program of `run FILE` raised, or did not get to its end. */
  raised: 1,
  /** Bad usage or bad content. */
  usage: 2,
  /** Our own fault. */
  fault: 3,
  /** Ctrl+C, as shells count it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** An error as a JSON document. */
export interface ErrorDocument {
  readonly error: { readonly kind: 'user' | 'content' | 'fault'; readonly message: string };
}

/** Whose error it is. Whatever we did not expect is our fault. */
export function errorDocument(thrown: unknown): ErrorDocument {
  return { error: { kind: thrown instanceof PracticeError ? thrown.kind : 'fault', message: messageOf(thrown) } };
}

export function exitCodeOf({ error }: ErrorDocument): ExitCode {
  return error.kind === 'fault' ? Exit.fault : Exit.usage;
}

/** The code that says most: our fault before bad usage before a program that raised. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
