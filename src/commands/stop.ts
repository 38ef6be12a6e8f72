import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Stop`: ends the program that runs. */
export function registerStop(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.stop, context, () => context.practice.stop());
}
