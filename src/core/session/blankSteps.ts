/** What the learner does to blanks other than typing and asking for help: moving between them, putting the code back. */
import { t } from '../../shared/words';
import { restoreEdits } from './blankTracker';
import type { SessionEffect } from './events';
import type { BlankPlace, SessionState, TaskState } from './state';
import type { Step } from './step';
import { withActive } from './taskUpdate';

/** A blank named by a lens or clicked in the panel, which keeps the focus. */
export function selectBlank(state: SessionState, blank: string, slot: number | null, focus: boolean): Step {
  return withActive(state, (task) => {
    if (!Object.hasOwn(task.task.blanks, blank)) return { task };
    const place = slot !== null && task.task.template.slots[slot]?.id === blank ? { id: blank, slot } : placeOf(task, blank);
    return { task: { ...task, selected: place }, effects: select(task, place, focus) };
  });
}

/** The next or previous place of a blank, round and round. */
export function focusBlank(state: SessionState, by: 1 | -1): Step {
  return withActive(state, (task) => {
    const count = task.slots.length;
    const found = task.slots.flatMap((slot, i) => (slot.range === null ? [] : [i]));
    if (found.length === 0) return { task };
    const next = found.map((i) => ({ i, way: ((i - task.selected.slot) * by + count - 1) % count })).sort((a, b) => a.way - b.way)[0]?.i ?? 0;
    // From outside the blanks the first step goes to the one selected last, not past it.
    const slot = task.inBlank || task.slots[task.selected.slot]?.range === null ? next : task.selected.slot;
    const place: BlankPlace = { id: task.task.template.slots[slot]?.id ?? '', slot };
    return { task: { ...task, selected: place }, effects: select(task, place, true) };
  });
}

export function restore(state: SessionState): Step {
  return withActive(state, (task) => {
    const changes = restoreEdits(task.task.template, task.slots, task.text);
    if (changes.length === 0) return { task };
    return { task, effects: [edit(task, changes), { type: 'announce', text: t('The code around the blanks is the task\'s again. Undo takes that back.') }] };
  });
}

/** The effect that shows a place in the editor and selects what it holds. */
export function select(task: TaskState, place: BlankPlace, focus: boolean): SessionEffect[] {
  const range = task.slots[place.slot]?.range;
  return range == null ? [] : [{ type: 'select', task: task.task.id, version: task.version, range, focus }];
}

/** Of a blank, the place that is selected, else its first. */
export function placeOf(task: TaskState, id: string): BlankPlace {
  if (task.selected.id === id) return task.selected;
  return { id, slot: Math.max(0, task.task.template.slots.findIndex((slot) => slot.id === id)) };
}

/** An edit that the learner asked for: it can be undone on its own. */
export function edit(task: TaskState, changes: Extract<SessionEffect, { type: 'edit' }>['changes']): SessionEffect {
  return { type: 'edit', task: task.task.id, version: task.version, changes, undoStops: true };
}
