import * as vscode from 'vscode';
import type { OffsetRange } from '../shared/range';
import { editorOf } from './applyEdit';
import { toRange } from './positions';

/** What to select in a practice file. */
export interface RangeToShow {
  /** The document version that the range is of. */
  readonly version: number;
  readonly range: OffsetRange;
  /** True moves the focus to the editor, opening one where none shows the file. */
  readonly focus: boolean;
}

/**
 * Selects a range, so that typing replaces it, and scrolls to it. False when the document has moved on, or when no editor shows it and
 * none may be opened. Where the focus is in the editor already, no editor is shown anew: that would drop keys typed meanwhile.
 */
export async function showRange(document: vscode.TextDocument, { version, range, focus }: RangeToShow): Promise<boolean> {
  if (document.isClosed || document.version !== version) return false;
  const visible = editorOf(document);
  if (visible === undefined && !focus) return false;
  const editor = visible === undefined || (focus && visible !== vscode.window.activeTextEditor) ? await focusEditor(document, visible) : visible;
  if (document.version !== version) return false;
  const { start, end } = toRange(document, range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (focus) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return true;
}

function focusEditor(document: vscode.TextDocument, visible: vscode.TextEditor | undefined): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One, preserveFocus: false, preview: false });
}

/** True when some group of editors has a tab for the file, seen or not. */
export function hasTab(uri: vscode.Uri): boolean {
  const inputs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.input));
  return inputs.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}
