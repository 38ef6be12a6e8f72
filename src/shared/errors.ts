/**
 * The three kinds of things that go wrong, kept apart in types and in words: what the user did, what an author wrote, and what we
 * broke. Only the first can ever count against a learner, and only through a verdict.
 */
export abstract class PracticeError extends Error {
  abstract readonly kind: 'user' | 'content' | 'fault';
}

/** The user asked for something that cannot be: an unknown task, bad usage. The message says what to do. */
export class UserError extends PracticeError {
  override readonly name = 'UserError';
  readonly kind = 'user';
}

/** A content file is wrong. Names the file and, where there is one, the field. */
export class ContentError extends PracticeError {
  override readonly name = 'ContentError';
  readonly kind = 'content';
  constructor(
    readonly file: string,
    readonly field: string | undefined,
    readonly problem: string,
    /** Whose content it is: what ships with the extension, or what the user wrote. */
    readonly whose: 'ours' | 'yours' = 'ours',
  ) {
    super(field === undefined ? `${file}: ${problem}` : `${file}: ${field}: ${problem}`);
  }
}

/** Our own fault: never counted against the learner. `lastWords` keeps what the failing part said. */
export class FaultError extends PracticeError {
  override readonly name = 'FaultError';
  readonly kind = 'fault';
  constructor(message: string, readonly lastWords = '') {
    super(message);
  }
}

/** What can be said of anything thrown, without trusting it to be an Error. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    return 'something that cannot be shown was thrown';
  }
}
