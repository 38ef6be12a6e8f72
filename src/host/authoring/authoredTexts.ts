import * as vscode from 'vscode';
import { folderReader } from '../../content/folderReader';
import type { ReadText } from '../../core/content/readContent';

/** Reads a content folder as its author sees it: what stands in an editor goes before what was saved. */
export function authoredTexts(root: vscode.Uri): ReadText {
  const saved = folderReader(root.fsPath);
  return async (file) => {
    const uri = vscode.Uri.joinPath(root, file).toString();
    const open = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri);
    return open === undefined ? saved(file) : open.getText();
  };
}
