/** What the editor shows round a practice buffer, made from the state of its task. */
import { t } from '../../shared/words';
import { alteredRanges } from '../session/blankTracker';
import { isFree, standingVerdict, type TaskState } from '../session/state';
import { lineRange } from '../text/lines';
import { lenses } from './lensModel';
import { editorSlots } from './slots';
import type { EditorDiagnostic, EditorModel } from './types';

export function editorModel(state: TaskState, running: boolean): EditorModel {
  return {
    task: state.task.id,
    version: state.version,
    slots: editorSlots(state),
    lenses: lenses(state, running),
    diagnostics: [...changedCode(state), ...lostBlanks(state), ...verdictMarks(state), ...raisedLine(state)],
  };
}

function changedCode(state: TaskState): EditorDiagnostic[] {
  if (isFree(state)) return [];
  return alteredRanges(state.task.template, state.slots, state.text).map((range) => ({
    kind: 'changed-code',
    range,
    message: t('This code is not the task\'s any more. Check grades the task\'s own code with your answers; Run runs what stands here. "Restore Code Around the Blanks" puts it back.'),
  }));
}

function lostBlanks(state: TaskState): EditorDiagnostic[] {
  const lost = state.slots.flatMap((slot, i) => (slot.range === null ? [state.task.template.slots[i]?.id ?? ''] : []));
  if (lost.length === 0) return [];
  const range = lineRange(state.text, 0);
  return [{ kind: 'lost-blank', range, message: t('Blank {0} cannot be found in this file. What it held is kept; "Restore Code Around the Blanks" brings it back.', [...new Set(lost)].join(', ')) }];
}

/** Marks each blank that Check found wrong, with its message. */
function verdictMarks(state: TaskState): EditorDiagnostic[] {
  const verdict = standingVerdict(state);
  if (verdict === null || (verdict.kind !== 'wrong' && verdict.kind !== 'syntax')) return [];
  const kind = verdict.kind;
  return editorSlots(state)
    .filter((slot) => verdict.blanks[slot.id]?.state === 'wrong')
    .map((slot) => ({ kind, range: slot.range, message: verdict.blanks[slot.id]?.message || verdict.message }));
}

/** The learner's line of a traceback, while the text that ran still stands. */
function raisedLine(state: TaskState): EditorDiagnostic[] {
  const exception = state.run?.record?.exception;
  if (exception == null || exception.line === null || state.run?.text !== state.text) return [];
  const range = trimmed(state.text, lineRange(state.text, exception.line - 1));
  return [{ kind: exception.phase === 'compile' ? 'syntax' : 'raised', range, message: `${exception.type}: ${exception.message}` }];
}

function trimmed(text: string, range: { start: number; end: number }): { start: number; end: number } {
  const line = text.slice(range.start, range.end);
  return { start: range.start + (line.length - line.trimStart().length), end: range.end - (line.length - line.trimEnd().length) };
}
