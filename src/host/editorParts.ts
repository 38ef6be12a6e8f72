import * as vscode from 'vscode';
import { ApiHelp } from '../editor/apiHelp';
import { Autosave } from '../editor/autosave';
import { BlankDecorations } from '../editor/decorations';
import { PracticeDiagnostics } from '../editor/diagnostics';
import { practiceSelector } from '../editor/documentLanguage';
import type { EditorModels } from '../editor/editorModels';
import { FileReads } from '../editor/fileReads';
import { BlankHover } from '../editor/hover';
import { PracticeLenses } from '../editor/lenses';
import { LinkedBlanks } from '../editor/linkedEditing';
import { OptionCompletions } from '../editor/optionCompletions';
import { OptionDrops } from '../editor/optionDrops';
import { DisposableStore, type Disposable } from '../shared/disposable';
import { t } from '../shared/words';
import type { PracticeFiles } from './practiceFiles';

/** Keeps practice files and their buffers the same: what is typed is saved, what changes elsewhere is read. */
export class PracticeSaving implements Disposable {
  readonly #own = new DisposableStore();
  readonly #autosave: Autosave;

  constructor(files: PracticeFiles, reportError: (thrown: unknown) => void) {
    this.#autosave = this.#own.add(new Autosave({
      isPractice: (uri) => files.taskOf(uri) !== undefined,
      cannotSave: (document) => void vscode.window.showWarningMessage(t('{0} cannot be saved. Your text stays in the editor; make room or allow writing there, then save it.', document.uri.fsPath)),
      reportError,
    }));
    this.#own.add(new FileReads(files.folder, { isBehind: (document) => this.#autosave.isBehind(document), reportError }));
  }

  /** Saves every practice file now. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  dispose(): void {
    this.#own.dispose();
  }
}

/** Everything that practice files have in the editor beside their text. `say` puts words where screen readers read them out. */
export function registerEditorParts(models: EditorModels, folder: vscode.Uri, apiFile: string, say: (words: string) => void): vscode.Disposable[] {
  const selector = practiceSelector(folder);
  const lenses = new PracticeLenses(models);
  const api = new ApiHelp(apiFile, models);
  return [
    new BlankDecorations(models),
    new PracticeDiagnostics(models),
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerHoverProvider(selector, new BlankHover(models)),
    vscode.languages.registerHoverProvider(selector, api),
    vscode.languages.registerCompletionItemProvider(selector, api, '.'),
    vscode.languages.registerLinkedEditingRangeProvider(selector, new LinkedBlanks(models)),
    vscode.languages.registerCompletionItemProvider(selector, new OptionCompletions(models)),
    vscode.languages.registerDocumentDropEditProvider(selector, new OptionDrops(models, say), { dropMimeTypes: ['text/plain'] }),
  ];
}
