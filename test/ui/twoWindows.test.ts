import * as assert from 'node:assert/strict';
import { until } from '../until';
import { blankTexts, bothHold, EMPTY } from './blankTexts';
import { runtimes } from './processes';
import { driveWindow } from './practiceDrive';
import { prints, program, run, saved, says, startQuiz, write } from './program';
import type { PracticeWindow } from './window';

const TASK = 'roberta-tokenizer';

describe('two windows on one practice file', function () {
  const first = driveWindow(this);
  let second: PracticeWindow;

  before(async () => {
    await startQuiz(first());
    second = await first().another();
    await startQuiz(second);
  });

  async function typeIn(window: PracticeWindow, answer: string): Promise<void> {
    await until('the lens is drawn', async () => {
      await window.page.bringToFront();
      // A page that was behind another draws nothing now and then until it has to.
      await window.page.screenshot();
      return window.lens('Blank 1: empty').isVisible();
    });
    await window.lens('Blank 1: empty').click();
    await window.page.waitForTimeout(300);
    await window.type(answer);
  }

  it('what is typed in one is shown in the other', async () => {
    await typeIn(first(), 'RobertaTokenizer');
    await bothHold(first(), 'RobertaTokenizer');
    await until('it is saved', () => first().savedFile(TASK).split('RobertaTokenizer').length === 3);
    await second.page.bringToFront();
    await bothHold(second, 'RobertaTokenizer');
    await second.lens('Blank 1: right').waitFor();
  });

  it('and the other way round', async () => {
    await second.panelButton('Reset').click();
    await bothHold(second, EMPTY);
    await first().page.bringToFront();
    await bothHold(first(), EMPTY);
    await first().lens('Blank 1: empty').waitFor();
  });

  it('both run at the same time, each in a runtime of its own, and Stop in one leaves the other alone', async () => {
    await write(first(), TASK, program(TASK, { 1: 'RobertaTokenizer' }, "print('going on', flush=True)\nwhile True: pass\n"));
    await second.page.bringToFront();
    await until('the second shows it', async () => (await second.lines()).some((line) => line.includes('while True')));
    await run(second);
    await prints(second, 'going on');
    await first().page.bringToFront();
    await run(first());
    await prints(first(), 'going on');
    assert.equal(runtimes(first().dir).length, 2);
    await first().lens('Stop').click();
    await says(first(), /^Stopped after/);
    await second.page.bringToFront();
    await second.lens('Stop').waitFor();
    await second.shot('two-windows-second-runs');
    await second.lens('Stop').click();
    await says(second, /^Stopped after/);
  });

  it('what is typed in both at once ends as one text, in the file and in both windows; where VS Code has to ask, it asks', async () => {
    for (const window of [first(), second]) {
      await window.page.bringToFront();
      await window.palette('NLP Practice: Restore Code Around the Blanks');
      await until('the loop is gone', async () => !(await window.lines()).some((line) => line.includes('while True')));
    }
    await saved(first(), TASK, program(TASK, { 1: 'RobertaTokenizer' }));
    await Promise.all([typeOver(first(), 'AutoTokenizer'), typeOver(second, 'BertTokenizer')]);
    await until('one of them stands in the file', () => /import (Auto|Bert)Tokenizer/.test(first().savedFile(TASK)));
    await until('both windows show one text', async () => {
      for (const window of [first(), second]) {
        // Both held unsaved text, and nothing newer is overwritten. This one gives way.
        if ((await window.notifications()).some((words) => words.includes('The content of the file is newer'))) await window.palette('File: Revert File');
      }
      const texts = [...(await blankTexts(first())), ...(await blankTexts(second))];
      return texts.every((text) => text !== undefined && text === texts[0]);
    });
    assert.ok(first().savedFile(TASK).includes(`import ${(await blankTexts(first()))[0]}\n`));
    await second.shot('two-windows-both-typed');
  });

  /** Into the first place, over what it holds. */
  async function typeOver(window: PracticeWindow, answer: string): Promise<void> {
    await window.page.keyboard.press('Control+1');
    await window.lens('Blank 1: right').click();
    await window.page.waitForTimeout(300);
    await window.type(answer);
  }
});
