import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Show Solution`: the end of the ladder of help, once its hints and options are open. */
export function registerShowSolution(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.showSolution, context, (blank) => context.practice.showSolution(blank));
}
