import * as vscode from 'vscode';
import { decideSave, fingerprint } from '../core/editor/saveDecision';
import { KeyedTimers } from './keyedTimers';
import type { KeptCopies } from './keptCopies';

/** Milliseconds between the last change and its saving. Longer than the pause in which linked blanks are mended: saving ends an undo step. */
export const SAVE_DELAY_MS = 500;

/** After a save that failed: VS Code shows each failure, so not at every pause in typing. */
const RETRY_MS = 30_000;

/** What autosaving needs from outside. */
export interface AutosaveParts {
  readonly isPractice: (uri: vscode.Uri) => boolean;
  readonly copies: Pick<KeptCopies, 'keep' | 'settled'>;
  /** Said when saving fails: once, until it works again. */
  readonly cannotSave: (document: vscode.TextDocument) => void;
  readonly reportError: (thrown: unknown) => void;
}

/**
 * Saves practice files 500 ms after the last change, and at once when one is hidden or the window loses the focus. A file that somebody
 * else changed meanwhile is never overwritten: the buffer keeps its text, and a copy of that is put beside the file.
 */
export class Autosave implements vscode.Disposable {
  readonly #timers = new KeyedTimers();
  /** By address: what the buffer held since it last agreed with its file. */
  readonly #held = new Map<string, Set<string>>();
  readonly #failed = new Set<string>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly parts: AutosaveParts) {
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#agree(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#agree(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#saveHidden(editors)),
      vscode.window.onDidChangeWindowState(({ focused }) => void (focused ? undefined : this.flush())),
    );
    for (const document of vscode.workspace.textDocuments) this.#agree(document);
  }

  /** Saves every practice file now; resolves when all are done. For the end of the extension. */
  async flush(): Promise<void> {
    await Promise.all(this.#practices().map((document) => this.#save(document)));
  }

  dispose(): void {
    this.#timers.dispose();
    this.#subscription.dispose();
  }

  #practices(): vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => this.parts.isPractice(document.uri));
  }

  #changed(document: vscode.TextDocument): void {
    if (!this.parts.isPractice(document.uri)) return;
    const key = document.uri.toString();
    // Whether the buffer is dirty is not to be asked here: the first change of a clean one comes before VS Code says that it is.
    this.#held.get(key)?.add(fingerprint(document.getText()));
    this.#timers.set(key, this.#failed.has(key) ? RETRY_MS : SAVE_DELAY_MS, () => void this.#save(document));
  }

  #agree(document: vscode.TextDocument): void {
    if (!this.parts.isPractice(document.uri) || document.isDirty) return;
    const key = document.uri.toString();
    this.#timers.clear(key);
    this.#failed.delete(key);
    this.#held.set(key, new Set([fingerprint(document.getText())]));
    this.parts.copies.settled(document.uri);
  }

  #forget(uri: vscode.Uri): void {
    this.#timers.clear(uri.toString());
    this.#held.delete(uri.toString());
  }

  #saveHidden(visible: readonly vscode.TextEditor[]): void {
    for (const document of this.#practices()) {
      if (!visible.some((editor) => editor.document === document)) void this.#save(document);
    }
  }

  async #save(document: vscode.TextDocument): Promise<void> {
    this.#timers.clear(document.uri.toString());
    if (document.isClosed) return;
    // Changed and yet clean: VS Code has read the file anew, or saved the buffer itself.
    if (!document.isDirty) return this.#agree(document);
    try {
      await this.#saveOrKeep(document);
    } catch (thrown) {
      this.parts.reportError(thrown);
    }
  }

  async #saveOrKeep(document: vscode.TextDocument): Promise<void> {
    const disk = await readIfThere(document.uri);
    const decision = decideSave({ dirty: document.isDirty, held: this.#held.get(document.uri.toString()) ?? null, disk });
    if (decision === 'keepBoth') await this.parts.copies.keep(document);
    if (decision === 'save' && !(await document.save())) this.#sayOnce(document);
  }

  #sayOnce(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#failed.has(key)) return;
    this.#failed.add(key);
    this.parts.cannotSave(document);
  }
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (thrown) {
    if (thrown instanceof vscode.FileSystemError && thrown.code === 'FileNotFound') return null;
    throw thrown;
  }
}
