/** What an author does in a window: opens files, writes into them, presses keys, reads what is said. */
import type { Locator } from 'playwright-core';
import { until } from '../until';
import type { PracticeWindow } from './window';

/** A whole check on a busy machine, the first start of the runtime in it. */
const CHECK_MS = 90_000;

/** How long a file that was chosen may take to be shown before it is chosen again. */
const OPEN_MS = 5_000;

export class AuthorsHands {
  constructor(private readonly window: () => PracticeWindow) {}

  /** The editor in front. */
  get editor(): Locator {
    return this.window().page.locator('.editor-instance .monaco-editor').first();
  }

  /** Rows of the tree of patterns. */
  get rows(): Locator {
    return this.window().page.locator('.pane-body .monaco-list-row');
  }

  async showPatterns(): Promise<void> {
    await this.window().page.getByRole('tab', { name: 'NLP Practice' }).first().click();
  }

  /** By its name, as anybody opens a file; the caret is in it then. */
  async openFile(file: string): Promise<void> {
    const [, folder, name] = /^(.*)\/(.*)$/.exec(file) ?? [];
    // Several files have one name: the row says the folder too.
    const row = new RegExp(`^${name}.*${folder}`);
    await until(`${file} is open`, async () => (await this.window().quickInput('Control+P', file, row)) && this.#shows(file));
    await this.focus();
  }

  #shows(file: string): Promise<boolean> {
    const editor = this.window().page.locator(`.editor-instance .monaco-editor[data-uri$="${file}"]`).first();
    return editor.waitFor({ timeout: OPEN_MS }).then(() => true, () => false);
  }

  async focus(): Promise<void> {
    await this.editor.locator('.view-line').first().click();
  }

  /** Puts text in place of all that the file holds, without saving it. */
  async write(words: string): Promise<void> {
    await this.window().page.keyboard.press('Control+A');
    await this.window().paste(words);
  }

  /** Takes what is offered by that name, at the caret. */
  async takeSnippet(name: string): Promise<void> {
    const { page } = this.window();
    await page.keyboard.type(name.slice(0, name.indexOf(' ')));
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: name }).first().click();
    await page.keyboard.press('Escape');
  }

  async chord(key: string): Promise<void> {
    await this.window().page.keyboard.press('Control+K');
    await this.window().page.keyboard.press(key);
  }

  /** Waits until a notification says it. */
  said(words: RegExp): Promise<string> {
    return until(`it is said: ${words.source}`, async () => (await this.window().notifications()).find((one) => words.test(one)), CHECK_MS);
  }
}
