/** Opens the desktop's VS Code on the source tree, with settings and extensions of its own. */
import fs from 'node:fs';
import path from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { at } from '../root.mjs';
import { ensureBuilt } from '../built.mjs';
import { SETTINGS } from '../test-host/server.mjs';

const onWindows = process.platform === 'win32';

/** Whether a window can open, and the command that opens it is there. */
export function hasDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return spawnSync('code', ['--version'], { shell: onWindows, stdio: 'ignore' }).status === 0;
}

/** Words for `code`: a folder of settings beside the source, so that the developer's own VS Code stays as it is. */
function words(dir) {
  return ['--new-window', '--user-data-dir', path.join(dir, 'data'), '--extensions-dir', path.join(dir, 'extensions'), '--disable-workspace-trust',
    '--skip-welcome', `--extensionDevelopmentPath=${at()}`, `--extensionDevelopmentPath=${at('scripts', 'start-extension')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Builds and opens the window; returns when the command that opens it has ended. */
export async function startDesktop() {
  await ensureBuilt();
  const dir = at('.vscode-test', 'start', 'desktop');
  const settings = path.join(dir, 'data', 'User', 'settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  if (!fs.existsSync(settings)) fs.writeFileSync(settings, JSON.stringify(SETTINGS, null, 2));
  const quoted = onWindows ? words(dir).map((word) => `"${word}"`) : words(dir);
  const code = await new Promise((resolve, reject) => spawn('code', quoted, { shell: onWindows, stdio: 'inherit' }).once('exit', resolve).once('error', reject));
  if (code !== 0) throw new Error(`code ended with ${code}. Try: npm start -- --serve`);
  console.log('VS Code opens on the first practice.');
}
