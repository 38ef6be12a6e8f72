/** Puts the test host under `.vscode-test/`, once, with npm alone; runs none of the packages' install scripts. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from '../root.mjs';
import { withLock } from '../build/lock.mjs';
import { npm, unpackPinned } from './fetch.mjs';
import { CODE_SERVER, hostDir, NODES, stamp, vscodeDir } from './pins.mjs';
import { trimDependencies, trimServer } from './trim.mjs';

const say = (words) => console.error(`test host: ${words}`);

function nodeOfThisPlatform() {
  const platform = `${process.platform}-${process.arch}`;
  const pin = NODES[platform];
  if (!pin) throw new Error(`No test host for ${platform}: there is one for ${Object.keys(NODES).join(', ')}.`);
  return pin;
}

function install() {
  const started = Date.now();
  const node = nodeOfThisPlatform();
  fs.rmSync(hostDir, { recursive: true, force: true });
  say(`installing VS Code from ${CODE_SERVER.name} ${CODE_SERVER.version}`);
  unpackPinned(CODE_SERVER, hostDir, 'package/lib/vscode');
  unpackPinned(node, path.join(hostDir, 'node'), 'package/bin');
  trimDependencies();
  npm(vscodeDir, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--omit=dev');
  trimServer();
  fs.writeFileSync(stamp, '');
  say(`ready after ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Installs the host unless it is there. Safe when several processes ask at once. */
export async function ensureHost() {
  if (fs.existsSync(stamp)) return;
  await withLock(at('.vscode-test', 'install.lock'), () => {
    if (!fs.existsSync(stamp)) install();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // No top-level await: tests in TypeScript load this file as CommonJS.
  ensureHost().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
