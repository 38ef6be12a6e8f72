import * as assert from 'node:assert/strict';
import { until } from '../until';
import { runtimes } from './processes';
import { driveWindow } from './practiceDrive';
import { focusEditor, prints, program, run, saved, says, write } from './program';

const TASK = 'roberta-tokenizer';
const RIGHT = { 1: 'RobertaTokenizer' };

describe('trouble while a program runs', function () {
  const window = driveWindow(this);
  let count = 0;

  before(async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().panel.getByRole('heading', { name: 'Load the RoBERTa tokenizer' }).waitFor();
  });

  // Whatever happened: nothing is asked, and the next Run works.
  afterEach(async () => {
    const alive = `alive ${++count}`;
    await write(window(), TASK, program(TASK, RIGHT, `print('${alive}')\n`));
    await run(window());
    await prints(window(), alive);
    await says(window(), /^Ran in/);
    assert.equal(await window().page.locator('.monaco-dialog-box').count(), 0);
    assert.deepEqual(await window().notifications(), []);
  });

  async function begin(tail: string): Promise<void> {
    await write(window(), TASK, program(TASK, RIGHT, `words = 'begun ${count}'\nprint(words, flush=True)\n${tail}\n`));
    await run(window());
    await prints(window(), `begun ${count}`);
  }

  function onlyRuntime(): Promise<number> {
    return until('one runtime is there', () => {
      const [pid, ...others] = runtimes(window().dir);
      return others.length === 0 ? pid : undefined;
    });
  }

  it('a runtime killed in the middle of a run is our fault; what it printed stays', async () => {
    await begin('while True: pass');
    process.kill(await onlyRuntime(), 'SIGKILL');
    await window().panel.locator('.status[role="alert"]', { hasText: /This run broke on our side\s*This is not counted/ }).waitFor();
    await window().panel.getByText('The runtime died: it was ended by SIGKILL.').waitFor();
    await prints(window(), `begun ${count}`);
    await window().shot('trouble-killed');
  });

  it('a runtime killed between two runs is replaced, and a Run meanwhile waits for the new one', async () => {
    await write(window(), TASK, program(TASK, RIGHT, `print('after its death')\n`));
    process.kill(await onlyRuntime(), 'SIGKILL');
    await run(window());
    await prints(window(), 'after its death');
    await says(window(), /^Ran in/);
  });

  it('a runtime killed while it starts is replaced too', async () => {
    process.kill(await onlyRuntime(), 'SIGKILL');
    await run(window());
    process.kill(await onlyRuntime(), 'SIGKILL');
    await until('the run came to an end', async () => /Ran in|our side/.test(await window().panel.locator('.body').innerText()));
  });

  it('a second Run takes the place of the first', async () => {
    await begin('while True: pass');
    await write(window(), TASK, program(TASK, RIGHT, `print('the second')\n`));
    await run(window());
    await prints(window(), 'the second');
    await says(window(), /^Ran in/);
    assert.doesNotMatch(await window().output.innerText(), /begun/);
  });

  const ENDLESS = {
    'a loop': 'while True: pass',
    'a loop that catches everything': 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    'a sleep': 'import time\ntime.sleep(3600)',
    'a long call into C': 'sum(range(10 ** 13))',
    'a long text in the tokenizer': 'while True: tokenizer("a" * 100_000)',
    'a long computation of a model': 'from transformers import RobertaModel\nwhile True: RobertaModel.from_pretrained("roberta-base")(**tokenizer(["a b c d " * 60] * 24, return_tensors="pt"))',
    'output without end': 'while True: print(words)',
  };
  for (const [what, tail] of Object.entries(ENDLESS)) {
    it(`Stop ends ${what}`, async () => {
      await begin(tail);
      await window().page.keyboard.press('Shift+F5');
      await says(window(), /^Stopped after/);
    });
  }

  it('what is typed fast during a run is all there', async () => {
    const typed = 'the quick brown fox jumps over the lazy dog and back again '.repeat(4).trimEnd();
    await begin(`import time\nfor i in range(200):\n    print(i, flush=True)\n    time.sleep(0.02)`);
    const before = window().savedFile(TASK);
    await focusEditor(window());
    await window().page.keyboard.press('Control+End');
    await window().type(`# ${typed}`, 4);
    await saved(window(), TASK, `${before}# ${typed}`);
    await says(window(), /^Ran in/);
    await prints(window(), '199');
  });

  it('a million lines are cut, which is said, and the window goes on', async () => {
    await begin('for i in range(10 ** 6): print(words, i)');
    await focusEditor(window());
    await window().page.keyboard.press('Control+End');
    await window().type('# typed meanwhile');
    await says(window(), /^Ran in/);
    await prints(window(), 'Output cut: a program may print 2,000,000 characters.');
    assert.ok((await window().output.locator('> *').count()) < 20_000);
    await until('what was typed is saved', () => window().savedFile(TASK).endsWith('# typed meanwhile'));
    await window().shot('trouble-million-lines');
  });

  const ENDS: Record<string, [tail: string, status: RegExp]> = {
    'recurses for ever': ['def f(n): return f(n + 1)\nf(0)', /with an exception/],
    'calls input()': ['input("name? ")', /with an exception/],
    'calls exit()': ['exit()', /^Ran in/],
    'calls os._exit(3)': ['import os\nos._exit(3)', /with an exception/],
    'aborts': ['import os\nos.abort()', /This run broke on our side/],
  };
  for (const [what, [tail, status]] of Object.entries(ENDS)) {
    it(`a program that ${what} ends in a clear state`, async () => {
      await begin(tail);
      await says(window(), status);
    });
  }
});
