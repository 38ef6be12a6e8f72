import * as vscode from 'vscode';
import { COMMANDS, SELECT_BLANK } from '../commands/commandIds';
import type { LensAction, LensItem } from '../core/editor/types';
import type { EditorModels } from './editorModels';

const COMMAND_OF: Readonly<Record<LensAction, string>> = {
  run: COMMANDS.run,
  stop: COMMANDS.stop,
  check: COMMANDS.check,
  hint: COMMANDS.showHint,
  restore: COMMANDS.restoreCode,
  focusBlank: SELECT_BLANK,
  showPanel: COMMANDS.showPanel,
};

/** Shows the model's lenses. Which rows there are is the model's to keep constant. */
export class PracticeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #subscription: vscode.Disposable;
  /** By address: the lenses that VS Code was told of last. */
  readonly #told = new Map<string, string>();

  constructor(private readonly models: EditorModels) {
    this.#subscription = models.onDidChange((uri) => this.#tell(uri));
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    return (this.models.of(document)?.lenses ?? []).map(toCodeLens);
  }

  /** Only what changed: each event makes VS Code wait anew before it asks, and a moving caret would keep it waiting. */
  #tell(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const lenses = JSON.stringify((document && this.models.of(document)?.lenses) ?? []);
    if (this.#told.get(uri.toString()) === lenses) return;
    this.#told.set(uri.toString(), lenses);
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function toCodeLens({ line, title, action, blank }: LensItem): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command: COMMAND_OF[action], arguments: blank === null ? [] : [blank] });
}
