import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AuthorsHands } from './authorsHands';
import { driveWindow } from './practiceDrive';
import { prints, run } from './program';

const TASK = 'sums/tasks/add-numbers';

/** Empty files and what fills them. */
const FILES: Readonly<Record<string, string>> = {
  'catalogue.json': 'nlp-practice catalogue', 'sums/pattern.json': 'nlp-practice pattern',
  [`${TASK}/practice.py`]: 'nlp-practice program', [`${TASK}/check.py`]: 'nlp-practice check', [`${TASK}/task.json`]: 'nlp-practice task',
};

describe('from nothing to a proved task', function () {
  const window = driveWindow(this, {
    settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    fillWorkspace: (folder) => {
      const files = { '.vscode/settings.json': '{ "nlpPractice.patternsFolder": "my-quizzes" }', ...Object.fromEntries(Object.keys(FILES).map((file) => [`my-quizzes/${file}`, ''])) };
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
    },
  });
  const hands = new AuthorsHands(window);

  it('every file is filled from what is offered', async () => {
    for (const [file, snippet] of Object.entries(FILES)) {
      await hands.openFile(`my-quizzes/${file}`);
      await hands.takeSnippet(snippet);
      await window().page.keyboard.press('Control+S');
    }
  });

  it('the preview shows it', async () => {
    await hands.chord('Shift+V');
    await window().panel.getByRole('heading', { name: 'Add numbers' }).waitFor();
    await window().panel.getByRole('button', { name: 'Show in the editor' }).click();
    await window().page.locator('.editor-instance .monaco-editor[data-uri$="practice.py"]').first().waitFor();
    await window().shot('first-task-preview');
  });

  it('the check proves it', async () => {
    await hands.openFile(`my-quizzes/${TASK}/task.json`);
    await hands.chord('Shift+K');
    await hands.said(/^add-numbers is proved: 1 right answers and 1 wrong ones in 1 variants, by 2 runs\.$/);
    await window().shot('first-task-proved');
  });

  it('it is there to be practised', async () => {
    await hands.chord('Control+W');
    await hands.showPatterns();
    await hands.rows.filter({ hasText: 'Add numbers' }).click();
    await window().panel.getByRole('heading', { name: 'Add numbers' }).waitFor();
    await window().option('sum').click();
    await window().lens('Blank 1: right').waitFor();
    await run(window());
    await prints(window(), 'total:');
    await window().shot('first-task-practised');
  });
});
