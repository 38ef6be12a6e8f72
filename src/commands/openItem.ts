import type * as vscode from 'vscode';
import { itemOf } from '../core/quiz/itemAddress';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { OPEN_ITEM } from './commandIds';
import type { CommandContext } from './practiceCommands';
import { registerCommand } from './registerCommand';

/** Opens a page, a task, a question or a test by its address. The tree calls it. */
export function registerOpenItem(context: CommandContext): vscode.Disposable {
  return registerCommand(OPEN_ITEM, context, async (address = '') => {
    const place = itemOf(address);
    if (place === undefined) throw new UserError(t('{0} names nothing that can be opened.', JSON.stringify(address)));
    await context.practice.openItem(place);
  });
}
