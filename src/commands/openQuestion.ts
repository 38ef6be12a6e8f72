import type * as vscode from 'vscode';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { COMMANDS } from './commandIds';
import { pickOne } from './pickOne';
import type { CommandContext, QuestionEntry } from './practiceCommands';
import { registerCommand } from './registerCommand';
import { taskChoices } from './taskChoices';
import { choiceItems, choiceWords } from './openTask';

/** `Open Question...`: a list with difficulty and state; a caller that names a question opens it at once. */
export function registerOpenQuestion(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.openQuestion, context, async (named) => {
    const questions = await context.practice.listQuestions();
    const id = named ?? (await chooseQuestion(questions));
    const question = questions.find((one) => one.id === id);
    if (id === undefined) return;
    if (question === undefined) throw new UserError(t('There is no question {0}. There are: {1}.', JSON.stringify(id), questions.map((one) => one.id).join(', ')));
    await context.practice.openItem({ pattern: question.patternId, kind: 'question', id });
  });
}

async function chooseQuestion(questions: readonly QuestionEntry[]): Promise<string | undefined> {
  if (questions.length === 0) throw new UserError(t('There is no question that can be opened.'));
  const items = taskChoices(questions, choiceWords()).flatMap(choiceItems);
  return (await pickOne(items, { title: t('Open Question'), placeHolder: t('Choose a question') }))?.id;
}
