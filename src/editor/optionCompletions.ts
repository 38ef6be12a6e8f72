import * as vscode from 'vscode';
import { slotAt } from '../core/editor/linkedPlaces';
import { isEmptyAnswer } from '../core/practiceText';
import { slice } from '../shared/range';
import { t } from '../shared/words';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

/** Offers in a blank the options that the panel shows for it, in the same order; none where they are not shown. */
export class OptionCompletions implements vscode.CompletionItemProvider {
  constructor(private readonly models: EditorModels) {}

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionList | undefined {
    const slot = slotAt(this.models.of(document)?.slots ?? [], document.offsetAt(position));
    if (slot === undefined || slot.options.length === 0) return undefined;
    const held = slice(document.getText(), slot.range);
    const range = toRange(document, slot.range);
    // VS Code takes no completion that replaces more than a line.
    if (!range.isSingleLine) return undefined;
    const items = slot.options.map((code, place) => {
      const item = new vscode.CompletionItem({ label: code, description: t('blank {0}', slot.id) }, vscode.CompletionItemKind.Value);
      // The underscores of an empty blank match no option: VS Code would leave all of them out.
      return Object.assign(item, { range, sortText: String(place).padStart(3, '0'), filterText: isEmptyAnswer(held) ? held : code });
    });
    // Asked again at every key, because what an empty blank is compared with is gone with the first.
    return new vscode.CompletionList(items, true);
  }
}
