import * as vscode from 'vscode';
import { blankLooks, promptAtCaret, type BlankLook, type LookedSlot } from '../core/editor/blankLooks';
import type { EditorSlot } from '../core/editor/types';
import { createBoxTypes, createHollowTypes, createPromptType } from './decorationTypes';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

/** Draws blanks as blanks in every editor that shows a practice file. */
export class BlankDecorations implements vscode.Disposable {
  readonly #boxes = createBoxTypes();
  readonly #hollow = createHollowTypes();
  readonly #prompt = createPromptType();
  /** What each editor shows now, so that a caret that only moves costs nothing. */
  readonly #shown = new WeakMap<vscode.TextEditor, string>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly models: EditorModels) {
    this.#subscription = vscode.Disposable.from(
      models.onDidChange((uri) => this.#drawAll(uri)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#drawAll()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#draw(textEditor)),
    );
    this.#drawAll();
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const type of this.#types()) type.dispose();
  }

  #types(): vscode.TextEditorDecorationType[] {
    return [...Object.values(this.#boxes), ...Object.values(this.#hollow), this.#prompt];
  }

  /** Of one document, or of all. */
  #drawAll(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) this.#draw(editor);
    }
  }

  #draw(editor: vscode.TextEditor): void {
    const model = this.models.of(editor.document);
    // Without a model for this version the old boxes stay: VS Code moves them with the text until ours arrive.
    if (model === undefined) return;
    const caret = editor === vscode.window.activeTextEditor ? editor.document.offsetAt(editor.selection.active) : null;
    const looks = blankLooks(model, caret);
    const prompt = promptAtCaret(model, caret);
    const shows = JSON.stringify([model.version, looks, prompt?.slot]);
    if (this.#shown.get(editor) === shows) return;
    this.#shown.set(editor, shows);
    for (const look of Object.keys(this.#boxes) as BlankLook[]) this.#drawLook(editor, look, looks.filter((looked) => looked.look === look));
    editor.setDecorations(this.#prompt, prompt === undefined ? [] : [promptAt(editor.document, prompt)]);
  }

  #drawLook(editor: vscode.TextEditor, look: BlankLook, looked: readonly LookedSlot[]): void {
    const ranges = (hollow: boolean): vscode.Range[] => looked.filter((item) => item.hollow === hollow).map(({ slot }) => toRange(editor.document, slot.range));
    editor.setDecorations(this.#boxes[look], ranges(false));
    editor.setDecorations(this.#hollow[look], ranges(true));
  }
}

/** Backticks are marks of our own words, not for the eye. */
function promptAt(document: vscode.TextDocument, { range, prompt }: EditorSlot): vscode.DecorationOptions {
  const end = document.lineAt(document.positionAt(range.end)).range.end;
  return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: prompt.replaceAll('`', '') } } };
}
