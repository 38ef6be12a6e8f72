import type { PracticeTemplate } from '../practiceText';

/** The checkpoints that a program loads by a name written out, so that they can be read before they are asked for. */
export function modelsNamed(template: PracticeTemplate): string[] {
  const names = template.segments.flatMap((segment) => [...segment.matchAll(/(?:from_pretrained\(\s*|model\s*=\s*)(['"])([\w./-]+)\1/g)].map((match) => match[2] ?? ''));
  return [...new Set(names)];
}
