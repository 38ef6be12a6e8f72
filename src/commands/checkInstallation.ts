import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Check This Installation`: host, walls, models and times, as they are here. */
export function registerCheckInstallation(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.checkInstallation, context, () => context.practice.checkInstallation());
}
