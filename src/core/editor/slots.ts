import { shownOptions } from '../learning/ladder';
import { standingVerdict, type TaskState } from '../session/state';
import { lineOfOffset } from '../text/lines';
import type { EditorBlankState, EditorSlot } from './types';

/** State of a blank: what Check said of it while that stands, else what typing shows, which is never wrong. */
export function blankState(state: TaskState, id: string): EditorBlankState {
  const checked = standingVerdict(state)?.blanks[id]?.state;
  return checked === undefined || checked === 'filled' ? (state.live[id] ?? 'empty') : checked;
}

/** The places of blanks that are in the file. */
export function editorSlots(state: TaskState): EditorSlot[] {
  return state.task.template.slots.flatMap(({ id }, slot) => {
    const range = state.slots[slot]?.range;
    return range == null ? [] : [{ id, slot, range, state: blankState(state, id), prompt: state.task.blanks[id]?.prompt ?? '', options: shownOptions(state.task, state.progress, id) }];
  });
}

/** The lines that hold blanks (0-based), each with the places on it. */
export function blankLines(state: TaskState): Map<number, EditorSlot[]> {
  const lines = new Map<number, EditorSlot[]>();
  for (const slot of editorSlots(state)) {
    const line = lineOfOffset(state.text, slot.range.start);
    lines.set(line, [...(lines.get(line) ?? []), slot]);
  }
  return lines;
}
