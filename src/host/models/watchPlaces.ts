import * as vscode from 'vscode';
import { SETTINGS, SETTINGS_SECTION } from '../../commands/settingKeys';
import type { Engine } from '../../engine/engine';
import { settings } from '../settings';
import { folderProblem } from './placesOf';

/** Where downloaded models go, for every window of this user. */
export function downloadsFolder(context: vscode.ExtensionContext): string {
  return vscode.Uri.joinPath(context.globalStorageUri, 'models').fsPath;
}

/** Starts the runtime afresh when the settings name other places for models: what it may read is fixed when it starts. */
export function watchPlaces(context: vscode.ExtensionContext, engine: Engine, reportError: (thrown: unknown) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    const changed = [SETTINGS.modelsFolder, SETTINGS.useHubCache].some(({ key }) => change.affectsConfiguration(`${SETTINGS_SECTION}.${key}`));
    if (!changed) return;
    const problem = folderProblem(settings.modelsFolder(), context.extensionUri.fsPath);
    if (problem !== null) reportError(problem);
    engine.renew();
  });
}
