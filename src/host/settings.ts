import * as vscode from 'vscode';
import { SETTINGS, SETTINGS_SECTION } from '../commands/settingKeys';

/** The user's settings, read at the moment they are needed. */
export const settings = {
  idleMinutes: (): number => read(SETTINGS.idleMinutes),
  /** Megabytes. */
  memoryLimit: (): number => read(SETTINGS.memoryLimit),
  /** Milliseconds that a Run may take, undefined for as long as it likes. */
  timeLimitMs: (): number | undefined => read(SETTINGS.timeLimit) * 1000 || undefined,
  mirror: (): string => read(SETTINGS.mirror),
  modelsFolder: (): string => read(SETTINGS.modelsFolder),
  useHubCache: (): boolean => read(SETTINGS.useHubCache),
  patternsFolder: (): string => read(SETTINGS.patternsFolder),
  singleKeys: (): boolean => read(SETTINGS.singleKeys),
  openAsPython: (): boolean => read(SETTINGS.openAsPython),
};

function read<T>(setting: { readonly key: string; readonly default: T }): T {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION).get(setting.key, setting.default);
}
