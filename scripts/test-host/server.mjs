/** Starts VS Code's server on a free or a given port; everything it writes lies in one folder. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeBin, vscodeDir } from './pins.mjs';

/** The desktop's defaults where the server's differ, and nothing that reaches for the network or covers the window. */
export const SETTINGS = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** How long the server may take to listen. */
const START_LIMIT_MS = 60_000;

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** code-server keeps the user's settings with the server. */
function writeSettings(dataDir, settings) {
  const user = path.join(dataDir, 'data', 'User');
  fs.mkdirSync(user, { recursive: true });
  const file = path.join(user, 'settings.json');
  // A learner's own choices in a kept folder stay as they are.
  if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
}

function environment(dir, env) {
  return {
    ...process.env,
    // A server started from a terminal inside VS Code would talk to that window.
    VSCODE_IPC_HOOK_CLI: '',
    NODE_OPTIONS: '',
    XDG_RUNTIME_DIR: dir,
    XDG_CACHE_HOME: path.join(dir, 'cache'),
    EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":""}',
    ...env,
  };
}

function serverArguments({ dir, port, extensionsDir, folder, driver, trust }) {
  const words = [path.join(vscodeDir, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', String(port), '--without-connection-token',
    '--accept-server-license-terms', '--server-data-dir', path.join(dir, 'data'), '--extensions-dir', extensionsDir ?? path.join(dir, 'extensions'),
    '--telemetry-level', 'off', ...(trust ? [] : ['--disable-workspace-trust']), ...(folder ? ['--default-folder', folder] : [])];
  // Only with this switch does the window take extension paths from its address. It hides notifications: a user's window goes without.
  return driver ? [...words, '--enable-smoke-test-driver'] : words;
}

/** The group holds the server, its extension hosts and theirs, the terminal host and the file watcher. */
function killGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function listening(port, ended) {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    if (ended.how) throw new Error(`The server ended before it listened: ${ended.how}`);
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('The server does not answer.');
}

/**
 * Starts the server and resolves when it listens.
 * `dir`: kept between starts; without it a fresh temporary folder, removed at the end. `log`: a file for its output.
 * `folder`: what a window opens whose address names none. `driver`: the window's address may name extensions and tests. `trust`: the settings decide
 * whether folders have to be trusted; without it they are. `stop()` ends the whole group.
 */
export async function startServer({ env = {}, settings = {}, extensionsDir, folder, log, driver = false, trust = false, dir: keptDir, port: wantedPort } = {}) {
  const dir = keptDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-host-'));
  fs.mkdirSync(dir, { recursive: true });
  writeSettings(path.join(dir, 'data'), settings);
  const port = wantedPort ?? (await freePort());
  const out = log ? fs.openSync(log, 'w') : 'ignore';
  const child = spawn(nodeBin, serverArguments({ dir, port, extensionsDir, folder, driver, trust }), { stdio: ['ignore', out, out], detached: true, env: environment(dir, env) });
  if (log) fs.closeSync(out);
  const ended = { how: undefined };
  const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve((ended.how = String(code ?? signal)))));

  const cleanUp = () => {
    killGroup(child, 'SIGKILL');
    if (!keptDir) fs.rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  const interrupted = () => process.exit(130);
  process.once('exit', cleanUp).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const stop = async () => {
    killGroup(child, 'SIGTERM');
    await Promise.race([exit, wait(3000)]);
    process.off('exit', cleanUp).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    cleanUp();
  };
  try {
    await listening(port, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, dir, exit, stop };
}
