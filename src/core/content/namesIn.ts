import type { PracticeTemplate } from '../practiceText';

/**
 * Every string of a program that could be a checkpoint's name, so that those which are can be read before they are asked for. A program may keep
 * the name in a variable, so no call is looked at.
 */
export function namesIn(template: PracticeTemplate): string[] {
  const names = template.segments.flatMap((segment) => [...segment.matchAll(/(['"])([\w.-]+(?:\/[\w.-]+)?)\1/g)].map((match) => match[2] ?? ''));
  return [...new Set(names)];
}
