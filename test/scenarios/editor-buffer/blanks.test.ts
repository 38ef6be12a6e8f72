import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until';
import { enter, held, lenses, openFresh, places, type } from './practiceBuffer';

const rows = (found: readonly vscode.CodeLens[]): number[] => [...new Set(found.map((lens) => lens.range.start.line))].sort((a, b) => a - b);
const titles = (found: readonly vscode.CodeLens[]): string[] => found.map((lens) => lens.command?.title ?? '');

describe('blanks in the editor', () => {
  it('have a language with defaults that leave answers alone', async () => {
    const { document } = await openFresh();
    assert.equal(document.languageId, 'python-practice');
    const editor = vscode.workspace.getConfiguration('editor', document);
    for (const key of ['formatOnSave', 'formatOnType', 'formatOnPaste', 'inlineSuggest.enabled']) assert.equal(editor.get(key), false, key);
    assert.equal(editor.get('linkedEditing'), true);
    assert.equal(vscode.workspace.getConfiguration('files', document).get('trimTrailingWhitespace'), false);
  });

  it('follow each other, and one undo takes a word out of both', async () => {
    const { document } = await openFresh();
    await enter(document, 0);
    await type('RobertaTokenizer');
    await until('both hold the word', () => held(document).every((text) => text === 'RobertaTokenizer'));
    await vscode.commands.executeCommand('undo');
    await until('both are empty again', () => held(document).every((text) => text === '____'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(held(document), ['____', '____']);
  });

  it('follow from the second place too', async () => {
    const { document } = await openFresh();
    await enter(document, 1);
    await type('Auto');
    await until('both hold the word', () => held(document).every((text) => text === 'Auto'));
  });

  it('are mended when typing pauses where linked editing leaves one out', async () => {
    const { document } = await openFresh();
    await enter(document, 0);
    await vscode.commands.executeCommand('paste', { text: '(one,\n two)', pasteOnNewLine: false, multicursorText: null, mode: null });
    await until('both hold all lines', () => held(document).length === 2 && held(document).every((text) => text.includes('two)')));
    let undos = 0;
    while (held(document).some((text) => text !== '____') && undos < 5) {
      await vscode.commands.executeCommand('undo');
      undos++;
    }
    assert.deepEqual(held(document), ['____', '____']);
    // VS Code ends an undo step after a paste, so mending is a second one.
    assert.ok(undos <= 2, `${undos} undos`);
  });

  it('have as many rows of lenses whatever stands in them', async () => {
    const { document } = await openFresh();
    const before = await lenses(document);
    await enter(document, 0);
    await type('Auto');
    await until('the lens says so', async () => titles(await lenses(document)).includes('Blank 1: filled') || titles(await lenses(document)).includes('Blank 1: right'));
    assert.deepEqual(rows(await lenses(document)), rows(before));
  });

  it('say on hover what belongs in them, and nothing of the answer', async () => {
    const { document } = await openFresh();
    const [place] = places(document);
    assert.ok(place);
    const hovers = (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place.start)) ?? [];
    const words = hovers.flatMap((hover) => hover.contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : String(content)));
    assert.equal(words.length, 1);
    assert.match(words[0] ?? '', /^Blank 1: ./);
    assert.doesNotMatch(words[0] ?? '', /RobertaTokenizer|AutoTokenizer/);
  });

  it('are left by the next and the previous one', async () => {
    const { editor, document } = await openFresh();
    await enter(document, 0);
    const second = places(document)[1];
    assert.ok(second);
    await vscode.commands.executeCommand('nlpPractice.nextBlank');
    await until('the second place is selected', () => editor.selection.start.isEqual(second.start) && editor.selection.end.isEqual(second.end));
    await vscode.commands.executeCommand('nlpPractice.previousBlank');
    await until('the first place is selected', () => editor.selection.start.line === 0);
  });

  it('stay when the code round them is changed, which is marked and can be put back', async () => {
    const { editor, document } = await openFresh();
    const whole = document.getText();
    const inFront = places(document)[1]?.start.with(undefined, 0);
    assert.ok(inFront);
    await editor.edit((builder) => builder.insert(inFront, 'x = 1\n'));
    const marks = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'NLP Practice');
    await until('the change is marked', () => marks().length > 0);
    assert.equal(marks()[0]?.severity, vscode.DiagnosticSeverity.Warning);
    await until('there is a lens to restore', async () => titles(await lenses(document)).some((title) => title.startsWith('Restore')));
    await vscode.commands.executeCommand('nlpPractice.restoreCode');
    await until('the code is as it was', () => document.getText() === whole);
    await until('the mark is gone', () => marks().length === 0);
  });
});
