import { utimes } from 'node:fs/promises';
import * as vscode from 'vscode';
import { KeyedTimers } from './keyedTimers';

/** Milliseconds after which a changed file counts as passed over. VS Code reads one within a few hundred. */
const PATIENCE_MS = 1000;

/** Touches for one change: where these bring nothing, VS Code takes the buffer for changed, and what it shows stays. */
const TOUCHES = 3;

export interface FileReadsParts {
  /** Whether the file holds another text than the buffer, which nobody changed. */
  readonly isBehind: (document: vscode.TextDocument) => Promise<boolean>;
  readonly reportError: (thrown: unknown) => void;
}

/**
 * Has the practice folder watched, so that VS Code reads a clean buffer anew when its file changes elsewhere, in another window for
 * instance. VS Code watches files outside the workspace by itself, but not again once one was closed and reopened (seen in 1.139).
 *
 * A change that comes while VS Code ends a save of that file is passed over for good (seen in 1.139 on a busy machine). The file's time is
 * set then, which VS Code sees as one more change.
 */
export class FileReads implements vscode.Disposable {
  readonly #timers = new KeyedTimers();
  readonly #touched = new Map<string, number>();
  readonly #watcher: vscode.FileSystemWatcher;

  constructor(folder: vscode.Uri, private readonly parts: FileReadsParts) {
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.practice.py'));
    this.#watcher.onDidCreate((uri) => this.#changed(uri));
    this.#watcher.onDidChange((uri) => this.#changed(uri));
  }

  dispose(): void {
    this.#timers.dispose();
    this.#watcher.dispose();
  }

  #changed(uri: vscode.Uri): void {
    this.#timers.set(uri.toString(), PATIENCE_MS, () => void this.#look(uri).catch(this.parts.reportError));
  }

  async #look(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
    const touched = this.#touched.get(key) ?? 0;
    if (document === undefined || touched >= TOUCHES || !(await this.parts.isBehind(document))) {
      this.#touched.delete(key);
      return;
    }
    this.#touched.set(key, touched + 1);
    const now = new Date();
    await utimes(uri.fsPath, now, now);
  }
}
