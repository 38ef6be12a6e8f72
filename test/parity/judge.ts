/** From a comparison to a result: what is declared in the program's head is held to, not only excused. */
import type { Comparison } from './compare';
import type { Field, Header } from './header';
import type { Replayed } from './replay';

/** Why a program is not as it should be; nothing when it is. */
export function complaints({ differences }: Comparison, { limits, fault }: Replayed, { differs, limit }: Header): string[] {
  if (fault !== null) return [`a fault of ours: ${fault}`];
  if (limit !== undefined) return limits.length > 0 ? [] : ['the head says "limit", and none was met'];
  const declared: readonly Field[] = differs?.fields ?? [];
  return [
    ...limits.map((message) => `a limit that the head does not say: ${message}`),
    ...[...differences].filter(([field]) => !declared.includes(field)).map(([field, [expected, actual]]) => `${field} differs\n--- upstream\n${expected}\n--- here\n${actual}`),
    ...declared.filter((field) => !differences.has(field)).map((field) => `the head says that ${field} differs, and it does not`),
  ];
}
