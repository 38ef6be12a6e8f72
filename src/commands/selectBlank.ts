import type * as vscode from 'vscode';
import { SELECT_BLANK } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** Moves the caret to the blank that a lens names. Not in the palette. */
export function registerSelectBlank(context: CommandContext): vscode.Disposable {
  return registerCommand(SELECT_BLANK, context, async (blank) => {
    if (blank !== undefined) await context.practice.selectBlank(blank);
  });
}
