/** What a text dropped into a practice file is for. */
import type { OffsetRange } from '../../shared/range';
import { slotAt } from './linkedPlaces';
import type { EditorSlot } from './types';

/** The blank that takes it, with all its places. `beside`: an option that missed the blanks, which must not end up in the code. */
export type DropTarget = { readonly blank: string; readonly ranges: readonly OffsetRange[] } | 'beside';

/**
 * A blank is small, so its whole line is its target where no other blank stands on it. Undefined of a text that has nothing to do with blanks.
 * @param line the line of the drop
 */
export function dropTarget(slots: readonly EditorSlot[], offset: number, line: OffsetRange, text: string): DropTarget | undefined {
  const isOption = slots.some(({ options }) => options.includes(text));
  const onLine = new Set(slots.filter(({ range }) => range.start <= line.end && range.end >= line.start).map(({ id }) => id));
  const blank = slotAt(slots, offset)?.id ?? (isOption && onLine.size === 1 ? [...onLine][0] : undefined);
  if (blank === undefined) return isOption ? 'beside' : undefined;
  return { blank, ranges: slots.filter(({ id }) => id === blank).map(({ range }) => range) };
}
