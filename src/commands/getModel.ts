import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Get Model...`: downloads a real model, after asking. A caller may name it. */
export function registerGetModel(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.getModel, context, (name) => context.practice.getModel(name));
}
