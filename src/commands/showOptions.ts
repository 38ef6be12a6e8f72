import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Show Options`: options of the selected blank, where the mode does not show them; counted as help. */
export function registerShowOptions(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.showOptions, context, (blank) => context.practice.showOptions(blank));
}
