/** Starting over: with the same member of the task's family, or with another one that has to be read first. */
import { t } from '../../shared/words';
import { startersOf, untouched } from '../content/untouched';
import type { Task } from '../content/types';
import { ATTEMPTS, nextTry } from '../learning/progress';
import { variantOf } from '../learning/variant';
import { EMPTY_BLANK } from '../practiceText';
import type { TextChange } from '../../shared/range';
import { edit, select } from './blankSteps';
import { restoreEdits } from './blankTracker';
import { fillEdits } from './bufferSteps';
import { firstEmpty, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { taskOf, unchanged, withActive, withTask } from './taskUpdate';

/** Back to the beginning, with new attempts, as an edit that can be undone. */
export function reset(state: SessionState): Step {
  return withActive(state, (now) => {
    const variant = nextVariant(now);
    return variant === now.task.variant ? again(now, now.task) : { task: now, effects: [{ type: 'drawVariant', task: now.task.id, variant }] };
  });
}

/** Another member of the family was read: the new try is about it. */
export function variantDrawn(state: SessionState, task: Task): Step {
  const now = taskOf(state, task.id);
  if (now === undefined || task.variant !== nextVariant(now)) return unchanged(state);
  const { task: next, effects } = again(now, task);
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

function again(now: TaskState, task: Task): { task: TaskState; effects: Step['effects'] } {
  const changes = task === now.task ? emptied(now) : rewritten(now.text, untouched(task));
  const next: TaskState = { ...now, task, given: null, run: null, comparison: null, said: '', foretold: {}, progress: nextTry(now.progress, task.variant) };
  const words = t('The task begins anew, with {0} attempts. Undo brings your text back.', ATTEMPTS);
  return { task: next, effects: [...(changes.length === 0 ? [] : [edit(now, changes)]), { type: 'announce', text: words }] };
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
