import type * as vscode from 'vscode';
import { gettable, removable, type Kept, type ModelChoice } from '../../core/hub/choices';
import { bytesInWords } from '../../core/hub/quantities';
import { pickOne } from '../../commands/pickOne';
import { t } from '../../shared/words';

type Item = vscode.QuickPickItem & Pick<ModelChoice, 'name'>;

/** Asks for a model to get: one of the list, or any name that is typed. Undefined when nothing was chosen. */
export async function pickModelToGet(bundled: readonly string[], kept: readonly Kept[]): Promise<string | undefined> {
  const rows = (typed: string): Item[] => gettable(bundled, kept, typed).map(toItem);
  return (await pickOne(rows(''), { title: t('Get Model'), placeHolder: t('Choose a model, or type its name on the hub: organisation/name') }, rows))?.name;
}

/** Asks which of the models on the disk is to go. */
export async function pickModelToRemove(kept: readonly Kept[], folder: string): Promise<Kept | undefined> {
  const all = bytesInWords(kept.reduce((sum, { bytes }) => sum + bytes, 0));
  const picked = await pickOne(removable(kept).map(toItem), { title: t('Remove Model'), placeHolder: t('{0} in {1}', all, folder) });
  return kept.find((one) => one.name === picked?.name);
}

function toItem({ name, label, description }: ModelChoice): Item {
  return { name, label, description };
}
