import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { badMarkup, lowContrast, nameless, overflows } from './checks';
import { themes, type ThemeName } from './themes';

const THEMES = Object.keys(themes) as ThemeName[];
const WIDTHS = [280, 520, 1200];

/** What is drawn, with all that folds open, stays within every width, is readable in every theme, and has names and clean markup. */
export async function drawnWell(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await overflows(page), [], `${width} px`);
  }
  assert.deepEqual(await nameless(page), []);
  assert.deepEqual(await badMarkup(page), []);
  for (const theme of THEMES) {
    await page.evaluate((href) => document.querySelector('link')?.setAttribute('href', href), `/theme.css?theme=${theme}`);
    await page.evaluate((classes) => { document.body.className = classes; }, themes[theme].classes);
    await page.waitForFunction((colour) => getComputedStyle(document.documentElement).getPropertyValue('--vscode-foreground').trim() === colour, themes[theme].colours['foreground']);
    assert.deepEqual(await lowContrast(page), [], theme);
  }
}
