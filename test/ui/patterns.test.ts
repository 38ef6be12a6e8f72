import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from '../until';
import { driveWindow } from './practiceDrive';
import { putTrialContent } from './trialContent';

/** VS Code follows what the system asks for; the last is what the drive goes on with. */
const LOOKS = [
  ['vscode-light', { colorScheme: 'light', forcedColors: 'none' }],
  ['vscode-high-contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ['vscode-dark', { colorScheme: 'dark', forcedColors: 'none' }],
] as const;

describe('patterns, questions and tests, in the window', function () {
  const window = driveWindow(this, { settings: { 'window.autoDetectColorScheme': true }, changeExtensions: putTrialContent });

  const heading = (name: string | RegExp): Locator => window().panel.getByRole('heading', { name, level: 1 });
  const node = (name: string): Locator => window().page.locator('.monaco-list-row[role="treeitem"]', { hasText: name }).first();
  const title = (): Promise<string> => window().panel.locator('h1').innerText();

  /** A key for the panel, as soon as it has the focus: a palette that closes gives it back a moment later. */
  async function press(key: string): Promise<void> {
    await until('the panel has the focus', () => hasFocus());
    await window().page.keyboard.press(key);
  }

  function hasFocus(): Promise<boolean> {
    return window().page.evaluate(() => document.activeElement?.matches('iframe.webview') === true);
  }

  /** By the keyboard: a notification may lie over the button. Again where the editor of a reloaded window takes the focus meanwhile. */
  async function pressButton(label: string): Promise<void> {
    await until(`${label} has the focus`, async () => {
      await window().panelButton(label).focus();
      await window().page.waitForTimeout(300);
      return hasFocus();
    });
    await press('Enter');
  }

  /** The same screen in three themes, for a person to look at. */
  async function shots(name: string): Promise<void> {
    for (const [look, media] of LOOKS) {
      await window().page.emulateMedia(media);
      await window().panel.locator(`body.${look}`).waitFor({ state: 'attached' });
      await window().shot(`${name}-${look.replace('vscode-', '')}`);
    }
  }

  it('the activity bar holds the tree: every pattern, and what cannot be read', async () => {
    await window().page.locator('.activitybar [aria-label^="NLP Practice"]').first().click();
    await node('A trial pattern').waitFor();
    await node('A pattern without questions').waitFor();
    await node('torn/pattern.json').waitFor();
    assert.match(await node('A trial pattern').innerText(), /0\/13/);
    await node('Questions').waitFor();
    // It says on the way what is wrong with the torn one, over the panel's buttons.
    await window().page.locator('.notification-toast').first().waitFor();
    await window().palette('Notifications: Clear All Notifications');
  });

  it('a click opens the page of a pattern, which needs no test to start', async () => {
    await node('A trial pattern').click();
    await heading('A trial pattern').waitFor();
    await window().panel.getByText('0 of 4 right').waitFor();
    await window().panel.getByText('0 of 9 right').waitFor();
    assert.match(await window().panel.locator('.foot').innerText(), /Start learning this pattern[^]*Test this pattern/);
    await shots('pattern-page');
  });

  it('Enter begins with the page to read, whose program runs where it stands', async () => {
    await press('Enter');
    await heading('Pieces of words').waitFor();
    await window().panel.getByText('<script>alert(1)</script>').waitFor();
    const picture = window().panel.locator('.picture__dark');
    await until('the picture is drawn', () => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth === 240));
    await window().panel.getByRole('button', { name: 'Run', exact: true }).click();
    await window().output.filter({ hasText: 'pieces 2' }).waitFor();
    await shots('pattern-concept');
  });

  it('its program opens in the editor, to be changed and run', async () => {
    await window().panel.getByRole('button', { name: 'Open in practice' }).click();
    await window().lens('Run').waitFor();
    await window().editor.locator('.view-line').first().click();
    await window().page.keyboard.press('Control+End');
    await window().type("print('changed')\n", 5);
    await window().page.keyboard.press('Shift+Enter');
    await window().output.filter({ hasText: 'changed' }).waitFor();
    await window().shot('pattern-snippet');
    assert.equal(await window().panelButton('Check').count(), 0);
  });

  it('a question is opened, answered and explained by the keyboard alone', async () => {
    await window().palette('NLP Practice: Open Question...');
    await window().pick('About q1');
    await heading('About q1').waitFor();
    await window().panel.getByText('one attempt').waitFor();
    const right = await letterOf("print('q1')");
    await press(right === 'A' ? 'b' : 'a');
    await until('an option is chosen', async () => (await window().panel.locator('input:checked').count()) === 1);
    await press('Enter');
    await window().panel.getByRole('heading', { name: new RegExp(`^Not this time: ${right} is right`) }).waitFor();
    assert.equal(await window().panel.locator('.choice__why').count(), 3);
    await press('Shift+Enter');
    await window().output.filter({ hasText: 'q1' }).waitFor();
    await shots('question-wrong');
    await window().panelButton('Try again').focus();
    await press('Enter');
    await window().panel.getByText('one attempt').waitFor();
    await press((await letterOf("print('q1')")).toLowerCase());
    await press('Enter');
    await window().panel.getByRole('heading', { name: /^Right/ }).waitFor();
    await node('About q1').filter({ hasText: /Easy, (right|strong)/ }).waitFor();
  });

  it('a question is answered and its options run by the mouse', async () => {
    await window().panelButton('Next: question 2').click();
    await heading('About q2').waitFor();
    await window().panel.getByRole('button', { name: 'Show the hint' }).click();
    await window().panel.getByText('Read the word between the quotes.').waitFor();
    await window().panel.locator('.choice', { hasText: "print('q2')" }).locator('label').click();
    await window().panelButton('Answer').click();
    await window().panel.getByRole('heading', { name: /^Right/ }).waitFor();
    await window().panel.getByRole('button', { name: /^Run [A-C]$/ }).first().click();
    await window().output.filter({ hasText: /nothing|q2/ }).waitFor();
  });

  it('a broken question says which file and field, and the others go on', async () => {
    await window().palette('NLP Practice: Open Question...');
    await window().pick('About torn-question');
    await until('the notification', async () => (await window().notifications()).some((words) => /trial\/questions\.json: questions\.0\.\w+: it is missing/.test(words)));
    await window().palette('Notifications: Clear All Notifications');
    await node('About q3').click();
    await heading('About q3').waitFor();
  });

  it('a test is taken by the keyboard: options, blanks, marks, the end', async () => {
    await window().palette('NLP Practice: Test This Pattern');
    await heading('Item 1 of 10').waitFor();
    await press('m');
    await window().panel.getByText('0 answered, 1 marked for later').waitFor();
    await shots('test-item');
    await answerAll();
    await window().panel.getByText(/10 answered/).waitFor();
    await press('Enter');
    await heading('Result').waitFor({ timeout: 90_000 });
    assert.match(await window().panel.locator('.score').innerText(), /\d+ of \d+/);
    await shots('test-result');
    await node('Test this pattern').filter({ hasText: /\d+\/\d+/ }).waitFor();
  });

  it('another test is paused, left, and come back to after a reload', async () => {
    await window().palette('Notifications: Clear All Notifications');
    await pressButton('Take another test');
    await heading('Item 1 of 10').waitFor();
    // The first item may be a task, whose blanks the key leaves alone.
    const chosen = Math.min(1, await window().panel.locator('.choices').count());
    await press('a');
    await until('the option is chosen', async () => (await window().panel.locator('input:checked').count()) === chosen);
    await pressButton('Pause');
    await heading('The test is paused').waitFor();
    await window().shot('test-paused');
    await window().reload();
    await window().palette('NLP Practice: Open Pattern...');
    await window().pick('A trial pattern');
    await heading('A trial pattern').waitFor();
    await pressButton('Go on with the test');
    await heading('The test is paused').waitFor();
    await pressButton('Go on');
    await heading('Item 1 of 10').waitFor();
    assert.equal(await window().panel.locator('input:checked').count(), chosen);
  });

  it('a pattern without questions has its page, and no test', async () => {
    await window().palette('NLP Practice: Open Pattern...');
    await window().pick('A pattern without questions');
    await heading('A pattern without questions').waitFor();
    await window().panel.getByText('This pattern has no test.').waitFor();
    assert.equal(await window().panelButton('Test this pattern').count(), 0);
    assert.deepEqual([...window().refused], []);
  });

  async function letterOf(code: string): Promise<string> {
    return window().panel.locator('.choice', { hasText: code }).locator('kbd').innerText();
  }

  /** Chooses the first option of a question, and writes into every blank of a task. */
  async function answerAll(): Promise<void> {
    for (let n = 0; n < 10; n += 1) {
      const before = await title();
      if ((await window().panel.locator('.choices').count()) > 0) await press('a');
      else await fillBlanks();
      await window().panel.locator('.place.is-current.place--done, .place.is-current.place--marked').waitFor();
      if (n === 9) return;
      await press('Enter');
      await until('the next item', async () => (await title()) !== before);
    }
  }

  async function fillBlanks(): Promise<void> {
    const fields = window().panel.getByRole('textbox');
    for (let i = 0; i < (await fields.count()); i += 1) {
      await fields.nth(i).focus();
      await press('Control+A');
      await window().type('token_id', 5);
      await until('the field holds all of it', async () => (await fields.nth(i).inputValue()) === 'token_id');
    }
  }
});
