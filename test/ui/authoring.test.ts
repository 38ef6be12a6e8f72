import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_TASK, exampleFiles, writeExample } from '../authoringExample';
import { AuthorsHands } from './authorsHands';
import { driveWindow } from './practiceDrive';
import { prints, run } from './program';

/** Not `quizzes`: whatever holds for a folder of that name alone would not be seen to fail. */
const FOLDER = 'lessons';
const NEW_TASK = 'sums/tasks/second/task.json';
const TASK_FILE = `${EXAMPLE_TASK}/task.json`;
const PROGRAM = `${EXAMPLE_TASK}/practice.py`;
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
  const hands = new AuthorsHands(window);
  const heading = (name: string) => window().panel.getByRole('heading', { name });

  it('begins with the own pattern, which stands before ours', async () => {
    await hands.showPatterns();
    await hands.rows.filter({ hasText: 'Add numbers' }).waitFor();
    assert.match((await hands.rows.first().innerText()).trim(), /^Sums/);
    await window().shot('own-pattern');
  });

  it('its task opens, takes an answer and runs', async () => {
    await hands.rows.filter({ hasText: 'Add numbers' }).click();
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
    writeFileSync(pathOf(PROGRAM), text(PROGRAM).replace("'total:'", "'result:'"));
    await window().panel.getByText('The code around the blanks was changed').waitFor();
    await window().panel.getByRole('button', { name: 'Restore' }).first().click();
    await run(window());
    await prints(window(), 'result:');
    writeFileSync(pathOf(PROGRAM), text(PROGRAM));
  });

  it('Check This Task proves it by a key', async () => {
    await hands.chord('Control+W');
    await hands.openFile(TASK_FILE);
    await hands.chord('Shift+K');
    await hands.said(/^add-numbers is proved: 2 right answers and 4 wrong ones in 2 variants, by 6 runs\.$/);
    await window().shot('authoring-proved');
    await window().palette('Notifications: Clear All Notifications');
  });

  it('Preview This Task shows it beside, as learners see it, and can be tried', async () => {
    await hands.focus();
    await hands.chord('Shift+V');
    await heading('Add numbers').waitFor();
    await window().option('max').click();
    await window().panelButton('Check').click();
    await window().outcome.filter({ hasText: 'Blank 1 holds' }).waitFor();
    await window().panel.getByText('this finds the largest of the numbers').first().waitFor();
    await window().shot('authoring-preview');
  });

  it('the preview follows what is typed, and says what does not fit', async () => {
    await hands.focus();
    await hands.write(text(TASK_FILE).replace('"Add numbers"', '"Add all numbers"'));
    await heading('Add all numbers').waitFor();
    await hands.write(text(TASK_FILE).replace('"minutes": 1', '"minutes": 0'));
    await heading('This task cannot be shown yet').waitFor();
    await window().panel.getByText('it must be >=1, not 0').waitFor();
    await window().shot('authoring-problems');
    assert.equal(readFileSync(pathOf(TASK_FILE), 'utf8'), text(TASK_FILE), 'nothing was saved');
    await hands.write(text(TASK_FILE));
    await heading('Add numbers').waitFor();
  });

  it('Check This Task marks the field that is wrong, in the editor and among the problems', async () => {
    await hands.write(text(TASK_FILE).replace('["sum", "max", "len"]', '["sum", "max", "len", "min"]'));
    await window().option('min').waitFor();
    await hands.chord('Shift+K');
    await hands.said(/^add-numbers is not proved: /);
    await hands.editor.locator('.squiggly-error').first().waitFor();
    await page().getByRole('button', { name: 'Show Problems' }).click();
    await page().locator('.markers-panel').getByText('no mistake speaks of the option min').first().waitFor();
    await window().shot('authoring-marked');
  });

  it('a new file is offered whole, and knows its schema in a folder of any name', async () => {
    await hands.openFile(NEW_TASK);
    await hands.takeSnippet('nlp-practice task');
    await hands.editor.getByText('nlp-practice-schema:/task.schema.json').waitFor();
    await hands.editor.getByText('"It needs no import: every program has it."').waitFor();
    await window().shot('authoring-snippet');
    await page().keyboard.press('Control+F');
    await page().keyboard.type('"easy"');
    await page().keyboard.press('Escape');
    await window().paste('"mild"');
    await hands.editor.locator('.squiggly-warning').first().waitFor();
    await page().locator('.markers-panel').getByText('Value is not accepted. Valid values: "easy", "medium", "hard".').first().waitFor();
    await window().shot('authoring-schema');
    await page().keyboard.press('Control+Z');
  });

  it('a check can be cancelled, and says so', async () => {
    await window().palette('Notifications: Clear All Notifications');
    await hands.openFile(PROGRAM);
    await hands.write(`while True:\n    pass\n${text(PROGRAM)}`);
    await hands.editor.getByText('while True:').waitFor();
    await hands.chord('Shift+K');
    await hands.said(/Checking add-numbers.*run 1/);
    await page().locator('.notification-toast').getByRole('button', { name: 'Cancel' }).click();
    await page().locator('.statusbar').getByText('The check of add-numbers was stopped.').waitFor();
    await window().shot('authoring-cancelled');
  });
});
