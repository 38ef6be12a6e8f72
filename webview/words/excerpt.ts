import type { PanelProgramLine } from '../../src/core/panel/types';

export type ExcerptItem =
  | { readonly kind: 'line'; readonly line: PanelProgramLine }
  /** Lines that are left out, first and last. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/** The lines with what is left out between them. Nothing is said of lines before the first and after the last. */
export function withGaps(lines: readonly PanelProgramLine[]): ExcerptItem[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const item: ExcerptItem = { kind: 'line', line };
    if (before === undefined || line.line <= before.line + 1) return [item];
    return [{ kind: 'gap', from: before.line + 1, to: line.line - 1 } as const, item];
  });
}
