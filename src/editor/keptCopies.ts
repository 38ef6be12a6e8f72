import * as vscode from 'vscode';
import { keptName } from '../core/editor/saveDecision';
import { t } from '../shared/words';

/** Where the buffer's text was put. */
export interface KeptText {
  readonly uri: vscode.Uri;
}

/**
 * Puts the text of a buffer beside its file, when that was changed elsewhere while the learner typed. Both texts are kept, and the learner
 * chooses when they like; until then the buffer stays as it is.
 */
export class KeptCopies {
  /** By address of the practice file: the copy of the quarrel that is not settled yet. */
  readonly #copies = new Map<string, vscode.Uri>();

  constructor(private readonly reportError: (thrown: unknown) => void) {}

  /** Writes the copy, or brings it up to date; says so the first time. */
  async keep(document: vscode.TextDocument): Promise<KeptText> {
    const key = document.uri.toString();
    const known = this.#copies.get(key);
    const uri = known ?? (await freeName(document.uri));
    await vscode.workspace.fs.writeFile(uri, encode(document.getText()));
    this.#copies.set(key, uri);
    if (known === undefined) this.#ask(document, uri).catch(this.reportError);
    return { uri };
  }

  /** The file and the buffer agree again. */
  settled(uri: vscode.Uri): void {
    this.#copies.delete(uri.toString());
  }

  async #ask(document: vscode.TextDocument, copy: vscode.Uri): Promise<void> {
    const file = t('Use the File');
    const mine = t('Keep My Text');
    const said = t('{0} was changed elsewhere while you typed. Nothing was overwritten: your text stays in the editor and is also in {1}.', nameOf(document.uri), nameOf(copy));
    const chosen = await vscode.window.showWarningMessage(said, file, mine);
    if (chosen === undefined || document.isClosed || !this.#copies.has(document.uri.toString())) return;
    if (chosen === mine) await putBoth(document);
    await revert(document);
  }
}

/** The learner chose their text: the file's goes beside it first. */
async function putBoth(document: vscode.TextDocument): Promise<void> {
  const copy = await freeName(document.uri);
  await vscode.workspace.fs.copy(document.uri, copy, { overwrite: false });
  await vscode.workspace.fs.writeFile(document.uri, encode(document.getText()));
}

/** Reads the file anew into the buffer. VS Code has this as a command on the active editor only. */
async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
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

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
