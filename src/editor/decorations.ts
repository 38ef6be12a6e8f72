import * as vscode from 'vscode';
import { blankLooks, type LookedSlot } from '../core/editor/blankLooks';
import { createBoxTypes, createHollowTypes } from './decorationTypes';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

/** What an editor shows of one type. */
type Shown = Map<vscode.TextEditorDecorationType, readonly vscode.DecorationOptions[]>;

/** Draws blanks as blanks in every editor that shows a practice file. */
export class BlankDecorations implements vscode.Disposable {
  readonly #boxes = createBoxTypes();
  readonly #hollow = createHollowTypes();
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
    for (const type of [this.#boxes, this.#hollow].flatMap((types) => Object.values(types))) type.dispose();
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
    const key = JSON.stringify([model.version, looks]);
    const before = this.#drawn.get(editor);
    if (before?.key === key) return;
    const shown = this.#options(editor.document, looks);
    for (const type of before?.types ?? []) if (!shown.has(type)) editor.setDecorations(type, []);
    for (const [type, options] of shown) editor.setDecorations(type, options);
    this.#drawn.set(editor, { key, types: new Set(shown.keys()) });
  }

  #options(document: vscode.TextDocument, looks: readonly LookedSlot[]): Shown {
    const shown: Shown = new Map();
    for (const { slot, look, hollow } of looks) {
      const type = (hollow ? this.#hollow : this.#boxes)[look];
      const number = hollow ? {} : { renderOptions: { before: { contentText: `\u00a0${slot.id}\u00a0` } } };
      shown.set(type, [...(shown.get(type) ?? []), { range: toRange(document, slot.range), ...number }]);
    }
    return shown;
  }
}
