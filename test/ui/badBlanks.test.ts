import * as assert from 'node:assert/strict';
import { until } from '../until';
import { bothHold } from './blankTexts';
import { driveWindow } from './practiceDrive';
import { focusEditor, program, startQuiz, write } from './program';

const TASK = 'roberta-tokenizer';

describe('blanks that hold what nobody would write', function () {
  const window = driveWindow(this);

  before(() => startQuiz(window()));

  // Whatever it was: a right answer is right again.
  afterEach(async () => {
    assert.deepEqual(await window().notifications(), []);
    await holds(program(TASK, { 1: 'RobertaTokenizer' }));
    await window().lens('Blank 1: right').waitFor();
    await check();
    await window().outcome.filter({ hasText: 'The answer is right' }).waitFor();
  });

  /** At the top, where the lenses of the first place are drawn. */
  async function holds(text: string): Promise<void> {
    await write(window(), TASK, text);
    await window().page.keyboard.press('Control+Home');
  }

  async function check(): Promise<void> {
    await focusEditor(window());
    await window().page.keyboard.press('Control+Enter');
  }

  const HELD = {
    '10,000 characters': ['x'.repeat(10_000), /Not yet/],
    'a NUL': ['Roberta\0Tokenizer', /cannot read|Not yet/],
    'a lone surrogate': ['\ud800', /cannot read|Not yet|decided/],
    'many lines': ['(\n'.repeat(300), /cannot read|Not yet/],
    'what looks like markup': ['<img src=x onerror=alert(1)>', /cannot read/],
  } as const;
  for (const [what, [text, verdict]] of Object.entries(HELD)) {
    it(`${what}: Check says what it makes of it`, async () => {
      await holds(program(TASK, { 1: text }));
      await window().lens('Blank 1: filled').waitFor();
      await check();
      await window().outcome.filter({ hasText: verdict }).waitFor();
      await window().shot(`bad-blank-${what.replace(/\W+/g, '-')}`);
    });
  }

  it('a line deleted under the caret loses its place alone, and Restore brings the answer back to both', async () => {
    await holds(program(TASK, { 1: 'RobertaTokenizer' }));
    await window().page.keyboard.press('End');
    await window().page.waitForTimeout(500);
    await window().page.keyboard.press('Control+Shift+K');
    await window().panel.getByText('cannot be found in the file').first().waitFor();
    await window().lens('Restore code around the blanks').click();
    await bothHold(window(), 'RobertaTokenizer');
  });

  it('a paste over two blanks loses the one that is gone, says so, and Restore brings it back', async () => {
    const whole = program(TASK, { 1: 'RobertaTokenizer' });
    const start = whole.indexOf('RobertaTokenizer');
    const end = whole.indexOf('RobertaTokenizer', start + 1) + 'RobertaTokenizer'.length;
    await holds(`${whole.slice(0, start)}pasted${whole.slice(end)}`);
    await window().panel.getByText('cannot be found in the file').first().waitFor();
    await window().shot('bad-blank-pasted-over');
    await window().lens('Restore code around the blanks').click();
    await until('both places are back', async () => (await window().lines()).filter((line) => /(import|=) /.test(line)).length >= 2);
    await window().panel.getByText('cannot be found in the file').first().waitFor({ state: 'detached' });
  });
});
