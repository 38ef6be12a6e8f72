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

  constructor(private readonly models: EditorModels) {
    this.#subscription = models.onDidChange(() => this.#changed.fire());
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    return (this.models.of(document)?.lenses ?? []).map(toCodeLens);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function toCodeLens({ line, title, action, blank }: LensItem): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command: COMMAND_OF[action], arguments: blank === null ? [] : [blank] });
}
