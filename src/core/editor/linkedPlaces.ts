import { slice, touches, type OffsetRange } from '../../shared/range';
import type { EditorSlot } from './types';

/** The place that the caret is in, its edges included. */
export function slotAt(slots: readonly EditorSlot[], offset: number): EditorSlot | undefined {
  return slots.find((slot) => touches(slot.range, offset));
}

/**
 * The places that may be typed in together with the one that holds `offset`: all of its blank. Undefined when there is only one, or when
 * they hold different texts: then typing goes on in one place alone, and the places are brought together when it pauses.
 */
export function linkedRanges(slots: readonly EditorSlot[], text: string, offset: number): OffsetRange[] | undefined {
  const here = slotAt(slots, offset);
  if (here === undefined) return undefined;
  const ranges = slots.filter((slot) => slot.id === here.id).map((slot) => slot.range);
  const held = slice(text, here.range);
  return ranges.length > 1 && ranges.every((range) => slice(text, range) === held) ? ranges : undefined;
}
