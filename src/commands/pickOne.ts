import * as vscode from 'vscode';

/** So soon after it was shown hardly anybody has closed a list, in milliseconds. */
const TOO_SOON_MS = 750;

/** What a list says of itself. */
export interface PickWords {
  readonly title: string;
  readonly placeHolder?: string;
}

/**
 * Shows a list and answers the row that was chosen, undefined when it was closed without one. `whenTyped` makes the rows anew for what is typed.
 *
 * The palette gives the focus back to the panel some time after it has closed, and takes it from a list that was opened meanwhile, which then closes:
 * https://github.com/microsoft/vscode/issues/93950. Such a list is shown again.
 */
export function pickOne<Row extends vscode.QuickPickItem>(rows: readonly Row[], words: PickWords, whenTyped?: (text: string) => readonly Row[]): Promise<Row | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = words.title;
  pick.placeholder = words.placeHolder;
  pick.matchOnDescription = true;
  pick.items = rows;
  if (whenTyped !== undefined) pick.onDidChangeValue((text) => void (pick.items = whenTyped(text)));
  return new Promise((resolve) => {
    const shown = Date.now();
    let chosen = false;
    pick.onDidAccept(() => {
      chosen = true;
      resolve(pick.selectedItems[0]);
      pick.dispose();
    });
    pick.onDidHide(() => {
      if (!chosen && Date.now() - shown < TOO_SOON_MS) {
        // Its window has forgotten the rows.
        pick.items = whenTyped?.(pick.value) ?? rows;
        pick.show();
        return;
      }
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
