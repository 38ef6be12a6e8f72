import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Run`: the program as it stands in the editor. While one runs, it is stopped first. */
export function registerRun(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.run, context, () => context.practice.run());
}
