import * as assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { skip } from '../skip';
import { until } from '../until';
import { driveWindow } from './practiceDrive';
import { focusEditor, prints, program, run, saved, says, startQuiz, write } from './program';
import { SmallDisk } from './smallDisk';
import type { PracticeWindow } from './window';

const TASK = 'roberta-tokenizer';
const RIGHT = { 1: 'RobertaTokenizer' };

/** Waits for a notification and puts all of them away. */
async function told(window: PracticeWindow, words: RegExp): Promise<void> {
  await until(`the window says ${words}`, async () => (await window.notifications()).some((text) => words.test(text))).catch(async (error: unknown) => {
    throw new Error(`It says ${JSON.stringify(await window.notifications())}`, { cause: error });
  });
  await window.palette('Notifications: Clear All Notifications');
  await until('they are gone', async () => (await window.notifications()).length === 0);
}

/** The buffer as it stands runs, whatever the disk does. */
async function runs(window: PracticeWindow, printed: string): Promise<void> {
  await run(window);
  await prints(window, printed);
  await says(window, /^Ran in/);
}

/** Types at the end of the file. */
async function typeAtEnd(window: PracticeWindow, text: string): Promise<void> {
  await focusEditor(window);
  await window.page.keyboard.press('Control+End');
  await window.paste(text);
}

describe('a disk that cannot be written', function () {
  let disk: SmallDisk | undefined;
  before(function () {
    if (!SmallDisk.possible()) skip(this, 'a file system can be mounted only by root, on Linux');
  });
  // Before the window's own end, which removes the folder.
  after(() => disk?.unmount());
  const window = driveWindow(this, {
    beforeStart: (storage) => {
      disk = SmallDisk.mount(storage);
      disk.readOnly(true);
    },
  });

  it('a task that cannot be copied there says so, and opens once it can', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await told(window(), /The practice file could not be written to .*roberta-tokenizer\.practice\.py: .* Make room or allow writing there, then open the task again\./);
    disk?.readOnly(false);
    await startQuiz(window());
  });

  it('one that becomes read-only while one types says so once; the text stays, runs, and is saved when it can be', async () => {
    await write(window(), TASK, program(TASK, RIGHT, "print('writable')\n"));
    disk?.readOnly(true);
    await typeAtEnd(window(), "print('read-only')\n");
    await told(window(), /cannot be saved\. Your text stays in the editor/);
    await runs(window(), 'read-only');
    await window().shot('storage-read-only');
    assert.deepEqual(await window().notifications(), []);
    assert.equal(window().savedFile(TASK), program(TASK, RIGHT, "print('writable')\n"));
    disk?.readOnly(false);
    await focusEditor(window());
    await window().page.keyboard.press('Control+S');
    await saved(window(), TASK, program(TASK, RIGHT, "print('writable')\nprint('read-only')\n"));
    // The extension hears of it a moment later, and would take what is typed before for one more failure.
    await window().page.waitForTimeout(1000);
  });

  it('saves by itself again after that', async () => {
    await write(window(), TASK, program(TASK, RIGHT));
    assert.deepEqual(await window().notifications(), []);
  });

  it('one that is full says so, though VS Code takes what it could write for all; the text stays, runs, and is saved when there is room', async () => {
    const long = "print('much')\n" + '# room\n'.repeat(5000);
    disk?.full(true);
    await typeAtEnd(window(), long);
    await told(window(), /cannot be saved\. Your text stays in the editor/);
    assert.ok(window().savedFile(TASK).length < long.length);
    await runs(window(), 'much');
    await window().shot('storage-full');
    disk?.full(false);
    await focusEditor(window());
    await window().page.keyboard.press('Control+S');
    await saved(window(), TASK, program(TASK, RIGHT, long));
    await window().page.waitForTimeout(1000);
    await write(window(), TASK, program(TASK, RIGHT));
    assert.deepEqual(await window().notifications(), []);
    assert.deepEqual(readdirSync(dirname(window().fileOf(TASK))).filter((name) => name.includes('.kept-')), []);
  });
});
