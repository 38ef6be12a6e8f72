import * as vscode from 'vscode';
import type { EditorModel } from '../core/editor/types';

/** What is to be shown round each open practice file. Written by the session's host, read by the adapters here. */
export class EditorModels implements vscode.Disposable {
  readonly #models = new Map<string, EditorModel>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires after `set` and `delete` with the document's address. */
  readonly onDidChange = this.#changed.event;

  set(uri: vscode.Uri, model: EditorModel): void {
    this.#models.set(uri.toString(), model);
    this.#changed.fire(uri);
  }

  delete(uri: vscode.Uri): void {
    if (this.#models.delete(uri.toString())) this.#changed.fire(uri);
  }

  /** The model of the document as it stands; undefined while there is none for its version, whose offsets would be wrong. */
  of(document: vscode.TextDocument): EditorModel | undefined {
    const model = this.#models.get(document.uri.toString());
    return model?.version === document.version ? model : undefined;
  }

  dispose(): void {
    this.#models.clear();
    this.#changed.dispose();
  }
}
