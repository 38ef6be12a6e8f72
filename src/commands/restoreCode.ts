import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Restore Code Around the Blanks`. It can be undone. */
export function registerRestoreCode(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.restoreCode, context, () => context.practice.restoreCode());
}
