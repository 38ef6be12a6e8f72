/** Names that a learner may give to something of their own. */
import type { SameNewName } from '../content/types';
import type { Answers } from '../practiceText';

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
/** Python's keywords, and `__debug__`, which nothing can be assigned to. Soft keywords (`match`, `type`) are names. */
const KEYWORDS = new Set(
  ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield __debug__').split(' '),
);

/** The name that a text is, as Python knows it (identifiers are compared in normal form KC); undefined when it is no name. */
export function nameOf(text: string): string | undefined {
  const name = text.trim().normalize('NFKC');
  return IDENTIFIER.test(name) && !KEYWORDS.has(name) ? name : undefined;
}

/** True when the blanks of the relation hold one and the same name, and the program needs it for nothing else. */
export function isSameNewName(relation: SameNewName, answers: Answers): boolean {
  const names = relation.blanks.map((blank) => nameOf(answers[blank] ?? ''));
  const [name] = names;
  return name !== undefined && !relation.not.includes(name) && names.every((other) => other === name);
}
