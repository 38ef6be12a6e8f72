/** What the linked blanks of the first task hold, read from the drawn lines. */
import { until } from '../until';
import type { PracticeWindow } from './window';

/** An empty blank, as the file shows it. */
export const EMPTY = '____';

/** How long VS Code may take to draw what was typed, in milliseconds. */
const DRAWN_LIMIT_MS = 10_000;

/** The texts of both places, undefined where the code round it cannot be found. */
export async function blankTexts(window: PracticeWindow): Promise<(string | undefined)[]> {
  const text = (await window.lines()).join('\n');
  return [/from transformers import (.*)/.exec(text)?.[1], /tokenizer = (.*)\.from_pretrained/.exec(text)?.[1]];
}

/** Waits until both places hold `answer`. */
export async function bothHold(window: PracticeWindow, answer: string): Promise<void> {
  let found: (string | undefined)[] = [];
  const hold = async (): Promise<boolean> => (found = await blankTexts(window)).every((text) => text === answer);
  await until(`both blanks hold "${answer}"`, hold, DRAWN_LIMIT_MS).catch((error: unknown) => {
    throw new Error(`The blanks hold ${JSON.stringify(found)} instead of "${answer}"`, { cause: error });
  });
}

/** Undoes until both places are empty; answers how many steps that took. */
export async function undosUntilEmpty(window: PracticeWindow, most = 12): Promise<number> {
  for (let count = 1; count <= most; count++) {
    await window.page.keyboard.press('Control+Z');
    // An edit that follows in the other blank comes when typing pauses.
    await window.page.waitForTimeout(600);
    if ((await blankTexts(window)).every((text) => text === EMPTY)) return count;
  }
  throw new Error(`Not empty after ${most} undos: ${JSON.stringify(await blankTexts(window))}`);
}
