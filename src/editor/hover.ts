import * as vscode from 'vscode';
import { slotAt } from '../core/editor/linkedPlaces';
import { wordsToMarkdown } from '../core/editor/markdown';
import { t } from '../shared/words';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

/** Says over a blank what belongs in it. Never a hint: hints are asked for, and counted. */
export class BlankHover implements vscode.HoverProvider {
  constructor(private readonly models: EditorModels) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const slot = slotAt(this.models.of(document)?.slots ?? [], document.offsetAt(position));
    if (slot === undefined) return undefined;
    const words = new vscode.MarkdownString(wordsToMarkdown(t('Blank {0}: {1}', slot.id, slot.prompt)));
    return new vscode.Hover(words, toRange(document, slot.range));
  }
}
