import * as vscode from 'vscode';
import type { CommandContext } from './practiceCommands';

/**
 * Registers one command. What its handler throws is reported and goes no further: VS Code would show it a second time, without a next
 * step. Only the first argument is passed on, and only when it is a text: menus pass addresses and editor groups of their own.
 */
export function registerCommand(id: string, context: CommandContext, handler: (argument: string | undefined) => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (argument: unknown) => {
    try {
      await handler(typeof argument === 'string' ? argument : undefined);
    } catch (thrown) {
      context.reportError(thrown);
    }
  });
}
