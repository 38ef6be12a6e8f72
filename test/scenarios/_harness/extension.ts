/** The extension under test, as VS Code knows it. */
import * as vscode from 'vscode';

const ID = 'nlp-practice.nlp-practice';

/** The installed extension; fails when VS Code did not accept it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(ID);
  if (found === undefined) throw new Error(`${ID} is not installed in this window.`);
  return found;
}
