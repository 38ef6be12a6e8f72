import assert from 'node:assert/strict';
import { Fixture, named } from './fixture';
import { taskOpen } from './states';

describe('output of the panel in a browser', function () {
  const on = new Fixture(this);

  it('draws output as a terminal does, with both streams marked', async () => {
    await on.open('right');
    assert.deepEqual((await on.panel.page.getByRole('log').innerText()).split('\n').filter((line) => line !== ''), [
      'stderr', 'Loading weights: 100%|##########| 104/104', 'stdout', 'tensor([[-3.2731,  2.7522]])', 'NEGATIVE 0.0024', 'POSITIVE 0.9976',
    ]);
    assert.equal(await on.panel.page.locator('.ansi-fg-2.ansi-bold').innerText(), 'POSITIVE');
    await on.panel.send({ type: 'output', runId: 7, from: 2, chunks: [{ stream: 'stdout', text: '\u001b[1A\rDONE    ' }] });
    assert.match(await on.panel.page.getByRole('log').innerText(), /DONE/);
    assert.doesNotMatch(await on.panel.page.getByRole('log').innerText(), /POSITIVE/);
  });

  it('never makes markup of data', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await on.open({
      model: {
        ...taskOpen, title: evil, prompt: evil,
        verdict: { icon: 'wrong', title: `\`${evil}\``, paragraphs: [evil], explanation: evil, idiom: { words: evil, code: evil }, disputable: true, ours: false },
        run: { ...named('right').model.run as NonNullable<typeof taskOpen.run>, title: evil },
      },
      output: [{ stream: 'stdout', text: evil }],
    });
    assert.equal(await on.panel.page.locator('#panel img, #panel script').count(), 0);
    assert.equal(await on.panel.page.title(), 'Panel');
    assert.equal(await on.panel.page.getByRole('heading', { level: 1 }).innerText(), evil);
  });

  it('asks for everything again when output does not join', async () => {
    await on.open('right');
    await on.panel.send({ type: 'output', runId: 7, from: 9, chunks: [{ stream: 'stdout', text: 'x' }] });
    assert.deepEqual(await on.panel.actions(), [{ type: 'ready' }]);
    await on.panel.send({ type: 'output', runId: 7, from: 0, chunks: [{ stream: 'stdout', text: 'all again' }] });
    assert.match(await on.panel.page.getByRole('log').innerText(), /all again/);
    assert.doesNotMatch(await on.panel.page.getByRole('log').innerText(), /POSITIVE/);
  });

  it('keeps its frame while a million lines come, shows the last and says how many it left out', async () => {
    await on.open({ model: named('running').model, output: [] });
    const lines = (from: number): string => Array.from({ length: 10_000 }, (_, i) => `line ${from + i}\n`).join('');
    for (let from = 0; from < 1_000_000; from += 10_000) {
      await on.panel.page.evaluate((message) => window.postMessage(message, '*'), { type: 'output', runId: 7, from: from / 10_000, chunks: [{ stream: 'stdout', text: lines(from) }] });
    }
    // It answers while it draws: a page that hangs would not.
    await on.panel.page.getByRole('button', { name: /^Stop/ }).click();
    assert.deepEqual(await on.panel.actions(), [{ type: 'stop' }]);
    await on.panel.page.waitForFunction(() => document.querySelector('.output')?.textContent?.includes('line 999999\n') === true);
    const [count, note, atEnd] = await on.panel.page.evaluate(() => {
      const log = document.querySelector('.output') as HTMLElement;
      return [log.childElementCount, document.querySelector('.note')?.textContent ?? '', log.scrollTop + log.clientHeight >= log.scrollHeight - 4] as const;
    });
    assert.ok(count > 1000 && count < 3000, `${count} lines are kept`);
    assert.equal(note, `${(1_000_000 - count).toLocaleString('en')} lines before these are not shown here.`);
    assert.ok(atEnd, 'it follows the end');
  });

  it('stays where the reader scrolled to', async () => {
    const numbered = (from: number): string => Array.from({ length: 100 }, (_, i) => `line ${from + i}\n`).join('');
    await on.open({ model: named('running').model, output: [{ stream: 'stdout', text: numbered(0) }] });
    await on.panel.page.evaluate(() => { (document.querySelector('.output') as HTMLElement).scrollTop = 40; });
    await on.panel.send({ type: 'output', runId: 7, from: 1, chunks: [{ stream: 'stdout', text: numbered(100) }] });
    assert.equal(await on.panel.page.evaluate(() => document.querySelector('.output')?.scrollTop), 40);
  });

  it('links the learner\'s line, folds other frames and copies all', async () => {
    await on.open('wrong-raised');
    await on.panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await on.panel.page.getByRole('button', { name: /practice\.py, line 8/ }).click();
    assert.deepEqual(await on.panel.actions(), [{ type: 'goToLine', line: 8 }]);
    assert.equal(await on.panel.page.getByText('tokenization_utils_base.py').isVisible(), false);
    await on.panel.page.getByText('2 frames outside your program').click();
    assert.equal(await on.panel.page.getByText('tokenization_utils_base.py').isVisible(), true);
    await on.panel.page.getByRole('button', { name: 'Copy all' }).click();
    await on.panel.page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await on.panel.page.evaluate(() => navigator.clipboard.readText()), 'Traceback (most recent call last):\n  ...');
  });
});
