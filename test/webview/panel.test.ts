import assert from 'node:assert/strict';
import { badMarkup, buttonNames, lowContrast, nameless, overflows } from './checks';
import { findChromium, Harness, type PanelPage } from './harness';
import { messagesOf, states, taskOpen, type PanelState } from './states';
import { themes, type ThemeName } from './themes';

const THEMES = Object.keys(themes) as ThemeName[];
const WIDTHS = [280, 520, 1200];

describe('panel in a browser', function () {
  this.timeout(120_000);
  const chromium = findChromium();
  let harness: Harness;
  let panel: PanelPage;

  before(async function () {
    if (chromium === undefined) {
      console.log('      skipped: no Chromium on the path; the variable CHROMIUM can name one');
      this.skip();
    }
    harness = await Harness.start(chromium);
  });
  after(async () => harness?.stop());
  afterEach(async () => {
    if (panel === undefined) return;
    assert.deepEqual(await panel.violations(), [], 'the policy was kept and nothing was thrown');
    await panel.close();
  });

  const open = async (state: PanelState | undefined, theme: ThemeName = 'dark', width = 520): Promise<void> => {
    assert.ok(state);
    panel = await harness.open(theme, width);
    await panel.send(...messagesOf(state));
  };
  const focused = async (): Promise<string> => panel.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || 'nothing');

  for (const [name, state] of Object.entries(states)) {
    it(`draws "${name}" within every width, readable in every theme, with names and clean markup`, async () => {
      await open(state);
      await panel.page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
      for (const width of WIDTHS) {
        await panel.page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await overflows(panel.page), [], `${width} px`);
      }
      assert.deepEqual(await nameless(panel.page), []);
      assert.deepEqual(await badMarkup(panel.page), []);
      for (const theme of THEMES) {
        await panel.page.evaluate((href) => document.querySelector('link')?.setAttribute('href', href), `/theme.css?theme=${theme}`);
        await panel.page.evaluate((classes) => { document.body.className = classes; }, themes[theme].classes);
        await panel.page.waitForFunction((colour) => getComputedStyle(document.documentElement).getPropertyValue('--vscode-foreground').trim() === colour, themes[theme].colours['foreground']);
        assert.deepEqual(await lowContrast(panel.page), [], theme);
      }
    });
  }

  it('says what a blank is, where it stands and what it holds', async () => {
    await open(states['wrong-raised']);
    const names = (await buttonNames(panel.page)).filter((name) => name.startsWith('Blank'));
    // A place where a name may break is read as a space.
    assert.deepEqual(names.map((name) => name.replace(/ ,/g, ',')), [
      'Blank 1, line 2: Distil Bert For Sequence Classification, right', 'Blank 1, line 6: Distil Bert For Sequence Classification, right',
      "Blank 2, line 8: 'tf', not right",
    ]);
  });

  it('posts what is clicked', async () => {
    await open(states['task-open']);
    const click = async (name: string | RegExp): Promise<void> => panel.page.getByRole('button', { name }).first().click();
    await click(/^Blank 2/);
    await click("3 'pt'");
    await click('Show in the editor');
    await click(/Show a hint/);
    await click(/^Check/);
    await click(/^Run/);
    await click('Next task');
    await click('Previous task');
    assert.deepEqual(await panel.actions(), [
      { type: 'selectBlank', blank: '2', slot: 2 }, { type: 'chooseOption', blank: '1', option: 2 }, { type: 'showEditor' },
      { type: 'showHint', blank: '1' }, { type: 'check' }, { type: 'run' }, { type: 'next' }, { type: 'previous' },
    ]);
  });

  it('posts nothing for a button that is not enabled, and keeps the focus on it', async () => {
    await open(states['lost']);
    const run = panel.page.getByRole('button', { name: /^Run/ });
    assert.equal(await run.getAttribute('aria-disabled'), 'true');
    await run.focus();
    await panel.page.keyboard.press('Enter');
    assert.match(await focused(), /^Run/);
    assert.deepEqual(await panel.actions(), []);
  });

  it('is worked with the keyboard alone', async () => {
    await open(states['task-open']);
    const keys = panel.page.keyboard;
    for (let i = 0; i < 4; i += 1) await keys.press('Tab'); // previous, next, show in the editor, first blank
    assert.match(await focused(), /^Blank 1/);
    await keys.press('Enter');
    await keys.press('2');
    await keys.press('Control+Enter');
    await keys.press('Shift+Enter');
    await keys.press('Escape');
    assert.deepEqual(await panel.actions(), [
      { type: 'selectBlank', blank: '1', slot: 0 }, { type: 'chooseOption', blank: '1', option: 1 }, { type: 'check' }, { type: 'run' }, { type: 'showEditor' },
    ]);
    const outline = await panel.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    assert.equal(outline, 'solid');
  });

  it('keeps the focus over Check, and on the main button while its work changes', async () => {
    await open(states['task-open']);
    await panel.page.getByRole('button', { name: /^Blank 2/ }).focus();
    await panel.send(...messagesOf(states['right'] as PanelState));
    assert.match(await focused(), /^Blank 2/);
    await panel.page.getByRole('button', { name: /^Next: task/ }).focus();
    await panel.send(...messagesOf(states['running'] as PanelState));
    assert.match(await focused(), /^Stop/);
  });

  it('gives the focus to the main button when what had it is gone', async () => {
    await open(states['task-open']);
    await panel.page.getByRole('button', { name: /^Run/ }).focus();
    await panel.send(...messagesOf(states['running'] as PanelState));
    assert.match(await focused(), /^Stop/);
  });

  it('gives the focus to what was asked for, when that took the place of the button', async () => {
    await open(states['fault']);
    await panel.page.getByRole('button', { name: 'Show options' }).focus();
    await panel.send({ type: 'model', model: taskOpen });
    assert.match(await focused(), /^1Distil/);
    await panel.page.getByRole('button', { name: /Show a hint/ }).focus();
    await panel.send({ type: 'model', model: { ...taskOpen, hint: { blank: '1', text: 'Look at the name.' } } });
    assert.equal(await focused(), 'Hint for blank 1');
  });

  it('moves the focus to the heading of a new task', async () => {
    await open(states['task-open']);
    await panel.page.getByRole('button', { name: 'Next task' }).focus();
    await panel.send({ type: 'model', model: { ...taskOpen, task: 'another', title: 'Another' } });
    assert.equal(await focused(), 'title');
  });

  it('announces the verdict politely, and a fault of ours at once', async () => {
    await open(states['right']);
    assert.match(await panel.page.getByRole('status').innerText(), /Right: 2 of 2 blanks/);
    assert.equal(await panel.page.getByRole('alert').innerText(), '');
    await panel.send(...messagesOf(states['fault'] as PanelState));
    assert.match(await panel.page.getByRole('alert').innerText(), /^This one is on us/);
    assert.equal(await panel.page.getByRole('status').innerText(), '');
    await panel.send({ type: 'model', model: { ...(states['fault'] as PanelState).model, verdict: null } });
    assert.match(await panel.page.getByRole('alert').innerText(), /^Ended by a fault/);
  });

  it('draws output as a terminal does, with both streams marked', async () => {
    await open(states['right']);
    assert.deepEqual((await panel.page.getByRole('log').innerText()).split('\n').filter((line) => line !== ''), [
      'stderr', 'Loading weights: 100%|##########| 104/104', 'stdout', 'tensor([[-3.2731,  2.7522]])', 'NEGATIVE 0.0024', 'POSITIVE 0.9976',
    ]);
    assert.equal(await panel.page.locator('.ansi-fg-2.ansi-bold').innerText(), 'POSITIVE');
    await panel.send({ type: 'output', runId: 7, from: 2, chunks: [{ stream: 'stdout', text: '\u001b[1A\rDONE    ' }] });
    assert.match(await panel.page.getByRole('log').innerText(), /DONE/);
    assert.doesNotMatch(await panel.page.getByRole('log').innerText(), /POSITIVE/);
  });

  it('never makes markup of data', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await open({
      model: {
        ...taskOpen, title: evil, prompt: evil,
        verdict: { icon: 'wrong', title: `\`${evil}\``, paragraphs: [evil], explanation: evil, ours: false },
        run: { ...(states['right'] as PanelState).model.run as NonNullable<typeof taskOpen.run>, title: evil },
      },
      output: [{ stream: 'stdout', text: evil }],
    });
    assert.equal(await panel.page.locator('#panel img, #panel script').count(), 0);
    assert.equal(await panel.page.title(), 'Panel');
    assert.equal(await panel.page.getByRole('heading', { level: 1 }).innerText(), evil);
  });

  it('asks for everything again when output does not join', async () => {
    await open(states['right']);
    await panel.send({ type: 'output', runId: 7, from: 9, chunks: [{ stream: 'stdout', text: 'x' }] });
    assert.deepEqual(await panel.actions(), [{ type: 'ready' }]);
    await panel.send({ type: 'output', runId: 7, from: 0, chunks: [{ stream: 'stdout', text: 'all again' }] });
    assert.match(await panel.page.getByRole('log').innerText(), /all again/);
    assert.doesNotMatch(await panel.page.getByRole('log').innerText(), /POSITIVE/);
  });

  it('keeps its frame while a million lines come, shows the last and says how many it left out', async () => {
    await open({ model: (states['running'] as PanelState).model, output: [] });
    const lines = (from: number): string => Array.from({ length: 10_000 }, (_, i) => `line ${from + i}\n`).join('');
    for (let from = 0; from < 1_000_000; from += 10_000) {
      await panel.page.evaluate((message) => window.postMessage(message, '*'), { type: 'output', runId: 7, from: from / 10_000, chunks: [{ stream: 'stdout', text: lines(from) }] });
    }
    // It answers while it draws: a page that hangs would not.
    await panel.page.getByRole('button', { name: /^Stop/ }).click();
    assert.deepEqual(await panel.actions(), [{ type: 'stop' }]);
    await panel.page.waitForFunction(() => document.querySelector('.output')?.textContent?.includes('line 999999\n') === true);
    const [count, note, atEnd] = await panel.page.evaluate(() => {
      const log = document.querySelector('.output') as HTMLElement;
      return [log.childElementCount, document.querySelector('.note')?.textContent ?? '', log.scrollTop + log.clientHeight >= log.scrollHeight - 4] as const;
    });
    assert.ok(count > 1000 && count < 3000, `${count} lines are kept`);
    assert.equal(note, `${(1_000_000 - count).toLocaleString('en')} lines before these are not shown here.`);
    assert.ok(atEnd, 'it follows the end');
  });

  it('stays where the reader scrolled to', async () => {
    const numbered = (from: number): string => Array.from({ length: 100 }, (_, i) => `line ${from + i}\n`).join('');
    await open({ model: (states['running'] as PanelState).model, output: [{ stream: 'stdout', text: numbered(0) }] });
    await panel.page.evaluate(() => { (document.querySelector('.output') as HTMLElement).scrollTop = 40; });
    await panel.send({ type: 'output', runId: 7, from: 1, chunks: [{ stream: 'stdout', text: numbered(100) }] });
    assert.equal(await panel.page.evaluate(() => document.querySelector('.output')?.scrollTop), 40);
  });

  it('links the learner\'s line, folds other frames and copies all', async () => {
    await open(states['wrong-raised']);
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.page.getByRole('button', { name: /practice\.py, line 8/ }).click();
    assert.deepEqual(await panel.actions(), [{ type: 'goToLine', line: 8 }]);
    assert.equal(await panel.page.getByText('tokenization_utils_base.py').isVisible(), false);
    await panel.page.getByText('2 frames outside your program').click();
    assert.equal(await panel.page.getByText('tokenization_utils_base.py').isVisible(), true);
    await panel.page.getByRole('button', { name: 'Copy all' }).click();
    await panel.page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await panel.page.evaluate(() => navigator.clipboard.readText()), 'Traceback (most recent call last):\n  ...');
  });

  it('remembers over a reload what was opened, and forgets it with another task', async () => {
    await open(states['task-open']);
    await panel.page.getByText('Details').click();
    await panel.page.reload();
    await panel.waitForAction('ready');
    await panel.send(...messagesOf(states['task-open'] as PanelState));
    assert.equal(await panel.page.getByText('Python is not started').isVisible(), true);
    await panel.send({ type: 'model', model: { ...taskOpen, task: 'another' } });
    assert.equal(await panel.page.getByText('Python is not started').isVisible(), false);
  });

  it('says how to start when no practice is open', async () => {
    panel = await harness.open();
    await panel.send({ type: 'idle' });
    assert.match(await panel.page.getByRole('main').innerText(), /No practice is open/);
    assert.deepEqual(await nameless(panel.page), []);
  });

  it('puts the result beside the work where there is room, and first where there is not', async () => {
    await open(states['right'], 'dark', 1200);
    const left = async (selector: string): Promise<number> => panel.page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    assert.ok(await left('.column--result') > await left('.column--work') + 400);
    await panel.page.setViewportSize({ width: 520, height: 800 });
    assert.equal(await left('.column--result'), await left('.column--work'));
  });

  it('turns nothing when motion is to be reduced', async () => {
    await open(states['running']);
    await panel.page.emulateMedia({ reducedMotion: 'reduce' });
    const running = await panel.page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length);
    assert.equal(running, 0);
  });
});
