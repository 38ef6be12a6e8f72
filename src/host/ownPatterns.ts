import * as vscode from 'vscode';
import { SETTINGS, SETTINGS_SECTION } from '../commands/settingKeys';
import { folderNamed } from '../content/folderNamed';
import { folderReader } from '../content/folderReader';
import type { ReadText } from '../core/content/readContent';
import { DisposableStore, type Disposable } from '../shared/disposable';
import { settings } from './settings';

/** Milliseconds without a change after which the folder is read again: a save of several files is one change. */
const PAUSE_MS = 200;

/** The folder of the user's own patterns, as the settings name it. It is read in trusted workspaces only. */
export class OwnPatterns implements Disposable {
  readonly #own = new DisposableStore();
  readonly #changed = this.#own.add(new vscode.EventEmitter<void>());
  #watcher: vscode.Disposable | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Fires when another folder is meant, or something in it has changed. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#own.add(vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SETTINGS_SECTION}.${SETTINGS.patternsFolder.key}`)) this.#moved();
    }));
    this.#own.add(vscode.workspace.onDidGrantWorkspaceTrust(() => this.#moved()));
    this.#own.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#moved()));
    this.#watch();
  }

  /** Undefined where there is none, or where the workspace is not trusted. */
  get folder(): string | undefined {
    return vscode.workspace.isTrusted ? folderNamed(settings.patternsFolder(), workspaceFolder()) : undefined;
  }

  /** Reads the folder's files; undefined where there are no patterns to be read. */
  reader(): ReadText | undefined {
    if (!vscode.workspace.isTrusted || settings.patternsFolder().trim() === '') return undefined;
    const { folder } = this;
    return folder === undefined ? () => Promise.reject(new Error('the setting nlpPractice.patternsFolder names a folder below the workspace, and none is open')) : folderReader(folder);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    this.#own.dispose();
  }

  #moved(): void {
    this.#watch();
    this.#changed.fire();
  }

  #watch(): void {
    this.#watcher?.dispose();
    this.#watcher = undefined;
    const { folder } = this;
    if (folder === undefined) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.file(folder), '**/*'));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(() => this.#touched());
    this.#watcher = watcher;
  }

  #touched(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), PAUSE_MS);
  }
}

function workspaceFolder(): string | undefined {
  return vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri.fsPath;
}
