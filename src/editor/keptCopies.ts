import * as vscode from 'vscode';
import { keptName } from '../core/editor/saveDecision';
import { t } from '../shared/words';

/**
 * Keeps both texts when a file was changed elsewhere while the learner typed: the buffer's goes into a file beside it, the file's into the
 * buffer, where undo brings the other back. The buffer must not stay as it is: VS Code saves it sooner or later, and takes a newer file of
 * the same size for unchanged (seen: it overwrote one).
 */
export async function keepBoth(document: vscode.TextDocument): Promise<void> {
  const copy = await freeName(document.uri);
  let version: number;
  do {
    version = document.version;
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(document.getText()));
  } while (document.version !== version);
  await revert(document);
  await tell(document, copy);
}

/** Reads the file anew into the buffer. VS Code has this as a command on the active editor only. */
async function revert(document: vscode.TextDocument): Promise<void> {
  if (vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

async function tell(document: vscode.TextDocument, copy: vscode.Uri): Promise<void> {
  const compare = t('Compare');
  const said = t('{0} was changed elsewhere while you typed. The editor shows the file; your text is kept in {1}, and Undo brings it back.', nameOf(document.uri), nameOf(copy));
  if ((await vscode.window.showWarningMessage(said, compare)) === compare) await vscode.commands.executeCommand('vscode.diff', copy, document.uri);
}

async function freeName(file: vscode.Uri): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(file, '..');
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  let round = 1;
  while (taken.has(keptName(nameOf(file), round))) round++;
  return vscode.Uri.joinPath(folder, keptName(nameOf(file), round));
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
