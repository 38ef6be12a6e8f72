import * as vscode from 'vscode';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { COMMANDS } from './commandIds';
import { pickOne } from './pickOne';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';
import { taskChoices, type TaskChoice, type TaskWords } from './taskChoices';

interface TaskItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** `Open Task...`: a list with difficulty and state; a caller that names a task opens it at once. */
export function registerOpenTask(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.openTask, context, async (named) => {
    const id = named ?? (await chooseTask(context));
    if (id !== undefined) await context.practice.openTask(id);
  });
}

async function chooseTask(context: CommandContext): Promise<string | undefined> {
  const tasks = await context.practice.listTasks();
  if (tasks.length === 0) throw new UserError(t('There is no task that can be opened.'));
  return (await pickOne(taskChoices(tasks, choiceWords()).flatMap(choiceItems), { title: t('Open Task'), placeHolder: t('Choose a task') }))?.id;
}

/** The rows of a choice: a heading where a new pattern begins. */
export function choiceItems(choice: TaskChoice): TaskItem[] {
  const item = { id: choice.id, label: choice.label, description: choice.description, iconPath: new vscode.ThemeIcon(choice.icon) };
  if (choice.heading === null) return [item];
  return [{ id: '', label: choice.heading, kind: vscode.QuickPickItemKind.Separator }, item];
}

export function choiceWords(): TaskWords {
  return {
    difficulty: { easy: t('easy'), medium: t('medium'), hard: t('hard') },
    progress: { strong: t('strong'), right: t('right'), tried: t('tried'), new: t('new') },
  };
}
