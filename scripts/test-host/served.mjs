/** Runs one scenario in code-server's VS Code, in headless Chromium. */
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../root.mjs';
import { windowUrl } from './address.mjs';
import { openWindow } from './browser.mjs';
import { startServer } from './server.mjs';

/** How long one scenario may take as a whole. */
const LIMIT_MS = 300_000;

/** Resolves when the window says that the run is over. Its exit code is 0 also for a host that was killed, so nobody looks at it. */
async function openUntilExit(url, shot) {
  let over;
  const ended = new Promise((resolve) => (over = resolve));
  const window = await openWindow(url, { onExit: () => over(true), onLog: (kind, words) => process.env.VERBOSE && console.log('host', kind, ...words) });
  const limit = setTimeout(() => over(false), LIMIT_MS);
  try {
    if (await ended) return;
    await window.page.screenshot({ path: shot });
    console.log(`The scenario did not end within ${LIMIT_MS / 1000} s; the window is in ${shot}`);
  } finally {
    clearTimeout(limit);
    await window.close();
  }
}

/** `env` tells the harness where to report. What the server and the extension host logged stays in `test-results/<name>/`. */
export async function runServed({ name, extension, tests, settings, env }) {
  const results = at('test-results', name);
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  const server = await startServer({ driver: true, settings, env, log: path.join(results, 'server.log') });
  try {
    const folder = path.join(server.dir, 'workspace');
    fs.mkdirSync(folder);
    await openUntilExit(windowUrl(server, { folder, extensions: [extension], tests }), path.join(results, 'window.png'));
  } finally {
    const logs = path.join(server.dir, 'data', 'data', 'logs');
    if (fs.existsSync(logs)) fs.cpSync(logs, path.join(results, 'logs'), { recursive: true });
    await server.stop();
  }
}
