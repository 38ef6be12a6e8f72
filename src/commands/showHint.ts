import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Show Hint`, for the selected blank or the one that a lens names. */
export function registerShowHint(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.showHint, context, (blank) => context.practice.showHint(blank));
}
