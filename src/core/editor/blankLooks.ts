import type { EditorBlankState, EditorModel, EditorSlot } from './types';
import { slotAt } from './linkedPlaces';

/** `current` and `linked` stand for a blank that is not checked: where the caret is, and the other places of that blank. */
export type BlankLook = EditorBlankState | 'current' | 'linked';

/** How one place of a blank is drawn. A place without any text has no box of its own, so its look is drawn as a text of our own. */
export interface LookedSlot {
  readonly slot: EditorSlot;
  readonly look: BlankLook;
  readonly hollow: boolean;
}

/** The looks of all places for a caret at `caret`, or for an editor without one (null). */
export function blankLooks(model: EditorModel, caret: number | null): LookedSlot[] {
  const current = caret === null ? undefined : slotAt(model.slots, caret);
  return model.slots.map((slot) => ({ slot, look: lookOf(slot, current), hollow: slot.range.start === slot.range.end }));
}

/** What Check said of a blank stays to be seen while the caret is in it. */
function lookOf(slot: EditorSlot, current: EditorSlot | undefined): BlankLook {
  if (slot.state === 'right' || slot.state === 'wrong' || slot.id !== current?.id) return slot.state;
  return slot.slot === current.slot ? 'current' : 'linked';
}
