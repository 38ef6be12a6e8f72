import * as vscode from 'vscode';
import { decideSave, fingerprint, isCut } from '../core/editor/saveDecision';
import { HeldTexts } from './heldTexts';
import { keepBoth } from './keptCopies';
import { KeyedTimers } from './keyedTimers';

/** Milliseconds between the last change and its saving. Longer than the pause in which linked blanks are mended: saving ends an undo step. */
export const SAVE_DELAY_MS = 500;

/** VS Code waits 1,500 ms at most for the extensions that take part in a save, and refuses every other save of the file meanwhile. */
const REFUSED_MS = 2_000;

/** After a save that failed: VS Code shows each failure, so not at every pause in typing. */
const RETRY_MS = 30_000;

/** What autosaving needs from outside. */
export interface AutosaveParts {
  readonly isPractice: (uri: vscode.Uri) => boolean;
  /** Said when saving fails: once, until it works again. */
  readonly cannotSave: (document: vscode.TextDocument) => void;
  readonly reportError: (thrown: unknown) => void;
}

/**
 * Saves practice files 500 ms after the last change, and at once when one is hidden or the window loses the focus. A file that somebody
 * else changed meanwhile is never overwritten: both texts are kept.
 *
 * VS Code saves them too, after 1,000 ms (a default of ours for the language): with such a short delay it takes a changed file for one
 * that is being saved, and closes it without asking. (With `onFocusChange` it saves before it closes, refuses that while ours is on, and
 * then asks.)
 *
 * `document.isDirty` does not decide whether to save: seen from an extension it is false after the first change of a clean buffer, and again
 * when a save ends while one types. File and buffer are compared instead.
 */
export class Autosave implements vscode.Disposable {
  readonly #timers = new KeyedTimers();
  readonly #held = new HeldTexts();
  readonly #failed = new Set<string>();
  readonly #saving = new Map<string, Promise<void>>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly parts: AutosaveParts) {
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#compareOf(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#compareOf(document)),
      vscode.workspace.onDidChangeTextDocument((event) => event.contentChanges.length > 0 && this.#changed(event.document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#saveHidden(editors)),
      vscode.window.onDidChangeWindowState(({ focused }) => void (focused ? undefined : this.flush())),
    );
    for (const document of vscode.workspace.textDocuments) this.#compareOf(document);
  }

  /** Saves every practice file now; resolves when all are done. For the end of the extension. */
  async flush(): Promise<void> {
    await Promise.all(this.#practices().map((document) => this.#save(document)));
  }

  /** Whether the file holds another program's text that VS Code has not read yet, though the buffer was not changed since they agreed. */
  async isBehind(document: vscode.TextDocument): Promise<boolean> {
    return !document.isClosed && !this.#timers.has(document.uri.toString()) && (await this.#compare(document)) === 'leave';
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
    this.#held.changed(key, document.getText());
    // Perhaps VS Code has read the file anew. Noted at once: a file that then goes back to the text before is somebody's change, not ours to overwrite.
    if (!document.isDirty) this.#compareOf(document);
    this.#timers.set(key, this.#failed.has(key) ? RETRY_MS : SAVE_DELAY_MS, () => void this.#save(document));
  }

  #forget(key: string): void {
    this.#timers.clear(key);
    this.#held.forget(key);
    this.#saving.delete(key);
  }

  #saveHidden(visible: readonly vscode.TextEditor[]): void {
    for (const document of this.#practices()) {
      if (!visible.some((editor) => editor.document === document)) void this.#save(document);
    }
  }

  #compareOf(document: vscode.TextDocument): void {
    if (this.parts.isPractice(document.uri)) this.#compare(document).catch(this.parts.reportError);
  }

  /** Notes when file and buffer are equal; answers what there is to do. */
  async #compare(document: vscode.TextDocument): Promise<ReturnType<typeof decideSave>> {
    const key = document.uri.toString();
    const disk = await readIfThere(document.uri);
    const decision = decideSave(document.getText(), this.#held.of(key), disk);
    if (decision === 'agreed') {
      this.#held.agree(key, document.getText());
      this.#failed.delete(key);
    }
    return decision;
  }

  /** One save of a file at a time: VS Code drops the one that is on for the next, and answers false for it. */
  #save(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    this.#timers.clear(key);
    const saving = (this.#saving.get(key) ?? Promise.resolve()).then(() => this.#saveNow(document));
    this.#saving.set(key, saving);
    return saving;
  }

  async #saveNow(document: vscode.TextDocument, isAgain = false): Promise<void> {
    if (document.isClosed) return;
    try {
      const decision = await this.#compare(document);
      // VS Code does not read a file anew for a buffer that it takes for changed.
      if (decision === 'agreed' && document.isDirty) await document.save();
      if (decision === 'save' && !(await this.#trySave(document))) await this.#notSaved(document, isAgain);
      // Not waited for: its message stays until it is answered.
      if (decision === 'keepBoth') keepBoth(document).catch(this.parts.reportError);
    } catch (thrown) {
      this.parts.reportError(thrown);
    }
  }

  /** A save that VS Code refuses, or that one of its own takes the place of, looks like a failure; a failure is one when it happens again. */
  async #notSaved(document: vscode.TextDocument, isAgain: boolean): Promise<void> {
    const key = document.uri.toString();
    if (this.#failed.has(key)) return;
    if (!isAgain) {
      await new Promise((resolve) => setTimeout(resolve, REFUSED_MS));
      return this.#saveNow(document, true);
    }
    this.#failed.add(key);
    this.parts.cannotSave(document);
  }

  /** A full disk takes the beginning of a text, and VS Code takes that for saved: nobody else's text, and not saved. */
  async #trySave(document: vscode.TextDocument): Promise<boolean> {
    const text = document.getText();
    const done = await trySave(document);
    const disk = await readIfThere(document.uri);
    if (disk === null || !isCut(disk, text)) return done;
    this.#held.changed(document.uri.toString(), new TextDecoder().decode(disk));
    return document.getText() !== text;
  }
}

/**
 * VS Code answers false for a save during which one typed on, too: only a buffer and a file that are as they were tell of a failure. And it
 * answers true without saving for a buffer that it takes for clean, which is wrong after an undo during a save: the text before that save is
 * still the saved one to it. `workspace.save` saves a clean buffer as well.
 */
async function trySave(document: vscode.TextDocument): Promise<boolean> {
  const { version } = document;
  const before = await readIfThere(document.uri);
  // VS Code's own save may have been faster: a save changes nothing then, and nothing failed.
  if (before !== null && fingerprint(new TextDecoder().decode(before)) === fingerprint(document.getText())) return true;
  const answer = await document.save();
  const unchanged = async (): Promise<boolean> => document.version === version && sameBytes(before, await readIfThere(document.uri));
  if (!(await unchanged())) return true;
  if (answer) await vscode.workspace.save(document.uri);
  return !(await unchanged());
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (thrown) {
    if (thrown instanceof vscode.FileSystemError && thrown.code === 'FileNotFound') return null;
    throw thrown;
  }
}
