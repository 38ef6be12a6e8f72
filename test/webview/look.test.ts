import assert from 'node:assert/strict';
import { until } from '../until';
import { buttonNames, nameless } from './checks';
import { drawnWell } from './drawnWell';
import { Fixture } from './fixture';
import { states, taskOpen } from './states';

describe('look of the panel in a browser', function () {
  const on = new Fixture(this);

  for (const [name, state] of Object.entries(states)) {
    it(`draws "${name}" within every width, readable in every theme, with names and clean markup`, async () => {
      await on.open(state);
      await drawnWell(on.panel.page);
    });
  }

  it('says what a blank is, where it stands and what it holds', async () => {
    await on.open('wrong-raised');
    const names = (await buttonNames(on.panel.page)).filter((name) => name.startsWith('Blank'));
    // A place where a name may break is read as a space.
    assert.deepEqual(names.map((name) => name.replace(/ ,/g, ',')), [
      'Blank 1, line 2: Distil Bert For Sequence Classification, right', 'Blank 1, line 6: Distil Bert For Sequence Classification, right',
      "Blank 2, line 8: 'tf', not right",
    ]);
  });

  it('says what a mistake means above what Python says, as text', async () => {
    await on.open('explained');
    const section = on.panel.page.locator('section[aria-labelledby="traceback"]');
    const places = await section.evaluate((element) => ['.why', '.trace'].map((each) => element.querySelector(each)?.getBoundingClientRect().top ?? NaN));
    assert.ok((places[0] ?? 0) < (places[1] ?? 0));
    assert.match((await section.locator('.why').textContent()) ?? '', /print the <b>keys<\/b> and compare/);
    assert.equal(await section.locator('.why b').count(), 0);
    assert.ok((await section.locator('.why code').textContent())?.startsWith('nameWithoutAnEnd'));
    await on.open('running');
    assert.equal(await on.panel.page.locator('.why').count(), 0);
  });

  it('speaks the language that it was given, and English where words are missing', async () => {
    const words = { 'Show options': 'Auswahl zeigen', 'Show hint {0} of {1} for blank {2}': 'Hinweis {0} von {1} zu L\u00fccke {2}' };
    await on.open({ model: { ...taskOpen, options: { blank: '1', shown: false, items: [] } }, output: [] }, 'dark', 520, words);
    for (const label of ['Auswahl zeigen', 'Hinweis 1 von 3 zu L\u00fccke 1', 'Show in the editor']) await on.panel.page.getByRole('button', { name: label, exact: true }).waitFor();
  });

  it('remembers over a reload what was opened, and forgets it with another task', async () => {
    await on.open('task-open');
    const kept = (): Promise<string | null> => on.panel.page.evaluate(() => sessionStorage.getItem('state'));
    const before = await kept();
    await on.panel.page.getByText('Details').click();
    // The browser tells of an opened fold a moment after it opened.
    await until('the opened fold is kept', async () => (await kept()) !== before);
    await on.panel.page.reload();
    await on.panel.waitForAction('ready');
    await on.show('task-open');
    await on.panel.page.getByText('Python is not started').waitFor({ state: 'visible' });
    await on.panel.send({ type: 'model', model: { ...taskOpen, task: 'another' } });
    await on.panel.page.getByText('Python is not started').waitFor({ state: 'hidden' });
  });

  it('says how to start when no practice is open', async () => {
    await on.open();
    await on.panel.send({ type: 'idle' });
    assert.match(await on.panel.page.getByRole('main').innerText(), /No practice is open/);
    assert.deepEqual(await nameless(on.panel.page), []);
  });

  it('puts the result beside the work where there is room, and first where there is not', async () => {
    await on.open('right', 'dark', 1200);
    const left = async (selector: string): Promise<number> => on.panel.page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    assert.ok(await left('.column--result') > await left('.column--work') + 400);
    await on.panel.page.setViewportSize({ width: 520, height: 800 });
    assert.equal(await left('.column--result'), await left('.column--work'));
  });

  it('turns nothing when motion is to be reduced', async () => {
    await on.open('running');
    await on.panel.page.emulateMedia({ reducedMotion: 'reduce' });
    const running = await on.panel.page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length);
    assert.equal(running, 0);
  });
});
