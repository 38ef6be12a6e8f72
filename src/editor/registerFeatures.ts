import * as vscode from 'vscode';
import { BlankDecorations } from './decorations';
import { PracticeDiagnostics } from './diagnostics';
import { practiceSelector } from './documentLanguage';
import type { EditorModels } from './editorModels';
import { BlankHover } from './hover';
import { PracticeLenses } from './lenses';
import { LinkedBlanks } from './linkedEditing';

/** Registers everything that shows the models in editors: boxes, lenses, hovers, squiggles, linked editing. */
export function registerFeatures(folder: vscode.Uri, models: EditorModels): vscode.Disposable {
  const selector = practiceSelector(folder);
  const lenses = new PracticeLenses(models);
  return vscode.Disposable.from(
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerHoverProvider(selector, new BlankHover(models)),
    vscode.languages.registerLinkedEditingRangeProvider(selector, new LinkedBlanks(models)),
    new PracticeDiagnostics(models),
    new BlankDecorations(models),
  );
}
