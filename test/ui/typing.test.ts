import * as assert from 'node:assert/strict';
import { until } from '../until';
import { bothHold, EMPTY, undosUntilEmpty } from './blankTexts';
import { driveWindow } from './practiceDrive';

/** The first task: one answer in two places, linked. */
const TASK = 'roberta-tokenizer';

/** Keys right after a caret jump are not yet those of a linked edit: a person takes longer than this anyway. */
const SETTLE_MS = 300;

describe('typing in linked blanks', function () {
  const window = driveWindow(this);

  const enterBlank = async (): Promise<void> => {
    await window().lens('Blank 1: empty').click();
    await window().page.waitForTimeout(SETTLE_MS);
  };

  before(async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().lens('Blank 1: empty').waitFor();
    await bothHold(window(), EMPTY);
  });

  for (const pace of [15, 90]) {
    it(`at ${pace} ms a key both follow, and one undo takes the word back`, async () => {
      await enterBlank();
      await window().type('RobertaTokenizer', pace);
      await bothHold(window(), 'RobertaTokenizer');
      await window().shot(`typed-at-${pace}-ms`);
      assert.equal(await undosUntilEmpty(window()), 1);
    });
  }

  it('text composed by an input method follows', async () => {
    await enterBlank();
    await window().compose(['に', 'にほ', 'にほん'], '日本');
    await bothHold(window(), '日本');
    assert.equal(await undosUntilEmpty(window()), 1);
  });

  it('three pasted lines follow when typing pauses', async () => {
    await enterBlank();
    await window().paste('one,\ntwo,\nthree');
    await until('the middle line stands twice', async () => (await window().lines()).filter((line) => line.includes('two,')).length === 2);
    await window().shot('three-lines-pasted');
    // VS Code ends an undo step after a paste, so mending is a second one.
    assert.ok((await undosUntilEmpty(window())) <= 2);
  });

  it('is saved without being asked', async () => {
    await enterBlank();
    await window().type('AutoTokenizer');
    await bothHold(window(), 'AutoTokenizer');
    await until('the file on the disk holds the answer twice', () => window().savedFile(TASK).split('AutoTokenizer').length === 3);
  });
});
