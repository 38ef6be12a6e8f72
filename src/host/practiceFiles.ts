import * as vscode from 'vscode';
import type { Task } from '../core/content/types';
import { untouched } from '../core/content/untouched';
import { UserError, messageOf } from '../shared/errors';
import { t } from '../shared/words';

const ENDING = '.practice.py';

/** The learner's copies: one real file for each task, below the extension's storage. */
export class PracticeFiles {
  readonly folder: vscode.Uri;

  constructor(storage: vscode.Uri) {
    this.folder = vscode.Uri.joinPath(storage, 'practice');
  }

  uriOf(task: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, `${task}${ENDING}`);
  }

  /** The task that a file is the learner's copy of, undefined for any other file. */
  taskOf(uri: vscode.Uri): string | undefined {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (!name.endsWith(ENDING)) return undefined;
    const task = name.slice(0, -ENDING.length);
    return this.uriOf(task).toString() === uri.toString() ? task : undefined;
  }

  /**
   * Makes the copy where there is none; one that is there is never touched.
   * @throws UserError when the storage cannot be written.
   */
  async ensure(task: Task): Promise<vscode.Uri> {
    const uri = this.uriOf(task.id);
    if (await exists(uri)) return uri;
    try {
      await vscode.workspace.fs.createDirectory(this.folder);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(untouched(task)));
    } catch (thrown) {
      throw new UserError(t('The practice file could not be written to {0}: {1}. Make room or allow writing there, then open the task again.', uri.fsPath, messageOf(thrown)));
    }
    return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (thrown) {
    if (thrown instanceof vscode.FileSystemError && thrown.code === 'FileNotFound') return false;
    throw thrown;
  }
}
