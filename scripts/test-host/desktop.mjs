/** Runs one scenario in the desktop VS Code, where `@vscode/test-electron` can have it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { at } from '../root.mjs';
import { SETTINGS } from './server.mjs';

/** How long the download may be silent. */
const DOWNLOAD_LIMIT_MS = 30_000;

/** Why no desktop window can open here, if so. */
function whyNoScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined;
  const hasXvfb = spawnSync('xvfb-run', ['--help']).error === undefined;
  return hasXvfb ? 'no screen (run it under xvfb-run -a)' : 'no screen';
}

/** The desktop's executable, or why there is none: `{ executable }` or `{ why }`. `VSCODE_EXECUTABLE` names one that is already there. */
export async function findDesktop() {
  const why = whyNoScreen();
  if (why) return { why };
  if (process.env.VSCODE_EXECUTABLE) return { executable: process.env.VSCODE_EXECUTABLE };
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return { executable: await downloadAndUnzipVSCode({ version: 'stable', cachePath: at('.vscode-test'), timeout: DOWNLOAD_LIMIT_MS }) };
  } catch (error) {
    return { why: `it cannot be downloaded (${error.message})` };
  }
}

/** As `runServed`, in the executable that `findDesktop` found. */
export async function runDesktop({ executable, extension, tests, settings, env }) {
  const { runTests } = await import('@vscode/test-electron');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-desktop-'));
  try {
    fs.mkdirSync(path.join(dir, 'data', 'User'), { recursive: true });
    fs.mkdirSync(path.join(dir, 'workspace'));
    fs.writeFileSync(path.join(dir, 'data', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    const launchArgs = [path.join(dir, 'workspace'), '--user-data-dir', path.join(dir, 'data'), '--extensions-dir', path.join(dir, 'extensions'),
      '--disable-workspace-trust', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    await runTests({ vscodeExecutablePath: executable, extensionDevelopmentPath: extension, extensionTestsPath: tests, extensionTestsEnv: env, launchArgs });
  } catch (error) {
    // A failed test ends here too; the result file says what failed.
    console.log(`desktop: ${error.message}`);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
