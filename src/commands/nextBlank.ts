import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Next Blank`; Tab in a blank. */
export function registerNextBlank(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.nextBlank, context, () => context.practice.focusBlank(1));
}
