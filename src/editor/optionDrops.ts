import * as vscode from 'vscode';
import { dropTarget } from '../core/editor/dropTarget';
import { t } from '../shared/words';
import type { EditorModels } from './editorModels';
import { toOffsets, toRange } from './positions';

/** Lets an option be dragged from the panel onto its blank in the program; all places of the blank are filled, and one undo empties them. */
export class OptionDrops implements vscode.DocumentDropEditProvider {
  /** `say` tells of what was done those who cannot see it. */
  constructor(
    private readonly models: EditorModels,
    private readonly say: (words: string) => void,
  ) {}

  async provideDocumentDropEdits(document: vscode.TextDocument, position: vscode.Position, data: vscode.DataTransfer): Promise<vscode.DocumentDropEdit | undefined> {
    const text = await data.get('text/plain')?.asString();
    const slots = this.models.of(document)?.slots;
    if (text === undefined || text === '' || slots === undefined) return undefined;
    const line = toOffsets(document, document.lineAt(position).range);
    const target = dropTarget(slots, document.offsetAt(position), line, text);
    if (target === undefined) return undefined;
    this.say(target === 'beside' ? t('There is no blank here. Drop it on a blank.') : t('Blank {0} now holds {1}.', target.blank, text));
    return fills(document, target === 'beside' ? [] : target.ranges.map((range) => toRange(document, range)), text);
  }
}

function fills(document: vscode.TextDocument, ranges: readonly vscode.Range[], text: string): vscode.DocumentDropEdit {
  const drop = new vscode.DocumentDropEdit('', t('Fill the blank'));
  drop.additionalEdit = new vscode.WorkspaceEdit();
  for (const range of ranges) drop.additionalEdit.replace(document.uri, range, text);
  return drop;
}
