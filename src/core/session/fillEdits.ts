import type { TextChange } from '../../shared/range';
import type { TaskState } from './state';

/** The edits that put these texts into every place of their blanks that holds something else. */
export function fillEdits(now: TaskState, texts: Readonly<Record<string, string>>): TextChange[] {
  return now.task.template.slots.flatMap((slot, i) => {
    const range = now.slots[i]?.range;
    const text = texts[slot.id];
    return range == null || text === undefined || text === now.slots[i]?.text ? [] : [{ offset: range.start, length: range.end - range.start, text }];
  });
}
