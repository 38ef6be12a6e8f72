import * as vscode from 'vscode';
import { blankLooks, promptAtCaret, type LookedSlot } from '../core/editor/blankLooks';
import type { EditorSlot } from '../core/editor/types';
import { createBoxTypes, createHollowTypes, createPromptType, type DecorationTypes } from './decorationTypes';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

/** What an editor shows of one type. */
type Shown = Map<vscode.TextEditorDecorationType, readonly vscode.DecorationOptions[]>;

/** Draws blanks as blanks in every editor that shows a practice file. */
export class BlankDecorations implements vscode.Disposable {
  readonly #boxes = createBoxTypes(false);
  readonly #untinted = createBoxTypes(true);
  readonly #hollow = createHollowTypes();
  readonly #prompt = createPromptType();
  /** What each editor shows now, so that a caret that only moves costs nothing. */
  readonly #drawn = new WeakMap<vscode.TextEditor, { key: string; types: ReadonlySet<vscode.TextEditorDecorationType> }>();
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
    const all = [this.#boxes, this.#untinted, this.#hollow].flatMap((types) => Object.values(types));
    for (const type of [...all, this.#prompt]) type.dispose();
  }

  /** In the editors of one document, or in all. */
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
    const key = JSON.stringify([model.version, looks, prompt?.slot]);
    const before = this.#drawn.get(editor);
    if (before?.key === key) return;
    const shown = this.#options(editor.document, looks, prompt);
    for (const type of before?.types ?? []) if (!shown.has(type)) editor.setDecorations(type, []);
    for (const [type, options] of shown) editor.setDecorations(type, options);
    this.#drawn.set(editor, { key, types: new Set(shown.keys()) });
  }

  #options(document: vscode.TextDocument, looks: readonly LookedSlot[], prompt: EditorSlot | undefined): Shown {
    const shown: Shown = new Map();
    for (const { slot, look, hollow, tinted } of looks) {
      const type = this.#typesFor(hollow, tinted)[look];
      const number = hollow ? {} : { renderOptions: { before: { contentText: `\u00a0${slot.id}\u00a0` } } };
      shown.set(type, [...(shown.get(type) ?? []), { range: toRange(document, slot.range), ...number }]);
    }
    if (prompt !== undefined) shown.set(this.#prompt, [promptAt(document, prompt)]);
    return shown;
  }

  #typesFor(hollow: boolean, tinted: boolean): DecorationTypes {
    if (hollow) return this.#hollow;
    return tinted ? this.#untinted : this.#boxes;
  }
}

/** Backticks are marks of our own words, not for the eye. */
function promptAt(document: vscode.TextDocument, { range, prompt }: EditorSlot): vscode.DecorationOptions {
  const end = document.lineAt(document.positionAt(range.end)).range.end;
  return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: prompt.replaceAll('`', '') } } };
}
