import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Remove Model...`: lists what was downloaded, with sizes, and removes one. */
export function registerRemoveModel(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.removeModel, context, () => context.practice.removeModel());
}
