import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Reset Task`: the blanks as they were at first. It can be undone. */
export function registerResetTask(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.resetTask, context, () => context.practice.resetTask());
}
