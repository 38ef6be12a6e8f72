import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../commands/commandIds';

/**
 * Gives a practice file the language `python` where the user has set so; answers the document to go on with. VS Code closes and opens the
 * document anew for it (same address, same text), which is why it happens only for those who ask for it.
 */
export async function applyLanguage(document: vscode.TextDocument, openAsPython: boolean): Promise<vscode.TextDocument> {
  const wanted = openAsPython ? 'python' : LANGUAGE_ID;
  if (document.languageId === wanted) return document;
  if (!openAsPython && document.languageId !== 'python') return document;
  return vscode.languages.setTextDocumentLanguage(document, wanted);
}

/** The documents that language features are registered for: practice files, whichever of the two languages they have. */
export function practiceSelector(folder: vscode.Uri): vscode.DocumentSelector {
  return { pattern: new vscode.RelativePattern(folder, '*.practice.py') };
}
