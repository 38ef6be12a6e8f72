import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { enter, held, openFresh, places, type } from './practiceBuffer';
import { until } from '../../until';

async function hoverAt(document: vscode.TextDocument, offset: number): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(offset));
  return found.flatMap((hover) => hover.contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

async function offeredAt(document: vscode.TextDocument, offset: number): Promise<(string | vscode.CompletionItemLabel)[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(offset), '.');
  return list.items.map((item) => item.label);
}
const inBlank = (document: vscode.TextDocument): number => document.offsetAt(places(document)[0]?.start ?? new vscode.Position(0, 0)) + 3;
const name = (label: string | vscode.CompletionItemLabel): string => (typeof label === 'string' ? label : label.label);

describe('help on the practice editions in the editor', () => {
  it('tells the signature of a name that the program imports', async () => {
    const { document } = await openFresh();
    await enter(document, 0);
    await type('RobertaTokenizer');
    await until('both places hold it', () => held(document).every((text) => text === 'RobertaTokenizer'));
    const words = await hoverAt(document, inBlank(document));
    assert.match(words, /class transformers\.RobertaTokenizer\(/);
  });

  it('completes methods outside blanks and offers nothing inside', async () => {
    const { document } = await openFresh();
    await enter(document, 0);
    await type('RobertaTokenizer');
    await until('both places hold it', () => held(document).every((text) => text === 'RobertaTokenizer'));
    const end = document.getText().length;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(end), '\ntokenizer.');
    await vscode.workspace.applyEdit(edit);
    const outside = (await offeredAt(document, document.getText().length)).map(name);
    assert.ok(outside.includes('decode') && outside.includes('convert_ids_to_tokens'), outside.join(' '));
    const inside = (await offeredAt(document, inBlank(document))).map(name);
    assert.ok(!inside.includes('DistilBertTokenizer'), inside.join(' '));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the line is gone', () => document.getText().length === end);
  });
});
