import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Show Panel`. */
export function registerShowPanel(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.showPanel, context, () => context.practice.showPanel());
}
