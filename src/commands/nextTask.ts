import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Next Task`. */
export function registerNextTask(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.nextTask, context, () => context.practice.nextTask());
}
