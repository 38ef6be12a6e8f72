import * as vscode from 'vscode';
import { gettable, removable, type Kept, type ModelChoice } from '../../core/hub/choices';
import { bytesInWords } from '../../core/hub/quantities';
import { t } from '../../shared/words';

type Item = vscode.QuickPickItem & Pick<ModelChoice, 'name'>;

/** Asks for a model to get: one of the list, or any name that is typed. Undefined when nothing was chosen. */
export function pickModelToGet(bundled: readonly string[], kept: readonly Kept[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = t('Get Model');
  pick.placeholder = t('Choose a model, or type its name on the hub: organisation/name');
  const show = (): void => void (pick.items = gettable(bundled, kept, pick.value).map(toItem));
  pick.onDidChangeValue(show);
  show();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.name);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks which of the models on the disk is to go. */
export async function pickModelToRemove(kept: readonly Kept[], folder: string): Promise<Kept | undefined> {
  const all = bytesInWords(kept.reduce((sum, { bytes }) => sum + bytes, 0));
  const options = { title: t('Remove Model'), placeHolder: t('{0} in {1}', all, folder), matchOnDescription: true };
  const picked = await vscode.window.showQuickPick(removable(kept).map(toItem), options);
  return kept.find((one) => one.name === picked?.name);
}

function toItem({ name, label, description }: ModelChoice): Item {
  return { name, label, description };
}
