/** What happens when the practice file is opened, edited, left alone, closed. */
import { createHash } from 'node:crypto';
import { EMPTY_BLANK, isEmptyAnswer } from '../practiceText';
import { touches, type OffsetRange, type TextChange } from '../../shared/range';
import { isOver } from '../learning/progress';
import { liveStates } from '../grading/liveStates';
import { restoreEdits, settle, track, type TrackedSlot } from './blankTracker';
import type { SessionEffect, SessionEvent, StoredPlaces } from './events';
import { answersOf, firstEmpty, isFree, linkedDiffer, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { fillEdits } from './fillEdits';
import { begun, turnedBack } from './trySteps';
import { taskOf, unchanged, withTask } from './taskUpdate';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function opened(state: SessionState, event: Of<'opened'>): Step {
  const { task, version, text, stored } = event;
  const before = task.template.slots.map((_, i): TrackedSlot => ({ range: null, text: stored?.texts[i] ?? '' }));
  const known = stored !== null && stored.hash === hashOf(text) && stored.ranges.length === before.length;
  const slots = settle(task.template, known ? stored.ranges : before.map(() => null), before, text);
  const kept = taskOf(state, task.id);
  const next = derive({
    task,
    version,
    text,
    slots,
    leading: {},
    live: {},
    altered: false,
    undone: false,
    justLost: false,
    beginning: null,
    other: kept?.other ?? null,
    given: kept?.given ?? null,
    selected: { id: task.template.slots[0]?.id ?? '', slot: 0 },
    inBlank: false,
    progress: kept?.progress ?? event.progress,
    said: '',
    foretold: {},
    returning: kept === undefined && isOver(event.progress.now),
    run: kept?.run ?? null,
    comparison: null,
    rightRun: kept?.rightRun ?? null,
  });
  return { state: { ...withTask(state, { ...next, selected: firstEmpty(next) ?? next.selected }), active: task.id }, effects: [] };
}

export function changed(state: SessionState, event: Of<'changed'>): Step {
  const now = taskOf(state, event.task);
  if (now === undefined || event.version <= now.version) return unchanged(state);
  const slots = track(now.task.template, now.slots, event.changes, event.text);
  const leading = event.undone ? {} : leadingAfter(now, slots, event.changes);
  const { task: next, effects } = begun(turnedBack({ ...now, version: event.version, text: event.text, slots, leading, undone: event.undone, justLost: loses(now, slots) }));
  return { state: withTask(state, derive(next)), effects };
}

/**
 * Mends linked places that VS Code's linked editing left out and keeps the places. Only now: an edit on every keystroke would cut a
 * word into as many undo steps (tried: seven for one word).
 */
export function typingPaused(state: SessionState, id: string): Step {
  const now = taskOf(state, id);
  if (now === undefined) return unchanged(state);
  const store: SessionEffect = { type: 'storePlaces', task: id, places: placesOf(now) };
  return unchanged(state, ...(now.undone ? [] : mendEffects(now)), store);
}

/** The edit that brings linked places together, when they differ. */
export function mendEffects(now: TaskState): SessionEffect[] {
  if (!linkedDiffer(now)) return [];
  return [{ type: 'edit', task: now.task.id, version: now.version, changes: fillEdits(now, answersOf(now)), undoStops: false }];
}

/** A program whose file is closed is stopped: nobody could see what it prints, or stop it. */
export function closed(state: SessionState, id: string): Step {
  const now = taskOf(state, id);
  if (now === undefined) return unchanged(state);
  const open = Object.fromEntries(Object.entries(state.open).filter(([open]) => open !== id));
  const active = state.active === id ? (Object.keys(open).at(-1) ?? null) : state.active;
  const stop: SessionEffect[] = state.running?.task === id ? [{ type: 'stopRun', runId: state.running.runId }] : [];
  return { state: { ...state, open, active }, effects: [{ type: 'storePlaces', task: id, places: placesOf(now) }, ...stop] };
}

/** A click into an empty blank selects all of it, so that typing replaces the underscores. */
export function selected(state: SessionState, event: Of<'selection'>): Step {
  const now = taskOf(state, event.task);
  if (now === undefined || event.version !== now.version) return unchanged(state);
  const slot = now.slots.findIndex(({ range }) => range !== null && touches(range, event.range.start) && touches(range, event.range.end));
  if (slot < 0) return { state: withTask(state, { ...now, inBlank: false }), effects: [] };
  const next: TaskState = { ...now, inBlank: true, selected: { id: now.task.template.slots[slot]?.id ?? '', slot } };
  const range = now.slots[slot]?.range as OffsetRange;
  const takeAll = event.byMouse && event.range.start === event.range.end && now.slots[slot]?.text === EMPTY_BLANK;
  return { state: withTask(state, next), effects: takeAll ? [{ type: 'select', task: event.task, version: now.version, range, focus: false }] : [] };
}

/** What follows from text and slots. */
function derive(state: TaskState): TaskState {
  const answers = answersOf(state);
  const altered = !isFree(state) && (state.slots.some((slot) => slot.range === null) || restoreEdits(state.task.template, state.slots, state.text).length > 0);
  return { ...state, live: liveStates(state.task, answers), altered };
}

function leadingAfter(now: TaskState, slots: readonly TrackedSlot[], changes: readonly TextChange[]): Record<string, number> {
  const leading = { ...now.leading };
  now.task.template.slots.forEach((slot, i) => {
    const before = now.slots[i];
    const typedIn = before?.range != null && changes.some((change) => touches(before.range as OffsetRange, change.offset));
    if (!typedIn || slots[i]?.text === before.text || leadsAlready(now, slots, slot.id)) return;
    leading[slot.id] = slots[i]?.text === '' && now.justLost ? lostPlace(now, slots, slot.id) ?? i : i;
  });
  return leading;
}

/** After the line of a place is deleted, VS Code's linked editing empties the other place: the text that was lost with the line speaks then. */
function lostPlace({ task }: TaskState, slots: readonly TrackedSlot[], id: string): number | undefined {
  const place = task.template.slots.findIndex((slot, i) => slot.id === id && slots[i]?.range === null);
  return place < 0 ? undefined : place;
}

function loses(now: TaskState, slots: readonly TrackedSlot[]): boolean {
  return slots.some((slot, i) => slot.range === null && now.slots[i]?.range !== null);
}

/** While linked editing carries all places along, whoever leads does not matter; the first that differs then takes the lead. */
function leadsAlready(now: TaskState, slots: readonly TrackedSlot[], id: string): boolean {
  const texts = now.task.template.slots.flatMap((slot, i) => (slot.id === id ? [slots[i]?.text] : []));
  return texts.every((text) => text === texts[0]);
}

function placesOf(now: TaskState): StoredPlaces {
  return { hash: hashOf(now.text), ranges: now.slots.map((slot) => slot.range), texts: now.slots.map((slot) => (isEmptyAnswer(slot.text) ? '' : slot.text)) };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
