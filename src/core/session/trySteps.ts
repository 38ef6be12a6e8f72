/** Starting over: with the same member of the task's family, or with another one that has to be read first. */
import { t } from '../../shared/words';
import { startersOf, untouched } from '../content/untouched';
import type { Task } from '../content/types';
import { ATTEMPTS, nextTry, ofVariant } from '../learning/progress';
import { variantOf } from '../learning/variant';
import { EMPTY_BLANK, locateExactly } from '../practiceText';
import type { TextChange } from '../../shared/range';
import { edit, select } from './blankSteps';
import { locate, restoreEdits } from './blankTracker';
import { fillEdits } from './fillEdits';
import { firstEmpty, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { taskOf, unchanged, withActive, withTask } from './taskUpdate';

/** Back to the beginning, with new attempts, as an edit that can be undone. */
export function reset(state: SessionState): Step {
  return withActive(state, (now) => {
    const variant = nextVariant(now);
    return variant === now.task.variant ? rewrite(now, now.task) : { task: now, effects: [{ type: 'drawVariant', task: now.task.id, variant }] };
  });
}

/** Another member of the family was read: the new try is to be about it. */
export function variantDrawn(state: SessionState, task: Task): Step {
  const now = taskOf(state, task.id);
  if (now === undefined || task.variant !== nextVariant(now)) return unchanged(state);
  const { task: next, effects } = rewrite(now, task);
  return { state: withTask(state, next), effects };
}

/**
 * The learner came to the task by a command: the caret goes to the first blank that holds nothing. Of a task whose last try came to its end
 * on an earlier visit, a new one begins.
 */
export function entered(state: SessionState, id: string): Step {
  const now = taskOf(state, id);
  if (now === undefined) return unchanged(state);
  const here = { ...withTask(state, { ...now, returning: false }), active: id };
  if (now.returning) return reset(here);
  return { state: here, effects: select(now, firstEmpty(now) ?? now.selected, true) };
}

function nextVariant({ task, progress }: TaskState): string {
  return variantOf(task.variantIds, progress.seed, progress.now.number + 1);
}

/**
 * A try that was asked for begins with the buffer that holds its program, since the edit that puts it there may be refused: no try is
 * about a program that is not in the buffer. Any other change ends the waiting.
 */
export function begun(now: TaskState): { task: TaskState; effects: Step['effects'] } {
  if (now.beginning === null) return { task: now, effects: [] };
  if (now.text !== untouched(now.beginning)) return { task: { ...now, beginning: null }, effects: [] };
  return begin(now, now.beginning);
}

/** An undo of a reset, or its redo, brings back the program of another member: the try is about that one then. */
export function turnedBack(now: TaskState): TaskState {
  if (!now.undone || now.other === null || locateExactly(now.task.template, now.text) !== undefined || locateExactly(now.other.template, now.text) === undefined) return now;
  return { ...about(now, now.other), progress: ofVariant(now.progress, now.other.variant) };
}

function rewrite(now: TaskState, task: Task): { task: TaskState; effects: Step['effects'] } {
  const changes = task === now.task ? emptied(now) : rewritten(now.text, untouched(task));
  return changes.length === 0 ? begin(now, task) : { task: { ...now, beginning: task }, effects: [edit(now, changes)] };
}

function begin(now: TaskState, task: Task): { task: TaskState; effects: Step['effects'] } {
  return { task: { ...about(now, task), progress: nextTry(now.progress, task.variant) }, effects: [{ type: 'announce', text: t('The task begins anew, with {0} attempts. Undo brings your text back.', ATTEMPTS) }] };
}

/** Whatever was said about the program before is said no more. */
function about(now: TaskState, task: Task): TaskState {
  const other = task.variant === now.task.variant ? now.other : now.task;
  return { ...now, task, other, beginning: null, slots: locate(task.template, now.text), given: null, run: null, comparison: null, said: '', foretold: {} };
}

/** Blanks and changed code are replaced, each on its own. */
function emptied(now: TaskState): TextChange[] {
  const starters = startersOf(now.task);
  const fresh = now.slots.map((slot, i) => (slot.range === null ? { ...slot, text: starters[now.task.template.slots[i]?.id ?? ''] ?? EMPTY_BLANK } : slot));
  return [...restoreEdits(now.task.template, fresh, now.text), ...fillEdits(now, starters)];
}

function rewritten(before: string, after: string): TextChange[] {
  return before === after ? [] : [{ offset: 0, length: before.length, text: after }];
}
