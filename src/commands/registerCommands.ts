import type * as vscode from 'vscode';
import { registerCheck } from './check';
import { registerCheckTask } from './checkTask';
import { registerCheckInstallation } from './checkInstallation';
import { registerGetModel } from './getModel';
import { registerNextBlank } from './nextBlank';
import { registerNextTask } from './nextTask';
import { registerOpenItem } from './openItem';
import { registerOpenPattern } from './openPattern';
import { registerOpenQuestion } from './openQuestion';
import { registerOpenTask } from './openTask';
import { registerPreviewTask } from './previewTask';
import { registerPreviousBlank } from './previousBlank';
import { registerRemoveModel } from './removeModel';
import { registerResetTask } from './resetTask';
import { registerRestoreCode } from './restoreCode';
import { registerRun } from './run';
import { registerSelectBlank } from './selectBlank';
import { registerSaveReport } from './saveReport';
import { registerShowHint } from './showHint';
import { registerShowOptions } from './showOptions';
import { registerShowSolution } from './showSolution';
import { registerShowPanel } from './showPanel';
import { registerStartQuiz } from './startQuiz';
import { registerStop } from './stop';
import { registerTestPattern } from './testPattern';
import type { CommandContext } from './practiceCommands';

const REGISTER = [
  registerStartQuiz,
  registerOpenTask,
  registerOpenPattern,
  registerOpenQuestion,
  registerTestPattern,
  registerOpenItem,
  registerRun,
  registerCheck,
  registerStop,
  registerNextTask,
  registerShowHint,
  registerShowOptions,
  registerShowSolution,
  registerSaveReport,
  registerResetTask,
  registerShowPanel,
  registerRestoreCode,
  registerCheckInstallation,
  registerGetModel,
  registerRemoveModel,
  registerCheckTask,
  registerPreviewTask,
  registerNextBlank,
  registerPreviousBlank,
  registerSelectBlank,
];

/** Registers every command of the extension. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  return REGISTER.map((register) => register(context));
}
