import type * as vscode from 'vscode';
import { LinkedEditingRanges } from 'vscode';
import { linkedRanges } from '../core/editor/linkedPlaces';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

// VS Code drops the link as soon as the text no longer matches; the default pattern would do so at a quote, a dot or a bracket.
const ANYTHING = /[\s\S]*/;

/** Lets VS Code carry what is typed in one place of a blank to its others: one undo, and input methods follow. */
export class LinkedBlanks implements vscode.LinkedEditingRangeProvider {
  constructor(private readonly models: EditorModels) {}

  provideLinkedEditingRanges(document: vscode.TextDocument, position: vscode.Position): vscode.LinkedEditingRanges | undefined {
    const slots = this.models.of(document)?.slots ?? [];
    const ranges = linkedRanges(slots, document.getText(), document.offsetAt(position));
    return ranges === undefined ? undefined : new LinkedEditingRanges(ranges.map((range) => toRange(document, range)), ANYTHING);
  }
}
