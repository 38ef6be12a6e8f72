/** The extension as a user has it: the package, installed by VS Code itself into a folder of its own. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { at } from '../root.mjs';
import { withLock } from '../build/lock.mjs';
import { ensurePackage, vsixPath } from '../build/vsix.mjs';
import { ensureBuilt } from '../built.mjs';
import { ensureHost } from './install.mjs';
import { nodeBin, vscodeDir } from './pins.mjs';

const base = at('.vscode-test', 'installed');

function installInto(folder) {
  const scratch = `${folder}-scratch`;
  fs.rmSync(base, { recursive: true, force: true });
  const words = [path.join(vscodeDir, 'out', 'server-main.js'), '--accept-server-license-terms', '--server-data-dir', scratch, '--extensions-dir', folder,
    '--install-extension', vsixPath()];
  const run = spawnSync(nodeBin, words, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', VSCODE_IPC_HOOK_CLI: '' } });
  fs.rmSync(scratch, { recursive: true, force: true });
  // The exit code alone does not tell: a refused package leaves 0 behind.
  if (run.status !== 0 || !extensionIn(folder)) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw new Error(`VS Code did not install the package: ${run.stdout}${run.stderr}`);
  }
}

/** The installed extension's folder. */
function extensionIn(folder) {
  if (!fs.existsSync(folder)) return undefined;
  const name = fs.readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory() && !entry.name.startsWith('.'))?.name;
  return name && path.join(folder, name);
}

/** Builds, packs and installs what is stale. Answers the folder that `--extensions-dir` takes and the extension's own inside it. */
export async function ensureInstalled() {
  await ensureHost();
  await ensureBuilt({ production: true });
  const state = await ensurePackage();
  return withLock(at('.vscode-test', 'installed.lock'), () => {
    const extensionsDir = path.join(base, state.slice(0, 16));
    if (!extensionIn(extensionsDir)) installInto(extensionsDir);
    return { extensionsDir, extension: extensionIn(extensionsDir) };
  });
}
