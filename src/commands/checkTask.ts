import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Check This Task`: proves the task that is being written. */
export function registerCheckTask(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.checkTask, context, () => context.practice.checkTask());
}
