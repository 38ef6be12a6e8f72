import assert from 'node:assert/strict';
import { drawnWell } from './drawnWell';
import { Fixture } from './fixture';
import { screenMessages, screens } from './screens';

const quiz = (action: object): object => ({ type: 'quiz', action });

describe('screens of patterns, questions and tests in a browser', function () {
  const on = new Fixture(this);

  const open = async (name: string): Promise<void> => {
    await on.open();
    await on.panel.send(...screenMessages(name));
  };

  for (const name of Object.keys(screens)) {
    it(`draws "${name}" within every width, readable in every theme, with names and clean markup`, async () => {
      await open(name);
      await drawnWell(on.panel.page);
      assert.equal(await on.panel.page.locator('h1').count(), 1);
      assert.equal(await on.panel.page.getByRole('status').count(), ['pattern', 'problems'].includes(name) ? 0 : 1);
    });
  }

  it('a question is answered by letters, arrows and Enter alone', async () => {
    await open('question-open');
    const keys = on.panel.page.keyboard;
    await keys.press('c');
    await keys.press('Enter');
    await on.panel.page.getByRole('radio').nth(1).focus();
    await keys.press('ArrowUp');
    await keys.press('Enter');
    const order = screens['question-open']?.kind === 'question' ? screens['question-open'].choices.options.map(({ id }) => id) : [];
    assert.deepEqual(await on.panel.actions(), [
      quiz({ type: 'choose', option: order[2] }), quiz({ type: 'answer' }), quiz({ type: 'choose', option: order[0] }), quiz({ type: 'answer' }),
    ]);
  });

  it('names the letters that choose and mark to readers, and none that does nothing', async () => {
    const named = (): Promise<string[]> => on.panel.page.locator('input[aria-keyshortcuts], button[aria-keyshortcuts]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-keyshortcuts') ?? ''));
    await open('test-question');
    assert.deepEqual(await named(), ['A', 'B', 'C', 'D', 'Enter', 'M', 'P']);
    await on.panel.send(...screenMessages('question-answered'));
    assert.deepEqual((await named()).filter((key) => key.length === 1), []);
    await on.panel.close();
    await on.open(undefined, 'dark', 520, {}, false);
    await on.panel.send(...screenMessages('test-question'));
    assert.deepEqual(await named(), ['Enter']);
  });

  it('letters do nothing once it is answered, and Enter on a link follows the link', async () => {
    await open('question-answered');
    await on.panel.page.keyboard.press('a');
    assert.deepEqual(await on.panel.actions(), []);
    await on.panel.page.getByRole('button', { name: /^Run [A-D]$/ }).first().focus();
    await on.panel.page.keyboard.press('Enter');
    assert.equal((await on.panel.actions()).length, 1);
    await on.panel.page.keyboard.press('Shift+Enter');
    assert.deepEqual(await on.panel.actions(), [quiz({ type: 'runCode', what: 'code:question' })]);
  });

  it('a click on an option chooses it, and every option says why', async () => {
    await open('question-open');
    await on.panel.page.getByText('Nothing: a model that was loaded').click();
    assert.deepEqual(await on.panel.actions(), [quiz({ type: 'choose', option: 'words' })]);
    await on.panel.send(...screenMessages('question-answered'));
    assert.equal(await on.panel.page.locator('.choice__why').count(), 4);
    assert.match(await on.panel.page.getByRole('status').innerText(), /^Not this time/);
    for (const described of await on.panel.page.getByRole('radio').evaluateAll((all) => all.map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? ''))) assert.notEqual(described, '');
  });

  it('a blank of a test is typed in, and single keys are text there', async () => {
    await open('test-task');
    const field = on.panel.page.getByRole('textbox', { name: /^Blank 2/ });
    await field.focus();
    await on.panel.page.keyboard.type('map');
    const actions = await on.panel.actions();
    assert.deepEqual(actions, ['m', 'ma', 'map'].map((text) => quiz({ type: 'fill', blank: '2', text })));
    await on.panel.page.keyboard.press('Enter');
    assert.deepEqual(await on.panel.actions(), [quiz({ type: 'answer' })]);
    assert.equal(await field.inputValue(), 'map');
  });

  it('a test is moved in, marked and paused by keys, and its places say how they stand', async () => {
    await open('test-question');
    await on.panel.page.keyboard.press('m');
    await on.panel.page.keyboard.press('p');
    await on.panel.page.getByRole('button', { name: 'Item 2: marked for later, not answered' }).click();
    await on.panel.page.getByRole('button', { name: 'Hide the time' }).click();
    assert.deepEqual(await on.panel.actions(), [quiz({ type: 'mark' }), quiz({ type: 'pause' }), quiz({ type: 'goTo', place: 1 }), quiz({ type: 'hideTime', hidden: true })]);
    assert.equal(await on.panel.page.getByRole('timer').getAttribute('aria-live'), 'off');
  });

  it('the clock goes on by itself while the test does', async () => {
    await open('test-question');
    const clock = on.panel.page.getByRole('timer');
    await clock.filter({ hasText: '0:00' }).waitFor();
    await clock.filter({ hasText: '0:02' }).waitFor();
    await on.panel.send(...screenMessages('test-paused'));
    await clock.filter({ hasText: '1:01' }).waitFor();
  });

  it('moves the focus to the heading of the next item, and keeps it where it was while one answers', async () => {
    await open('test-question');
    await on.panel.page.getByRole('radio').first().focus();
    const test = screens['test-question'];
    assert.ok(test !== undefined);
    await on.panel.send({ type: 'screen', screen: { ...test } });
    assert.equal(await on.panel.page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio');
    await on.panel.send(...screenMessages('test-task'));
    assert.equal(await on.focused(), 'title');
  });

  it('gives the focus to the way on when an answered option can have it no more', async () => {
    await open('question-open');
    await on.panel.page.getByRole('radio').first().focus();
    await on.panel.send(...screenMessages('question-answered'));
    assert.match(await on.focused(), /^Next: question/);
  });

  it('shows the words of a page as text: no markup, no foreign scheme', async () => {
    await open('concept');
    const page = on.panel.page.getByRole('article');
    assert.equal(await page.locator('b, script, a').count(), 0);
    await page.getByText('<b>This stays text.</b>').waitFor();
    assert.equal(await page.getByRole('button', { name: 'this', exact: true }).count(), 0);
    await page.getByRole('button', { name: 'the next page' }).click();
    await page.getByRole('button', { name: 'the paper' }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('button', { name: 'Open in practice' }).click();
    assert.deepEqual(await on.panel.actions(), [
      { type: 'open', item: { pattern: 'roberta-distilbert', kind: 'concept', id: 'logits' } }, { type: 'openLink', address: 'https://arxiv.org/abs/1907.11692' },
      quiz({ type: 'runCode', what: 'block:4' }), { type: 'openSnippet', pattern: 'roberta-distilbert', concept: 'tokens', block: 4 },
    ]);
  });

  it('shows the picture that is drawn for the theme', async () => {
    await open('concept');
    const shown = (): Promise<string[]> => on.panel.page.locator('.picture img').evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.getAttribute('src') ?? ''));
    assert.match((await shown()).join(), /^[^,]*tokens\.dark\.svg$/);
    await on.panel.page.evaluate(() => { document.body.className = 'vscode-light'; });
    assert.match((await shown()).join(), /^[^,]*tokens\.light\.svg$/);
    await on.panel.page.evaluate(() => { document.body.className = 'vscode-high-contrast vscode-high-contrast-light'; });
    assert.match((await shown()).join(), /tokens\.light\.svg$/);
    await on.panel.page.evaluate(() => { document.body.className = 'vscode-high-contrast'; });
    assert.match((await shown()).join(), /tokens\.dark\.svg$/);
  });

  it('goes from a screen to a task and back, each with fresh elements', async () => {
    await open('pattern');
    await on.show('task-open');
    await on.panel.page.getByRole('heading', { name: 'Classify a sentence with DistilBERT' }).waitFor();
    await on.panel.send(...screenMessages('result'));
    await on.panel.page.getByRole('heading', { name: 'Result' }).waitFor();
  });
});
