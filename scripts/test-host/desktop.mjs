/** Runs one scenario in the desktop VS Code, where there is one or `@vscode/test-electron` can have it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { at } from '../root.mjs';
import { SETTINGS } from './server.mjs';

/** How long the download may be silent. */
const DOWNLOAD_LIMIT_MS = 30_000;
/** How long one scenario may take as a whole. */
const LIMIT_MS = 300_000;

/** The desktop's executable, or why there is none: `{ executable }` or `{ why }`. `VSCODE_EXECUTABLE` names one that is already there. */
export async function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { why: 'there is no screen (xvfb-run -a gives one)' };
  if (process.env.VSCODE_EXECUTABLE) return { executable: process.env.VSCODE_EXECUTABLE };
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return { executable: await downloadAndUnzipVSCode({ version: 'stable', cachePath: at('.vscode-test'), timeout: DOWNLOAD_LIMIT_MS }) };
  } catch (error) {
    return { why: `it cannot be downloaded (${error.message})` };
  }
}

function launchArguments(dir, { extension, tests }) {
  return [path.join(dir, 'workspace'), '--new-window', '--user-data-dir', path.join(dir, 'data'), '--extensions-dir', path.join(dir, 'extensions'),
    '--disable-updates', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--disable-gpu-sandbox',
    `--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Waits for the result file: the command-line `code` ends before its window does, so an end with code 0 says nothing. */
async function resultOf(child, resultFile) {
  let broken = false;
  child.once('error', () => (broken = true)).once('exit', (code) => (broken ||= code !== 0));
  for (const end = Date.now() + LIMIT_MS; Date.now() < end && !broken; await wait(200)) if (fs.existsSync(resultFile)) return;
}

/** As `runServed`, in the executable that `findDesktop` found. */
export async function runDesktop({ executable, settings, env, ...scenario }) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-desktop-'));
  fs.mkdirSync(path.join(dir, 'data', 'User'), { recursive: true });
  fs.mkdirSync(path.join(dir, 'workspace'));
  fs.writeFileSync(path.join(dir, 'data', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  // Set by a VS Code whose terminal this runs in, they would turn the new one into plain Node.
  const { ELECTRON_RUN_AS_NODE: _node, VSCODE_IPC_HOOK_CLI: _hook, ...outer } = process.env;
  const child = spawn(executable, launchArguments(dir, scenario), { stdio: 'ignore', env: { ...outer, ...env }, shell: executable.endsWith('.cmd') });
  try {
    await resultOf(child, env.RESULT_FILE);
    // The window closes by itself after the run.
    await wait(2000);
  } finally {
    child.kill();
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
