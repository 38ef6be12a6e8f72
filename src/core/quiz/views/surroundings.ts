/** What screens need beside their state. */
import type { PanelAction } from '../../../shared/protocol';
import type { ItemPlace } from '../../../shared/quizActions';
import type { PatternEntry } from '../../content/catalogue';
import type { ProgressState } from '../../learning/progress';
import type { ScreenLink } from '../../panel/screenTypes';
import type { StageTime } from '../../session/state';
import type { ItemKind } from '../items';
import type { KeptTests } from '../testRecord';

export interface ScreenSurroundings {
  pattern(id: string): PatternEntry | undefined;
  progress(patternId: string, kind: ItemKind, id: string): ProgressState;
  tests(patternId: string): KeptTests;
  /** The pattern ships with us; the others are the user's own. */
  isShipped(patternId: string): boolean;
  /** Stages of the engine's start, while a program waits for it. */
  readonly waiting: readonly StageTime[];
}

/** The action that opens something of a pattern. */
export function open(pattern: string, kind: ItemPlace['kind'], id = pattern): PanelAction {
  return { type: 'open', item: { pattern, kind, id } };
}

/** What stands before and after in a list, as links; null at the ends. */
export function neighbours<T>(list: readonly T[], at: number, link: (one: T) => ScreenLink): { previous: ScreenLink | null; next: ScreenLink | null } {
  const [before, after] = [list[at - 1], list[at + 1]];
  return { previous: at < 0 || before === undefined ? null : link(before), next: at < 0 || after === undefined ? null : link(after) };
}

/** The pattern's page as a link, by the pattern's title. */
export function patternLink(patternId: string, around: ScreenSurroundings): ScreenLink {
  return { label: around.pattern(patternId)?.title ?? patternId, action: open(patternId, 'pattern') };
}
