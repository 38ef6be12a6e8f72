/** The lenses over a practice program: Run / Stop over its first line, and a row over each line that holds blanks. */
import { t } from '../../shared/words';
import type { TaskState } from '../session/state';
import { blankLines } from './slots';
import type { EditorBlankState, EditorSlot, LensItem } from './types';

export function lenses(state: TaskState, running: boolean): LensItem[] {
  const rows = [...blankLines(state)].sort(([a], [b]) => a - b).flatMap(([line, slots]) => blankRow(line, slots));
  return [...programRow(state, running), ...rows];
}

function programRow(state: TaskState, running: boolean): LensItem[] {
  const run: LensItem = { line: 0, title: running ? t('Stop') : t('Run'), action: running ? 'stop' : 'run', blank: null };
  const panel: LensItem = { line: 0, title: t('Show Panel'), action: 'showPanel', blank: null };
  return state.altered ? [run, panel, { line: 0, title: t('Restore code around the blanks'), action: 'restore', blank: null }] : [run, panel];
}

function blankRow(line: number, slots: readonly EditorSlot[]): LensItem[] {
  const blanks = [...new Map(slots.map((slot) => [slot.id, slot])).values()];
  const states = blanks.map((slot): LensItem => ({ line, title: t('Blank {0}: {1}', slot.id, stateWord(slot.state)), action: 'focusBlank', blank: slot.id }));
  const first = blanks[0]?.id ?? null;
  return [...states, { line, title: t('Hint'), action: 'hint', blank: first }, { line, title: t('Check'), action: 'check', blank: first }];
}

/** The word for a blank's state, as lens, panel and screen reader say it. */
export function stateWord(state: EditorBlankState): string {
  const words = { empty: t('empty'), filled: t('filled'), right: t('right'), wrong: t('not right') };
  return words[state];
}
