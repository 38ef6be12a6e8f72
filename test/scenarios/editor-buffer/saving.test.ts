import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../../until';
import { enter, held, openFresh, opened, places, type, type PracticeBuffer } from './practiceBuffer';

const keptFiles = (buffer: PracticeBuffer): string[] => buffer.files().filter((name) => name.includes('.kept-'));

describe('saving a practice file', () => {
  it('needs nobody to ask for it', async () => {
    const buffer = await openFresh();
    await enter(buffer.document, 0);
    await type('AutoTokenizer');
    await until('the file holds the answer twice', () => buffer.disk().split('AutoTokenizer').length === 3);
    await until('the buffer is clean', () => !buffer.document.isDirty);
    assert.deepEqual(keptFiles(buffer), []);
  });

  it('takes no answer of its own for another\'s while typing goes on over many saves', async () => {
    const buffer = await openFresh();
    await enter(buffer.document, 0);
    for (const part of ['Rob', 'erta', 'Tok', 'enizer']) {
      await type(part);
      await new Promise((resolve) => setTimeout(resolve, 520));
    }
    await until('the file holds the answer twice', () => buffer.disk().split('RobertaTokenizer').length === 3);
    assert.deepEqual(keptFiles(buffer), []);
  });

  it('asks nothing when the editor is closed right after a key', async () => {
    const buffer = await openFresh();
    await enter(buffer.document, 0);
    await type('Bert');
    assert.equal(buffer.document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the file holds what was typed', () => buffer.disk().split('Bert').length === 3);
    await until('no editor shows it', () => !vscode.window.visibleTextEditors.some((editor) => editor.document === buffer.document));
  });

  it('reads a file that changed elsewhere while nothing was typed', async () => {
    const buffer = await openFresh();
    buffer.writeDisk(buffer.disk().replaceAll('____', 'GPT2Tokenizer'));
    await until('the buffer shows it', () => held(buffer.document).every((text) => text === 'GPT2Tokenizer'));
    await enter(buffer.document, 0);
    await type('X');
    await until('what was typed then is saved over it', () => buffer.disk().includes('import X\n'));
    assert.deepEqual(keptFiles(buffer), []);
  });

  it('overwrites nothing that changed elsewhere while one typed, and loses nothing', async () => {
    const buffer = await openFresh();
    await enter(buffer.document, 0);
    // As long as what it replaces: by size and time alone VS Code would take the file for unchanged.
    const theirs = buffer.disk().replaceAll('____', 'abcd');
    await type('Mine');
    buffer.writeDisk(theirs);
    const kept = await until('a copy is kept', () => keptFiles(buffer)[0]);
    const copy = vscode.Uri.joinPath(buffer.document.uri, '..', kept);
    await until('the buffer shows the file', () => buffer.document.getText() === theirs);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(buffer.disk(), theirs);
    assert.equal(fs.readFileSync(copy.fsPath, 'utf8'), theirs.replaceAll('abcd', 'Mine'));
    fs.rmSync(copy.fsPath);
    await vscode.commands.executeCommand('undo');
    await until('undo brings back what was typed', () => held(buffer.document).every((text) => text === 'Mine'));
    await until('and that is saved, as the learner wants it', () => buffer.disk() === buffer.document.getText());
    assert.deepEqual(keptFiles(buffer), []);
  });

  it('writes a deleted file anew', async () => {
    const buffer = await openFresh();
    await enter(buffer.document, 0);
    fs.rmSync(buffer.document.fileName);
    await type('Auto');
    await until('the file is there again', () => fs.existsSync(buffer.document.fileName) && buffer.disk().split('Auto').length === 3);
    assert.equal(places(buffer.document).length, 2);
    assert.equal((await opened()).document, buffer.document);
  });
});
