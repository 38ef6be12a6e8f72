/** What a rule is made of: the mistakes that it knows by type and message, and the sentence that it says of them. */

/** What is known of an exception that ended a program. */
export interface Raised {
  /** Name of the class, without its module. */
  readonly type: string;
  readonly message: string;
  /** The innermost line of the learner's program that it passed through; empty when there is none. */
  readonly source: string;
  /** Files of the frames below that line, outermost first. */
  readonly inside: readonly string[];
}

/** Undefined where the mistake is another one after all. `found` is what the pattern matched in the message. */
export type Says = (found: RegExpExecArray, raised: Raised) => string | undefined;

/**
 * A kind of mistake. `types` are classes by name: Python's own hierarchy is not looked at, the class that was raised counts.
 */
export interface Rule {
  readonly types: readonly string[];
  readonly pattern: RegExp;
  readonly says: Says;
}

export function rule(types: string | readonly string[], pattern: RegExp, says: Says): Rule {
  return { types: typeof types === 'string' ? [types] : types, pattern, says };
}

/** True when a model was being computed: the same words then speak of what it was given. */
export function inModel({ inside }: Raised): boolean {
  return inside.some((file) => /\/transformers\/(?:models|modeling)\//.test(file));
}

/** True when the error was raised in a file of that name. */
export function raisedIn({ inside }: Raised, file: string): boolean {
  return inside.at(-1)?.endsWith(`/${file}`) === true;
}
