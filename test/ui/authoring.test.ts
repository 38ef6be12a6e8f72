import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until';
import { EXAMPLE_TASK, exampleFiles, writeExample } from '../authoringExample';
import { driveWindow } from './practiceDrive';
import { prints, run } from './program';

/** Not `quizzes`: whatever holds for a folder of that name alone would not be seen to fail. */
const FOLDER = 'lessons';
const NEW_TASK = 'sums/tasks/second/task.json';
const TASK_FILE = `${EXAMPLE_TASK}/task.json`;
const text = (file: string): string => exampleFiles()[file] ?? assert.fail(file);

describe('writing a task', function () {
  const window = driveWindow(this, {
    fillWorkspace: (folder) => {
      writeExample(join(folder, FOLDER), { [NEW_TASK]: '' });
      writeExample(folder, { ...Object.fromEntries(Object.keys(exampleFiles()).map((file) => [file, undefined])), '.vscode/settings.json': JSON.stringify({ 'nlpPractice.patternsFolder': FOLDER }) });
    },
  });
  const page = () => window().page;
  const pathOf = (file: string): string => join(window().dir, 'workspace', FOLDER, file);
  const rows = () => page().locator('.pane-body .monaco-list-row');
  const editor = () => page().locator('.editor-instance .monaco-editor').first();

  /** By its name, as anybody opens a file. */
  async function openFile(file: string): Promise<void> {
    const input = page().locator('.quick-input-widget input[type="text"]');
    await until(`${file} is open`, async () => {
      await page().keyboard.press('Control+P');
      await input.fill(file);
      await page().locator('.quick-input-list .monaco-list-row', { hasText: file.slice(file.lastIndexOf('/') + 1) }).first().waitFor();
      await input.press('Enter');
      return page().locator(`.editor-instance .monaco-editor[data-uri$="${file}"]`).first().isVisible();
    });
    await editor().locator('.view-line').first().click();
  }

  /** Puts text in place of all that the file holds, without saving it. */
  async function write(words: string): Promise<void> {
    await page().keyboard.press('Control+A');
    await window().paste(words);
  }

  const chord = async (key: string): Promise<void> => {
    await page().keyboard.press('Control+K');
    await page().keyboard.press(key);
  };
  const said = (words: RegExp): Promise<string> => until(`it is said: ${words.source}`, async () => (await window().notifications()).find((one) => words.test(one)), 90_000);
  const heading = (name: string) => window().panel.getByRole('heading', { name });

  it('begins with the own pattern, which stands before ours', async () => {
    await page().getByRole('tab', { name: 'NLP Practice' }).first().click();
    await rows().filter({ hasText: 'Add numbers' }).waitFor();
    assert.match((await rows().first().innerText()).trim(), /^Sums/);
    await window().shot('own-pattern');
  });

  it('its task opens, takes an answer and runs', async () => {
    await rows().filter({ hasText: 'Add numbers' }).click();
    await heading('Add numbers').waitFor();
    await window().option('sum').click();
    await window().lens('Blank 1: right').waitFor();
    await window().panelButton('Check').click();
    await window().outcome.filter({ hasText: 'The answer is right' }).waitFor();
    await run(window());
    await prints(window(), 'total:');
  });

  it('what is written anew in its files is what is practised: the open task follows', async () => {
    writeFileSync(pathOf(TASK_FILE), text(TASK_FILE).replace('Fill in the function', 'Put in the function'));
    await window().panel.getByText('Put in the function that adds').waitFor();
    writeFileSync(pathOf(TASK_FILE), text(TASK_FILE));
    await window().panel.getByText('Fill in the function that adds').waitFor();
  });

  it('Check This Task proves it by a key', async () => {
    await chord('Control+W');
    await openFile(TASK_FILE);
    await chord('Shift+K');
    await said(/^add-numbers is proved: 2 right answers and 4 wrong ones in 2 variants, by 6 runs\.$/);
    await window().shot('authoring-proved');
    await window().palette('Notifications: Clear All Notifications');
  });

  it('Preview This Task shows it beside, as learners see it, and can be tried', async () => {
    await editor().locator('.view-line').first().click();
    await chord('Shift+V');
    await heading('Add numbers').waitFor();
    await window().option('max').click();
    await window().panelButton('Check').click();
    await window().outcome.filter({ hasText: 'Blank 1 holds' }).waitFor();
    await window().panel.getByText('this finds the largest of the numbers').first().waitFor();
    await window().shot('authoring-preview');
  });

  it('the preview follows what is typed, and says what does not fit', async () => {
    await editor().locator('.view-line').first().click();
    await write(text(TASK_FILE).replace('"Add numbers"', '"Add all numbers"'));
    await heading('Add all numbers').waitFor();
    await write(text(TASK_FILE).replace('"minutes": 1', '"minutes": 0'));
    await heading('This task cannot be shown yet').waitFor();
    await window().panel.getByText('it must be >=1, not 0').waitFor();
    await window().shot('authoring-problems');
    assert.equal(readFileSync(pathOf(TASK_FILE), 'utf8'), text(TASK_FILE), 'nothing was saved');
    await write(text(TASK_FILE));
    await heading('Add numbers').waitFor();
  });

  it('Check This Task marks the field that is wrong, in the editor and among the problems', async () => {
    await write(text(TASK_FILE).replace('["sum", "max", "len"]', '["sum", "max", "len", "min"]'));
    await chord('Shift+K');
    await said(/^add-numbers is not proved: /);
    await editor().locator('.squiggly-error').first().waitFor();
    await page().getByRole('button', { name: 'Show Problems' }).click();
    await page().locator('.markers-panel').getByText('no mistake speaks of the option min').first().waitFor();
    await window().shot('authoring-marked');
  });

  it('a new file is offered whole, and knows its schema in a folder of any name', async () => {
    await openFile(NEW_TASK);
    await page().keyboard.type('nlp-practice');
    await page().keyboard.press('Control+Space');
    await page().locator('.suggest-widget .monaco-list-row', { hasText: 'nlp-practice task' }).first().click();
    await editor().getByText('nlp-practice-schema:/task.schema.json').waitFor();
    await editor().getByText('"It needs no import: every program has it."').waitFor();
    await page().keyboard.press('Escape');
    await window().shot('authoring-snippet');
    await page().keyboard.press('Control+F');
    await page().keyboard.type('"easy"');
    await page().keyboard.press('Escape');
    await window().paste('"mild"');
    await editor().locator('.squiggly-warning').first().waitFor();
    await page().locator('.markers-panel').getByText('Value is not accepted. Valid values: "easy", "medium", "hard".').first().waitFor();
    await window().shot('authoring-schema');
    await page().keyboard.press('Control+Z');
  });

  it('a check can be cancelled, and says so', async () => {
    await window().palette('Notifications: Clear All Notifications');
    await openFile(`${EXAMPLE_TASK}/practice.py`);
    await write(`while True:\n    pass\n${text(`${EXAMPLE_TASK}/practice.py`)}`);
    await chord('Shift+K');
    await said(/Checking add-numbers.*run 1/);
    await page().locator('.notification-toast').getByRole('button', { name: 'Cancel' }).click();
    await page().locator('.statusbar').getByText('The check of add-numbers was stopped.').waitFor();
    await window().shot('authoring-cancelled');
  });
});
