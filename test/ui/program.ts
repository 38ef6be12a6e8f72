/** Programs for the buffer, put there as a learner would: select all, paste. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { until } from '../until';
import type { Keybinding, PracticeWindow } from './window';

/** VS Code lets go of linked places a moment after the caret has left them; a person takes longer than this anyway. */
const SETTLE_MS = 300;

/** The task's program with these texts in its blanks, and more lines at its end. */
export function program(task: string, answers: Readonly<Record<string, string>>, tail = ''): string {
  const source = readFileSync(resolve(__dirname, '../../quizzes/roberta-distilbert/tasks', task, 'practice.py'), 'utf8');
  return source.replace(/__blank_(\w+?)__/g, (_, id: string) => answers[id] ?? '____') + tail;
}

/** Replaces all of the buffer and waits until the file holds it. */
export async function write(window: PracticeWindow, task: string, text: string): Promise<void> {
  await focusEditor(window);
  await window.page.keyboard.press('Control+A');
  await window.page.waitForTimeout(SETTLE_MS);
  await window.paste(text);
  await saved(window, task, text);
}

/** Waits until the file holds exactly this, as files can hold it: a lone surrogate becomes U+FFFD. */
export async function saved(window: PracticeWindow, task: string, text: string): Promise<void> {
  await until(`${task} is saved`, () => window.savedFile(task) === Buffer.from(text).toString(), 15_000).catch((error: unknown) => {
    throw new Error(`The file holds:\n${window.savedFile(task)}`, { cause: error });
  });
}

/** Gives the first group of editors the focus, where practice files are; again where a palette or a dialog that closes has given it to the panel meanwhile. */
export async function focusEditor(window: PracticeWindow): Promise<void> {
  await until('the editor has the focus', async () => {
    await window.page.keyboard.press('Control+1');
    await window.page.waitForTimeout(SETTLE_MS);
    return window.page.evaluate(() => document.activeElement?.closest('.monaco-editor[data-uri*=".practice.py"]') !== null);
  });
}

/** Starts the program by its key. */
export async function run(window: PracticeWindow): Promise<void> {
  await focusEditor(window);
  await window.page.keyboard.press('Shift+Enter');
}

/** Waits for words in the line that says how the run or the check stands. */
export async function says(window: PracticeWindow, words: RegExp | string): Promise<void> {
  await window.panel.locator('.status', { hasText: words }).waitFor();
}

/** Waits for words in what the program printed. */
export async function prints(window: PracticeWindow, words: RegExp | string): Promise<void> {
  await window.output.filter({ hasText: words }).waitFor();
}

/** VS Code's own key closes the browser's tab. */
export const CLOSE_KEY: Keybinding = { key: 'ctrl+alt+w', command: 'workbench.action.closeActiveEditor' };

/** Closes the editor of a group, in a window that has `CLOSE_KEY`: 1 has the practice files, 2 the panel. */
export async function closeEditor(window: PracticeWindow, group: 1 | 2): Promise<void> {
  await window.page.keyboard.press(`Control+${group}`);
  await window.page.keyboard.press('Control+Alt+W');
}

/** Opens the first task that is not right yet and waits for its panel. */
export async function startQuiz(window: PracticeWindow, title = 'Load the RoBERTa tokenizer'): Promise<void> {
  await window.palette('NLP Practice: Start Quiz');
  await window.panel.getByRole('heading', { name: title }).waitFor();
  await window.lens('Run').waitFor();
}
