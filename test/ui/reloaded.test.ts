import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from '../until';
import { driveWindow } from './practiceDrive';
import { startQuiz } from './program';

/** Milliseconds after which VS Code has kept what is open. */
const KEPT_MS = 7000;

describe('what the panel shows after a reload', function () {
  const window = driveWindow(this);

  before(() => startQuiz(window()));

  const heading = (name: string | RegExp): Locator => window().panel.getByRole('heading', { name, level: 1 });
  const checked = async (): Promise<string[]> => window().panel.locator('.choice:has(input:checked)').allInnerTexts();

  /** A served VS Code keeps which editors are open every five seconds, and not when it ends. */
  async function reload(): Promise<void> {
    await window().page.waitForTimeout(KEPT_MS);
    await window().reload();
  }

  it('a page to read, though a practice file is open', async () => {
    await window().palette('NLP Practice: Open Pattern...');
    await heading('RoBERTa and DistilBERT in NLP').waitFor();
    await reload();
    await heading('RoBERTa and DistilBERT in NLP').waitFor();
    await window().shot('reloaded-pattern');
  });

  it('a question with what is chosen, and with its answer once it is answered', async () => {
    await window().palette('NLP Practice: Open Question...');
    await window().pick('RoBERTa or DistilBERT?');
    await window().panel.getByText('one attempt').waitFor();
    await window().panel.locator('.choice label').nth(2).click();
    await until('an option is chosen', async () => (await checked()).length === 1);
    const chosen = await checked();
    await reload();
    await window().panel.getByText('one attempt').waitFor();
    await until('the same option is chosen', async () => (await checked()).join() === chosen.join());
    await window().panelButton('Answer').click();
    const verdict = window().panel.getByRole('heading', { name: /^(Right|Not this time)/ });
    await verdict.waitFor();
    const said = await verdict.innerText();
    await reload();
    await verdict.waitFor();
    assert.equal(await verdict.innerText(), said);
    await window().shot('reloaded-answer');
  });

  it('the task, once one was opened again', async () => {
    await startQuiz(window());
    await heading(/tokenizer/i).waitFor();
    await reload();
    await heading(/tokenizer/i).waitFor();
    assert.equal(await window().panel.locator('.choice').count(), 0);
  });
});
