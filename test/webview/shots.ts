/**
 * `npx tsx test/webview/shots.ts FOLDER [state ...]` photographs states and screens of the panel in four themes and at three widths, for a person to look
 * at; all states without names. Everything that can be folded is open in the narrow ones.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, Harness } from './harness';
import type { PanelMessage } from '../../src/core/panel/types';
import { screenMessages, screens } from './screens';
import { messagesOf, states } from './states';
import { themes, type ThemeName } from './themes';

const HIGHEST = 4000;

async function photograph(harness: Harness, file: string, messages: readonly PanelMessage[], theme: ThemeName, width: number): Promise<void> {
  const panel = await harness.open(theme, width, 700);
  await panel.send(...messages);
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
  const wanted = [...Object.entries(states).map(([name, state]) => [name, messagesOf(state)] as const), ...Object.keys(screens).map((name) => [name, screenMessages(name)] as const)];
  for (const [name, messages] of wanted.filter(([one]) => names.length === 0 || names.includes(one))) {
    for (const theme of Object.keys(themes) as ThemeName[]) {
      for (const width of [280, 520, 1200]) await photograph(harness, path.join(folder, `${name}-${theme}-${width}.png`), messages, theme, width);
    }
  }
  await harness.stop();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
