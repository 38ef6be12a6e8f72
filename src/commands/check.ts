import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Check`: grades the answers. A lens passes the blank that it stands over. */
export function registerCheck(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.check, context, (blank) => context.practice.check(blank));
}
