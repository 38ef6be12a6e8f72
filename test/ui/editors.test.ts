import * as assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { until } from '../until';
import { bothHold, EMPTY, undosUntilEmpty } from './blankTexts';
import { driveWindow } from './practiceDrive';
import { focusEditor, program, saved, startQuiz } from './program';

const TASK = 'roberta-tokenizer';

describe('a practice file in the editors of VS Code', function () {
  const window = driveWindow(this);

  before(() => startQuiz(window()));

  async function clickBlank(): Promise<void> {
    await focusEditor(window());
    await window().lens('Blank 1: empty').click();
    await window().page.waitForTimeout(300);
  }

  it('two carets, one in each place, type one answer and not two', async () => {
    await clickBlank();
    await window().page.keyboard.press('Control+Shift+L');
    await window().type('AutoTokenizer');
    await bothHold(window(), 'AutoTokenizer');
    await saved(window(), TASK, program(TASK, { 1: 'AutoTokenizer' }));
    await window().page.keyboard.press('Escape');
    assert.ok((await undosUntilEmpty(window())) <= 2);
    // Undone within milliseconds of its saving, which once left the file with what was undone.
    await saved(window(), TASK, program(TASK, {}));
  });

  it('a file changed by another program is read, and its blanks are followed', async () => {
    writeFileSync(window().fileOf(TASK), program(TASK, { 1: 'RobertaTokenizer' }, '# from outside\n'));
    await bothHold(window(), 'RobertaTokenizer');
    await window().lens('Blank 1: right').waitFor();
    writeFileSync(window().fileOf(TASK), program(TASK, {}));
    await bothHold(window(), EMPTY);
  });

  it('redo brings back what undo took', async () => {
    await clickBlank();
    await window().type('AutoTokenizer');
    await bothHold(window(), 'AutoTokenizer');
    assert.equal(await undosUntilEmpty(window()), 1);
    await window().page.keyboard.press('Control+Y');
    await bothHold(window(), 'AutoTokenizer');
    await undosUntilEmpty(window());
  });

  it('a split editor shows the blanks twice, and typing in one fills the other', async () => {
    await focusEditor(window());
    await window().page.keyboard.press('Control+\\');
    const editors = window().page.locator('.editor-instance .monaco-editor[data-uri*=".practice.py"]');
    await until('two editors show it', async () => (await editors.count()) === 2);
    for (const place of [0, 1]) await editors.nth(place).getByRole('button', { name: 'Blank 1: empty', exact: true }).first().waitFor();
    await clickBlank();
    await window().type('RobertaTokenizer');
    await until('both show it twice', async () => (await Promise.all([0, 1].map((place) => editors.nth(place).locator('.view-lines').innerText()))).every((text) => text.split('RobertaTokenizer').length === 3));
    for (const place of [0, 1]) await editors.nth(place).getByRole('button', { name: 'Blank 1: right', exact: true }).first().waitFor();
    await window().shot('editors-split');
  });
});
