import type { PracticeWindow } from '../ui/window';

/** Milliseconds from the click on Run to text that stands in the panel: the first of it, and the program's last line. */
export interface PanelRun {
  readonly first: number;
  readonly last: number;
}

/** What a program prints last, each time something else: by it the output of one run is told from that of the one before. */
export const LAST_LINE = "print('ended', __import__('time').time_ns())\n";

/** Presses Run in the panel and watches its text, both by the page's own clock. */
export async function runInPanel(window: PracticeWindow): Promise<PanelRun> {
  const button = window.panelButton('Run');
  const body = window.panel.locator('body');
  await button.waitFor();
  await body.evaluate(watch);
  await button.click();
  return body.evaluate(() => (globalThis as unknown as Watched).run);
}

interface Watched {
  run: Promise<PanelRun>;
}

/** Runs in the page, so that it can use nothing of this file; without names of its own, which the compiler would wrap in a helper. */
function watch(body: Element): void {
  (globalThis as unknown as Watched).run = new Promise((resolve, reject) => {
    const before = body.querySelector('[role="log"]')?.textContent ?? '';
    const endedBefore = /ended \d+/.exec(before)?.[0];
    let clicked = NaN;
    let first = NaN;
    body.addEventListener('click', (event) => void (clicked = event.timeStamp), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      const text = body.querySelector('[role="log"]')?.textContent ?? '';
      if (Number.isNaN(clicked) || text === '' || text === before) return;
      if (Number.isNaN(first)) first = performance.now() - clicked;
      const ended = /ended \d+/.exec(text)?.[0];
      if (ended === undefined || ended === endedBefore) return;
      observer.disconnect();
      resolve({ first, last: performance.now() - clicked });
    }).observe(body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => reject(new Error('The run printed no last line within a minute.')), 60_000);
  });
}
