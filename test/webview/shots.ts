/**
 * `npx tsx test/webview/shots.ts FOLDER [state ...]` photographs states of the panel in four themes and at three widths, for a person to look
 * at; all states without names. Everything that can be folded is open in the narrow ones.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, Harness } from './harness';
import { messagesOf, states, type PanelState } from './states';
import { themes, type ThemeName } from './themes';

const HIGHEST = 4000;

async function photograph(harness: Harness, file: string, state: PanelState, theme: ThemeName, width: number): Promise<void> {
  const panel = await harness.open(theme, width, 700);
  await panel.send(...messagesOf(state));
  if (width < 380) await panel.page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  const height = await panel.page.evaluate(() => document.documentElement.scrollHeight);
  await panel.page.setViewportSize({ width, height: Math.min(height, HIGHEST) });
  await panel.page.screenshot({ path: file });
  await panel.close();
}

async function main([folder, ...names]: string[]): Promise<void> {
  const chromium = findChromium();
  if (folder === undefined || chromium === undefined) throw new Error(folder === undefined ? 'Name a folder.' : 'There is no Chromium.');
  mkdirSync(folder, { recursive: true });
  const harness = await Harness.start(chromium);
  const wanted = Object.entries(states).filter(([name]) => names.length === 0 || names.includes(name));
  for (const [name, state] of wanted) {
    for (const theme of Object.keys(themes) as ThemeName[]) {
      for (const width of [280, 520, 1200]) await photograph(harness, path.join(folder, `${name}-${theme}-${width}.png`), state, theme, width);
    }
  }
  await harness.stop();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
