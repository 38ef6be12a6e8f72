import * as vscode from 'vscode';
import type { TextChange } from '../shared/range';
import { toRange } from './positions';

/** An edit of a practice file by us: an option, a mended place, restored code. Each change replaces a blank or a stretch between two. */
export interface BufferEdit {
  /** The document version that the offsets are of. */
  readonly version: number;
  readonly changes: readonly TextChange[];
  /**
   * True for what the learner asked for: one undo takes it back. False for mending a linked place: it joins what was typed, and the same
   * undo takes both back.
   */
  readonly undoStops: boolean;
}

/**
 * Carries out the edit; false when it was refused because the document has moved on, in which case nothing was changed. An edit without
 * undo stops needs a visible editor, since a document alone can be edited only with them: without one it is refused too.
 */
export async function applyEdit(document: vscode.TextDocument, edit: BufferEdit): Promise<boolean> {
  if (document.isClosed || document.version !== edit.version) return false;
  // Linked editing would carry a piece of what replaces its places into where they stood before (seen with a whole program).
  if (edit.undoStops) await vscode.commands.executeCommand('cancelLinkedEditingInput');
  if (document.isClosed || document.version !== edit.version) return false;
  const editor = editorOf(document);
  if (editor !== undefined) return editor.edit((builder) => write(document, edit, builder), { undoStopBefore: edit.undoStops, undoStopAfter: edit.undoStops });
  return edit.undoStops ? applyHidden(document, edit) : false;
}

/** The editor of the document that is in use, or any that shows it. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document ? active : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

function write(document: vscode.TextDocument, { changes }: BufferEdit, builder: vscode.TextEditorEdit): void {
  for (const change of changes) builder.replace(rangeOf(document, change), change.text);
}

function applyHidden(document: vscode.TextDocument, { changes }: BufferEdit): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const change of changes) edit.replace(document.uri, rangeOf(document, change), change.text);
  return vscode.workspace.applyEdit(edit);
}

function rangeOf(document: vscode.TextDocument, { offset, length }: TextChange): vscode.Range {
  return toRange(document, { start: offset, end: offset + length });
}
