import * as assert from 'node:assert/strict';
import { until } from '../until';
import { bothHold, EMPTY } from './blankTexts';
import { driveWindow } from './practiceDrive';

/** The ids that upstream gives the sentences of the task's variants under roberta-base: starting over draws another one. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  'Hello, how are you?': ['0', '31414', '6', '141', '32', '47', '116', '2'],
  'Look, what a film!': ['0', '15833', '6', '99', '10', '822', '328', '2'],
  'Thanks, see you there!': ['0', '22086', '6', '192', '47', '89', '328', '2'],
};

describe('a practice from beginning to end', function () {
  const window = driveWindow(this);

  it('the palette opens the first practice, beside its panel', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().lens('Blank 1: empty').waitFor();
    await window().panel.getByRole('heading', { name: 'Load the RoBERTa tokenizer' }).waitFor();
  });

  it('Check with a blank left says so and runs nothing', async () => {
    await window().lens('Check').click();
    await window().outcome.waitFor();
    assert.match(await window().outcome.innerText(), /blank/i);
    assert.equal(await window().output.isVisible(), false);
  });

  it('a wrong option, by click, is told what it does', async () => {
    await window().option('BertTokenizer').click();
    await bothHold(window(), 'BertTokenizer');
    await window().panelButton('Check').click();
    await window().outcome.filter({ hasText: 'BertTokenizer' }).waitFor();
    await window().shot('drive-wrong');
  });

  it('the right answer, typed, is seen as right at once', async () => {
    await window().panelButton('Reset').click();
    await bothHold(window(), EMPTY);
    await window().lens('Blank 1: empty').click();
    await window().page.waitForTimeout(300);
    await window().type('RobertaTokenizer');
    await bothHold(window(), 'RobertaTokenizer');
    await window().lens('Blank 1: right').waitFor();
  });

  it('Check says right', async () => {
    await window().lens('Check').click();
    await window().outcome.filter({ hasText: 'The answer is right' }).waitFor();
    await window().shot('drive-right');
  });

  it('Run prints what the local model answers', async () => {
    await window().panelButton('Run').click();
    await window().output.filter({ hasText: 'begin:' }).waitFor();
    const printed = await window().output.innerText();
    const ids = printed.split('\n').map((line) => /^\s*(\d+)\s/.exec(line)?.[1]).filter((id) => id !== undefined);
    const program = (await window().editor.innerText()).replaceAll('\u00a0', ' ');
    const sentence = Object.keys(IDS).find((text) => program.includes(text));
    assert.deepEqual(ids, IDS[sentence ?? ''], program);
    await window().shot('drive-output');
  });

  it('Stop ends a program that does not end', async () => {
    await window().editor.locator('.view-line').last().click();
    await window().page.keyboard.press('Control+End');
    await window().type('\nprint("on and on", flush=True)\nwhile True: pass\n', 5);
    await window().page.keyboard.press('Shift+Enter');
    await window().output.filter({ hasText: 'on and on' }).waitFor();
    await window().lens('Stop').click();
    await window().panel.getByText(/^Stopped after/).waitFor();
    await window().lens('Run').waitFor();
    await window().shot('drive-stopped');
    assert.deepEqual(await window().notifications(), []);
  });

  it('a reloaded window holds everything, panel and lenses too', async () => {
    await window().reload();
    await bothHold(window(), 'RobertaTokenizer');
    assert.ok((await window().lines()).some((line) => line.includes('while True')));
    await window().lens('Run').waitFor();
    await window().panel.getByRole('heading', { name: 'Load the RoBERTa tokenizer' }).waitFor();
    await window().shot('drive-reloaded');
  });

  it('the code around the blanks is restored, the answers stay', async () => {
    await window().lens('Restore code around the blanks').click();
    await until('the loop is gone', async () => !(await window().lines()).some((line) => line.includes('while True')));
    await bothHold(window(), 'RobertaTokenizer');
  });

  it('runs again after the reload, and goes on to the next task', async () => {
    await window().panelButton('Run').click();
    await window().output.filter({ hasText: 'begin:' }).waitFor();
    await window().palette('NLP Practice: Next Task');
    await window().panel.getByText(/Task 2 of \d+/).waitFor();
    await window().shot('drive-next');
  });

  it('asks nothing of any host outside this machine', () => {
    assert.deepEqual([...window().refused], []);
  });
});
