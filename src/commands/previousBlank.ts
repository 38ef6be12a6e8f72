import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Previous Blank`; Shift+Tab in a blank. */
export function registerPreviousBlank(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.previousBlank, context, () => context.practice.focusBlank(-1));
}
