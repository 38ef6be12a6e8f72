/** Serves VS Code to a browser on this machine, with the source tree's extension in it. */
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { at } from '../root.mjs';
import { ensureBuilt } from '../built.mjs';
import { ensureHost } from '../test-host/install.mjs';
import { startServer } from '../test-host/server.mjs';

const dir = at('.vscode-test', 'start', 'served');

/** A folder that VS Code takes as installed extensions: links to the source tree and to the extension that opens the first practice. */
function linkExtensions() {
  const folder = path.join(dir, 'extensions');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const place of [at(), at('scripts', 'start-extension')]) {
    const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
    fs.symlinkSync(place, path.join(folder, `${publisher}.${name}-${version}`), 'junction');
  }
  return folder;
}

/** Shows the address in the user's browser; where there is none the printed address has to do. */
function openBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '""', url] };
  const [command, ...words] = commands[process.platform] ?? ['xdg-open', url];
  spawn(command, words, { stdio: 'ignore', detached: true }).once('error', () => console.log('Open the address above in a browser.')).unref();
}

/** Builds, serves until the process is ended, and prints the address. Practice files and progress stay from start to start. */
export async function startServed({ port, open }) {
  await ensureHost();
  await ensureBuilt();
  const folder = path.join(dir, 'practice');
  fs.mkdirSync(folder, { recursive: true });
  const server = await startServer({ dir, port, folder, extensionsDir: linkExtensions(), log: path.join(dir, 'server.log') });
  const url = `http://localhost:${server.port}/`;
  console.log(`VS Code opens on the first practice at\n\n  ${url}\n\nCtrl+C ends it.`);
  if (open) openBrowser(url);
  throw new Error(`The server ended: ${await server.exit}. Its log: ${path.join(dir, 'server.log')}`);
}
