import type * as vscode from 'vscode';
import type { Disposable } from '../../shared/disposable';
import { TaskChecker } from './taskChecker';
import { TaskPreview, type TaskPreviewParts } from './taskPreview';

export interface AuthoringParts extends TaskPreviewParts {
  readonly distFolder: vscode.Uri;
}

/** What authors of tasks have; made when it is first asked for. */
export class Authoring implements Disposable {
  #checker: TaskChecker | undefined;
  #preview: TaskPreview | undefined;

  constructor(private readonly parts: AuthoringParts) {}

  /** As `TaskChecker.check`. */
  check(): Promise<void> {
    this.#checker ??= new TaskChecker(this.parts.engine, this.parts.distFolder.fsPath, (words) => this.parts.announce(words));
    return this.#checker.check();
  }

  /** As `TaskPreview.show`. */
  preview(): Promise<void> {
    this.#preview ??= new TaskPreview(this.parts);
    return this.#preview.show();
  }

  dispose(): void {
    this.#checker?.dispose();
    this.#preview?.dispose();
  }
}
