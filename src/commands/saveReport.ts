import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `I Think This Is Right`: what the standing verdict came from, as a file. */
export function registerSaveReport(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.saveReport, context, () => context.practice.saveReport());
}
