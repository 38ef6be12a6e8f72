import * as assert from 'node:assert/strict';
import { bothHold } from './blankTexts';
import { driveWindow } from './practiceDrive';
import { CLOSE_KEY, closeEditor, focusEditor, program, saved, startQuiz, write } from './program';
import { WAITING, addSlowSaves } from './slowSaves';

const TASK = 'roberta-tokenizer';

/** With an extension beside ours that keeps every save waiting. VS Code asks what to do with changes when a file is closed and its own save does not come to pass: which it does not while ours is on. */
describe('a practice file that is closed', function () {
  const window = driveWindow(this, { keybindings: [CLOSE_KEY], changeExtensions: addSlowSaves });

  const waiting = () => window().page.locator('.statusbar').getByText(WAITING);

  beforeEach(async () => {
    await startQuiz(window());
    await write(window(), TASK, program(TASK, {}));
    await waiting().waitFor({ state: 'detached' });
  });

  async function typeIntoBlank(text: string): Promise<void> {
    await focusEditor(window());
    await window().lens('Blank 1: empty').click();
    await window().page.waitForTimeout(300);
    await window().type(text);
    await bothHold(window(), text);
  }

  async function isClosedAndSaved(text: string): Promise<void> {
    await window().editor.waitFor({ state: 'detached' });
    await saved(window(), TASK, program(TASK, { 1: text }));
    assert.equal(await window().page.locator('.monaco-dialog-box').count(), 0);
    assert.deepEqual(await window().notifications(), []);
  }

  it('right after a key asks nothing and loses nothing', async () => {
    await typeIntoBlank('Rober');
    await closeEditor(window(), 1);
    await isClosedAndSaved('Rober');
  });

  it('while it is saved closes at once, asks nothing and loses nothing', async () => {
    await typeIntoBlank('Roberta');
    await waiting().waitFor();
    await closeEditor(window(), 1);
    await isClosedAndSaved('Roberta');
  });

  it('after a save by its key, in which one typed on, has all of it', async () => {
    await typeIntoBlank('Auto');
    await window().page.keyboard.press('Control+S');
    await window().type('Tok');
    await waiting().waitFor({ state: 'detached' });
    await saved(window(), TASK, program(TASK, { 1: 'AutoTok' }));
    await closeEditor(window(), 1);
    await isClosedAndSaved('AutoTok');
  });
});
