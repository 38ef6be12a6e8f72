import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { until } from '../until';
import { driveWindow } from './practiceDrive';

interface AuthoredBlank {
  readonly solution: string;
  readonly right?: readonly (string | { readonly answer: string })[];
  readonly options: readonly string[];
}
interface AuthoredTask {
  readonly id: string;
  readonly title: string;
  readonly blanks: Readonly<Record<string, AuthoredBlank>>;
  readonly relation?: unknown;
}

const PATTERN = resolve(__dirname, '../../quizzes/roberta-distilbert');
const read = (...parts: string[]): string => readFileSync(join(PATTERN, ...parts), 'utf8');
const { tasks } = JSON.parse(read('pattern.json')) as { tasks: { id: string }[] };
const TASKS = tasks.map(({ id }): AuthoredTask => ({ ...(JSON.parse(read('tasks', id, 'task.json')) as AuthoredTask), id }));

/** What the authors say of an option, the other blanks being right. With a relation it is the other blank that decides. */
function isRight(blank: AuthoredBlank, option: string): boolean {
  return [blank.solution, ...(blank.right ?? []).map((form) => (typeof form === 'string' ? form : form.answer))].includes(option);
}

describe('every option of every task, through the panel', function () {
  const window = driveWindow(this, { settings: { 'workbench.colorTheme': 'Default Dark Modern' } });

  /** Chooses by click, or by the number on the option with the focus in the panel. */
  async function choose(blank: string, code: string, byKey: boolean): Promise<void> {
    const { panel } = window();
    const place = panel.locator('.blank', { has: panel.locator('.blank__id', { hasText: blank }) }).first();
    await place.click();
    await panel.getByRole('heading', { name: `Options for blank ${blank}` }).waitFor();
    // The order is drawn for every try.
    const shown = await panel.locator('.option code').allTextContents();
    if (byKey) await window().page.keyboard.press(String(shown.indexOf(code) + 1));
    else await window().option(code).click();
    await until(`blank ${blank} holds ${code}`, async () => (await place.locator('.blank__text').textContent()) === code);
  }

  async function checked(): Promise<string> {
    await window().panelButton('Check').click();
    await until('the verdict', async () => /right|Not yet|cannot read|decided/.test(await window().outcome.innerText().catch(() => '')), 20_000);
    return window().outcome.innerText();
  }

  it('the first task opens', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().panel.locator('h1').waitFor();
  });

  for (const [place, task] of TASKS.entries()) {
    it(task.id, async () => {
      if (place > 0) await window().palette('NLP Practice: Next Task');
      await window().panel.getByRole('heading', { name: task.title }).waitFor();
      const ids = Object.keys(task.blanks);
      let byKey = false;
      for (const id of ids) {
        const blank = task.blanks[id] ?? assert.fail(id);
        for (const code of blank.options) {
          for (const other of ids) if (other !== id) await choose(other, task.relation === undefined ? (task.blanks[other]?.solution ?? '') : code, false);
          byKey = !byKey;
          await choose(id, code, byKey);
          const verdict = await checked();
          if (task.relation !== undefined || isRight(blank, code)) assert.match(verdict, /right/, `${id}: ${code}: ${verdict}`);
          else assert.ok(verdict.startsWith(`Not yet: blank ${id} holds`), `${id}: ${code}: ${verdict}`);
        }
      }
      assert.deepEqual(await window().notifications(), []);
      await window().shot(`options-${task.id}`);
    });
  }
});
