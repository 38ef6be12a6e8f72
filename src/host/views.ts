import * as vscode from 'vscode';
import { editorModel } from '../core/editor/editorModel';
import { activeTask } from '../core/session/taskUpdate';
import { busyWith, type SessionState } from '../core/session/state';
import type { ContextKeys } from '../editor/contextKeys';
import type { EditorModels } from '../editor/editorModels';
import type { PanelView } from '../panel/panelView';
import type { PracticeFiles } from './practiceFiles';

export interface ViewParts {
  readonly models: EditorModels;
  readonly keys: ContextKeys;
  readonly panel: PanelView;
  readonly files: PracticeFiles;
}

/** Brings editor, panel and context keys up to date with the session; only what changed is made anew. */
export function showState(parts: ViewParts, state: SessionState, before: SessionState): void {
  const running = busyWith(state) !== null;
  const runningChanged = running !== (busyWith(before) !== null);
  for (const [id, task] of Object.entries(state.open)) {
    if (task !== before.open[id] || runningChanged) parts.models.set(parts.files.uriOf(id), editorModel(task, running));
  }
  for (const id of Object.keys(before.open)) if (!Object.hasOwn(state.open, id)) parts.models.delete(parts.files.uriOf(id));
  parts.keys.update(contextOf(state));
  parts.panel.update();
}

/** The learner is further with a task than before: lists say so. */
export function progressDiffers(state: SessionState, before: SessionState): boolean {
  return state !== before && Object.entries(state.open).some(([id, task]) => task.progress !== before.open[id]?.progress);
}

function contextOf(state: SessionState): Parameters<ContextKeys['update']>[0] {
  const task = activeTask(state);
  const at = state.places.findIndex((place) => place.id === state.active);
  return {
    hasTask: task !== undefined,
    inBlank: task?.inBlank ?? false,
    running: busyWith(state) !== null,
    codeChanged: task?.altered ?? false,
    hasNext: at >= 0 && at < state.places.length - 1,
  };
}

/** The editor that shows a practice file, if one is visible. */
export function visibleEditor(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
}
