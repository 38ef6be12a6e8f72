import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../until';
import { blankTexts, bothHold, EMPTY } from './blankTexts';
import { driveWindow } from './practiceDrive';
import { focusEditor } from './program';

const TASK = 'roberta-tokenizer';
const WRONG = ['BertTokenizer', 'DistilBertTokenizer', 'GPT2Tokenizer'];

describe('attempts, help and options of a task', function () {
  const window = driveWindow(this, { settings: { 'workbench.colorTheme': 'Default Dark Modern' } });

  const option = (code: string): Locator => window().option(code);
  const blank = (): Locator => window().panel.locator('.blank').first();
  const said = (): Promise<string> => window().panel.locator('[data-said]').innerText();
  const note = (): Promise<string> => window().panel.locator('.foot__note').innerText();

  /** As a hand does: pressed, moved in steps, let go. */
  async function drag(from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
    const box = (await from.boundingBox()) ?? assert.fail('nothing to drag');
    const { mouse } = window().page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + box.width / 2 - 10, box.y + box.height / 2 + 10, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 12 });
    await window().page.waitForTimeout(400);
    await mouse.up();
  }

  async function centre(of: Locator): Promise<{ x: number; y: number }> {
    const box = (await of.boundingBox()) ?? assert.fail('it cannot be seen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function emptied(): Promise<void> {
    await focusEditor(window());
    await until('both blanks are empty', async () => {
      if ((await blankTexts(window())).every((text) => text === EMPTY)) return true;
      await window().page.keyboard.press('Control+Z');
      await window().page.waitForTimeout(400);
      return false;
    });
  }

  it('opens with three attempts, options in sight and no solution on the page', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().panel.locator('h1').waitFor();
    await option('BertTokenizer').waitFor();
    assert.match(await note(), /3 attempts left/);
    assert.equal(await window().panel.locator('.solved').count(), 0);
  });

  it('an option is dragged onto the blank in the editor: both places hold it, one undo empties them', async () => {
    const line = window().editor.locator('.view-line', { hasText: 'from transformers import' }).first();
    const box = (await line.locator('span').last().boundingBox()) ?? assert.fail('no line');
    await drag(option('GPT2Tokenizer'), { x: box.x + box.width - 6, y: box.y + box.height / 2 });
    await bothHold(window(), 'GPT2Tokenizer');
    await window().shot('learning-dropped');
    await focusEditor(window());
    await window().page.keyboard.press('Control+Z');
    await bothHold(window(), EMPTY);
  });

  it('an option is dragged onto the blank in the panel', async () => {
    const to = await centre(blank());
    await drag(option('DistilBertTokenizer'), to);
    await bothHold(window(), 'DistilBertTokenizer');
    await until('it is said', async () => (await said()) === 'Blank 1 now holds DistilBertTokenizer.');
    await emptied();
  });

  it('Ctrl+Space in the blank offers the same options', async () => {
    await window().lens('Blank 1: empty').click();
    await window().page.waitForTimeout(400);
    await window().page.keyboard.press('Control+Space');
    const rows = window().editor.locator('.suggest-widget .monaco-list-row');
    await until('four options', async () => (await rows.count()) === 4);
    const offered = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')?.split(',')[0] ?? ''));
    const inPanel = await window().panel.locator('.option code').allTextContents();
    assert.deepEqual(offered.map((label) => label.split(' ')[0]), inPanel);
    await window().shot('learning-suggest');
    await window().page.keyboard.press('Enter');
    await bothHold(window(), inPanel[0] ?? '');
    await emptied();
  });

  it('a wrong answer is run, and what it does stands beside what the right one does', async () => {
    await option('BertTokenizer').click();
    await bothHold(window(), 'BertTokenizer');
    await window().panelButton('Check').click();
    await window().panel.locator('table.compare').waitFor();
    const rows = await window().panel.locator('table.compare tbody tr').allInnerTexts();
    assert.ok(rows.some((row) => row.includes('42891') && row.includes('31414')), rows.join('\n'));
    assert.ok(await window().panel.locator('table.compare tr.is-same').count() > 0);
    assert.match(await note(), /2 attempts left/);
    await window().shot('learning-compared');
  });

  it('checked again it costs nothing more', async () => {
    await window().panelButton('Check').click();
    await window().page.waitForTimeout(600);
    assert.match(await note(), /2 attempts left/);
  });

  it('hints come one by one, the solution only at their end', async () => {
    const { panel } = window();
    await panel.getByRole('button', { name: /^Show hint 1 of/ }).click();
    await panel.locator('.hints li').first().waitFor();
    assert.equal(await panel.locator('.hints li').count(), 1);
    assert.equal(await panel.getByRole('button', { name: /Show the solution/ }).count(), 0);
    await focusEditor(window());
    await window().page.keyboard.press('Control+K');
    await window().page.keyboard.press('h');
    await until('a second hint, by key', async () => (await panel.locator('.hints li').count()) === 2);
  });

  it('after the third wrong answer the solution opens, with the mistakes that were made', async () => {
    for (const code of WRONG.slice(1)) {
      await option(code).click();
      await bothHold(window(), code);
      await window().panelButton('Check').click();
      await window().outcome.filter({ hasText: code }).waitFor();
    }
    await window().panel.locator('.solved').waitFor();
    assert.match(await note(), /solution open/);
    assert.match(await window().panel.locator('.solved').innerText(), /RobertaTokenizer/);
    await window().panel.getByText(/common mistakes/).click();
    assert.equal(await window().panel.locator('.mistakes__made').count(), 3);
    await window().shot('learning-opened');
  });

  it('"I think this is right" saves a report as a file, and opens it', async () => {
    await window().panel.getByRole('button', { name: /I think this is right/ }).click();
    const folder = join(dirname(dirname(window().fileOf(TASK))), 'reports');
    await until('a report is saved', () => existsSync(folder) && readdirSync(folder).length === 1);
    const text = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8');
    assert.match(text, /GPT2Tokenizer/);
    assert.match(text, /Nothing was sent/);
    await window().page.locator('.tab', { hasText: `${TASK} ` }).first().waitFor();
  });

  it('starts over with new attempts; the options are help now', async () => {
    await window().panelButton('Start over').click();
    await until('three attempts', async () => /3 attempts left/.test(await note()));
    assert.equal(await window().panel.locator('.option').count(), 0);
    await window().panel.getByRole('button', { name: 'Show options' }).click();
    await window().panel.locator('.option').first().waitFor();
    await window().shot('learning-over');
  });

  it('is worked to a right answer with the keyboard alone', async () => {
    await window().palette('NLP Practice: Show Panel');
    const codes = await window().panel.locator('.option code').allTextContents();
    const right = codes.findIndex((code) => /^(Roberta|Auto)\w*Tokenizer$/.test(code) || !WRONG.includes(code));
    await blank().focus();
    await window().page.keyboard.press(String(right + 1));
    await until('the blank holds it', async () => (await blank().locator('.blank__text').textContent()) === codes[right]);
    await window().page.keyboard.press('Control+Enter');
    await window().outcome.filter({ hasText: 'The answer is right' }).waitFor();
    assert.match(await note(), /1 attempt used/);
    await window().shot('learning-right');
    assert.deepEqual(await window().notifications(), []);
  });
});
