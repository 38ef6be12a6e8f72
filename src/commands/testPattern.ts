import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Test This Pattern`: the test of the pattern that is shown, of the open task's, else of the first; one that was left goes on. */
export function registerTestPattern(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.testPattern, context, (pattern) => context.practice.testPattern(pattern));
}
