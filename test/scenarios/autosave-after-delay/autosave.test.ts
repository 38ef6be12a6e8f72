import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until';
import { enter, held, openFresh, type } from '../editor-buffer/practiceBuffer';

/** VS Code's own autosave and ours on one file: a save of one must not look like a foreign change to the other. */
describe("with VS Code's autosave after a short delay", () => {
  it('the setting holds in this window', () => {
    // Asked for the language: its default of ours is stronger than a setting for all languages.
    assert.equal(vscode.workspace.getConfiguration('files', { languageId: 'python-practice' }).get('autoSave'), 'afterDelay');
  });

  it('typing over many saves keeps every letter, and no copy is set aside', async () => {
    const buffer = await openFresh();
    const before = buffer.files().length;
    await enter(buffer.document, 0);
    for (const part of ['Ro', 'ber', 'ta', 'Token', 'izer']) {
      await type(part);
      // Longer than VS Code's delay, shorter than ours: their saves fall between ours.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await until('the file holds the answer twice', () => buffer.disk().split('RobertaTokenizer').length === 3);
    await until('the buffer is clean', () => !buffer.document.isDirty);
    assert.deepEqual(held(buffer.document), ['RobertaTokenizer', 'RobertaTokenizer']);
    assert.equal(buffer.disk(), buffer.document.getText());
    assert.equal(buffer.files().length, before);
  });
});
