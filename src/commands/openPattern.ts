import type * as vscode from 'vscode';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { COMMANDS } from './commandIds';
import { pickOne } from './pickOne';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** `Open Pattern...`: its page; a list to choose from where there are several. A caller that names one opens it at once. */
export function registerOpenPattern(context: CommandContext): vscode.Disposable {
  return registerCommand(COMMANDS.openPattern, context, async (named) => {
    const id = named ?? (await choosePattern(context));
    if (id !== undefined) await context.practice.openItem({ pattern: id, kind: 'pattern', id });
  });
}

async function choosePattern(context: CommandContext): Promise<string | undefined> {
  const patterns = await context.practice.listPatterns();
  if (patterns.length === 0) throw new UserError(t('There is no pattern that can be opened.'));
  if (patterns.length === 1) return patterns[0]?.id;
  const items = patterns.map(({ id, title, topic }) => ({ id, label: title, description: topic }));
  return (await pickOne(items, { title: t('Open Pattern'), placeHolder: t('Choose a pattern') }))?.id;
}
