import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Preview This Task`: shows the task that is being written as learners see it. */
export function registerPreviewTask(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.previewTask, context, () => context.practice.previewTask());
}
