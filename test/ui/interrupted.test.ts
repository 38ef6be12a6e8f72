import * as assert from 'node:assert/strict';
import { until } from '../until';
import { runtimes } from './processes';
import { driveWindow } from './practiceDrive';
import { CLOSE_KEY, closeEditor, focusEditor, prints, program, run, says, startQuiz, write } from './program';

const TASK = 'roberta-tokenizer';
const RIGHT = { 1: 'RobertaTokenizer' };

/** Prints a line every 50 ms, for ever. */
const TICKS = "import time\nfor i in range(10 ** 9):\n    print('tick', i, flush=True)\n    time.sleep(0.05)\n";

describe('what is closed or loaded anew during a run', function () {
  const window = driveWindow(this, { keybindings: [CLOSE_KEY] });

  before(() => startQuiz(window()));

  beforeEach(async () => {
    await write(window(), TASK, program(TASK, RIGHT, TICKS));
    await run(window());
    await prints(window(), 'tick 5');
  });

  /** Nothing is asked and nothing runs any more; the next Run works. */
  afterEach(async () => {
    assert.equal(await window().page.locator('.monaco-dialog-box').count(), 0);
    assert.deepEqual(await window().notifications(), []);
    await write(window(), TASK, program(TASK, RIGHT, "print('alive')\n"));
    await run(window());
    await prints(window(), 'alive');
    await says(window(), /^Ran in/);
  });

  const lastTick = async (): Promise<number> => Number(/tick (\d+)\s*$/.exec(await window().output.innerText())?.[1]);

  it('a panel closed in the middle comes back with all that was printed, and the run goes on', async () => {
    const before = await lastTick();
    await closeEditor(window(), 2);
    await window().page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
    await window().lens('Stop').waitFor();
    await focusEditor(window());
    await window().palette('NLP Practice: Show Panel');
    await prints(window(), 'tick 0');
    await until('output goes on', async () => (await lastTick()) > before + 5);
    await window().shot('interrupted-panel-again');
    await window().panelButton('Stop').click();
    await says(window(), /^Stopped after/);
  });

  it('a file closed in the middle is in the panel still, which stops the run and shows the file again, beside it', async () => {
    const text = window().savedFile(TASK);
    await closeEditor(window(), 1);
    await window().editor.waitFor({ state: 'detached' });
    const before = await lastTick();
    await until('output goes on', async () => (await lastTick()) > before + 5);
    await window().panelButton('Stop').click();
    await says(window(), /^Stopped after/);
    await window().panel.getByRole('button', { name: 'Show in the editor' }).click();
    await window().lens('Run').waitFor();
    assert.equal(window().savedFile(TASK), text);
    await says(window(), /^Stopped after/);
    await window().shot('interrupted-file-again');
  });

  it('a window loaded anew in the middle ends its run, and its runtime', async () => {
    const [old] = runtimes(window().dir);
    assert.ok(old);
    const text = window().savedFile(TASK);
    await window().reload();
    // A served VS Code has not always kept yet which editors were open a moment ago.
    await startQuiz(window());
    assert.equal(window().savedFile(TASK), text);
    await until('the old runtime is gone', () => !runtimes(window().dir).includes(old));
    await window().shot('interrupted-reloaded');
  });
});
