import * as vscode from 'vscode';
import { authoredTask, type AuthoredTask } from '../../core/authoring/authoredTask';
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';

/** A task that is being written, and its content folder. */
export interface TaskInFolder extends AuthoredTask {
  readonly folder: vscode.Uri;
}

/** The task that a file belongs to, undefined for any other file. */
export function taskOfFile(uri: vscode.Uri): TaskInFolder | undefined {
  const task = uri.scheme === 'file' ? authoredTask(uri.path) : undefined;
  return task === undefined ? undefined : { ...task, folder: uri.with({ path: task.root }) };
}

/** The task whose file is in the active editor. @throws UserError when there is none, or when the workspace is not trusted */
export function taskInEditor(): TaskInFolder {
  if (!vscode.workspace.isTrusted) throw new UserError(t('This workspace is not trusted, so no task of it is checked or shown. Trust it first.'));
  const { activeTextEditor } = vscode.window;
  const task = activeTextEditor === undefined ? undefined : taskOfFile(activeTextEditor.document.uri);
  if (task === undefined) throw new UserError(t('Open a file of the task first: task.json, practice.py or check.py in a folder of its own below "tasks".'));
  return task;
}
