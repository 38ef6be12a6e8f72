import assert from 'node:assert/strict';
import { Fixture, named } from './fixture';
import { taskOpen } from './states';

describe('keyboard and focus of the panel in a browser', function () {
  const on = new Fixture(this);

  it('posts what is clicked', async () => {
    await on.open('task-open');
    const click = async (name: string | RegExp): Promise<void> => on.panel.page.getByRole('button', { name }).first().click();
    await click(/^Blank 2/);
    await click("3 'pt'");
    await click('Show in the editor');
    await click(/Show hint 1/);
    await click(/^Check/);
    await click(/^Run/);
    await click('Next task');
    await click('Previous task');
    assert.deepEqual(await on.panel.actions(), [
      { type: 'selectBlank', blank: '2', slot: 2 }, { type: 'chooseOption', blank: '1', option: 2 }, { type: 'showEditor' },
      { type: 'showHint', blank: '1' }, { type: 'check' }, { type: 'run' }, { type: 'next' }, { type: 'previous' },
    ]);
  });

  it('asks for the real model where a stand-in answered, and only there', async () => {
    await on.open('right');
    const buttons = on.panel.page.getByRole('button', { name: /^Get the real model/ });
    assert.equal(await buttons.count(), 1);
    await buttons.click();
    assert.deepEqual((await on.panel.actions()).map((action) => action.type), ['getModel']);
  });

  it('posts nothing for a button that is not enabled, and keeps the focus on it', async () => {
    await on.open('lost');
    const run = on.panel.page.getByRole('button', { name: /^Run/ });
    assert.equal(await run.getAttribute('aria-disabled'), 'true');
    await run.focus();
    await on.panel.page.keyboard.press('Enter');
    assert.match(await on.focused(), /^Run/);
    assert.deepEqual(await on.panel.actions(), []);
  });

  it('is worked with the keyboard alone', async () => {
    await on.open('task-open');
    const keys = on.panel.page.keyboard;
    for (let i = 0; i < 4; i += 1) await keys.press('Tab'); // previous, next, show in the editor, first blank
    assert.match(await on.focused(), /^Blank 1/);
    await keys.press('Enter');
    await keys.press('2');
    await keys.press('Control+Enter');
    await keys.press('Shift+Enter');
    await keys.press('Escape');
    assert.deepEqual(await on.panel.actions(), [
      { type: 'selectBlank', blank: '1', slot: 0 }, { type: 'chooseOption', blank: '1', option: 1 }, { type: 'check' }, { type: 'run' }, { type: 'showEditor' },
    ]);
    const outline = await on.panel.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    assert.equal(outline, 'solid');
  });

  it('leaves numbers alone where single keys are turned off, and names none', async () => {
    await on.open('task-open', 'dark', 520, {}, false);
    await on.panel.page.keyboard.press('2');
    await on.panel.page.keyboard.press('Control+Enter');
    assert.deepEqual(await on.panel.actions(), [{ type: 'check' }]);
    assert.equal(await on.panel.page.locator('.option kbd, .option[aria-keyshortcuts]').count(), 0);
    assert.equal(await on.panel.page.getByText('Press a number').count(), 0);
  });

  it('keeps the focus over Check, and on the main button while its work changes', async () => {
    await on.open('task-open');
    await on.panel.page.getByRole('button', { name: /^Blank 2/ }).focus();
    await on.show('right');
    assert.match(await on.focused(), /^Blank 2/);
    await on.panel.page.getByRole('button', { name: /^Next: task/ }).focus();
    await on.show('running');
    assert.match(await on.focused(), /^Stop/);
  });

  it('gives the focus to the main button when what had it is gone', async () => {
    await on.open('task-open');
    await on.panel.page.getByRole('button', { name: /^Run/ }).focus();
    await on.show('running');
    assert.match(await on.focused(), /^Stop/);
  });

  it('gives the focus to what was asked for, when that took the place of the button', async () => {
    await on.open('fault');
    await on.panel.page.getByRole('button', { name: 'Show options' }).focus();
    await on.panel.send({ type: 'model', model: taskOpen });
    assert.match(await on.focused(), /^1Distil/);
    await on.panel.page.getByRole('button', { name: /Show hint 1/ }).focus();
    await on.panel.send({ type: 'model', model: { ...taskOpen, hint: { blank: '1', open: ['Look at the name.'], count: 3, next: 'hint' } } });
    assert.equal(await on.focused(), 'Show hint 2 of 3 for blank 1');
  });

  it('moves the focus to the heading of a new task', async () => {
    await on.open('task-open');
    await on.panel.page.getByRole('button', { name: 'Next task' }).focus();
    await on.panel.send({ type: 'model', model: { ...taskOpen, task: 'another', title: 'Another' } });
    assert.equal(await on.focused(), 'title');
  });

  it('announces the verdict politely, and a fault of ours at once', async () => {
    await on.open('right');
    assert.match(await on.panel.page.getByRole('status').innerText(), /Right: 2 of 2 blanks/);
    assert.equal(await on.panel.page.getByRole('alert').innerText(), '');
    await on.show('fault');
    assert.match(await on.panel.page.getByRole('alert').innerText(), /^This one is on us/);
    assert.equal(await on.panel.page.getByRole('status').innerText(), '');
    await on.panel.send({ type: 'model', model: { ...named('fault').model, verdict: null } });
    assert.match(await on.panel.page.getByRole('alert').innerText(), /^Ended by a fault/);
  });
});
