import type * as vscode from 'vscode';
import { registerCheck } from './check';
import { registerCheckInstallation } from './checkInstallation';
import { registerNextBlank } from './nextBlank';
import { registerNextTask } from './nextTask';
import { registerOpenTask } from './openTask';
import { registerPreviousBlank } from './previousBlank';
import { registerResetTask } from './resetTask';
import { registerRestoreCode } from './restoreCode';
import { registerRun } from './run';
import { registerSelectBlank } from './selectBlank';
import { registerShowHint } from './showHint';
import { registerShowPanel } from './showPanel';
import { registerStartQuiz } from './startQuiz';
import { registerStop } from './stop';
import type { CommandContext } from './practiceCommands';

const REGISTER = [
  registerStartQuiz,
  registerOpenTask,
  registerRun,
  registerCheck,
  registerStop,
  registerNextTask,
  registerShowHint,
  registerResetTask,
  registerShowPanel,
  registerRestoreCode,
  registerCheckInstallation,
  registerNextBlank,
  registerPreviousBlank,
  registerSelectBlank,
];

/** Registers every command of the extension. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  return REGISTER.map((register) => register(context));
}
