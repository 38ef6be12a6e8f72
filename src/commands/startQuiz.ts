import type * as vscode from 'vscode';
import { COMMANDS } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Start Quiz`: the first task that is not right yet. */
export function registerStartQuiz(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.startQuiz, context, () => context.practice.startQuiz());
}
