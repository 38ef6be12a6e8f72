/** Installs npm packages when what the lock file asks for is not there. Node's own modules only: it runs before there are others. */
import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { at } from '../root.mjs';

const readPackages = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : undefined);

/** npm keeps a record of what it installed; packages for other platforms are optional and may miss. */
function isComplete() {
  const wanted = readPackages(at('package-lock.json'));
  const found = readPackages(at('node_modules', '.package-lock.json'));
  if (!found) return false;
  return Object.entries(wanted).every(([place, entry]) => place === '' || entry.optional || found[place]?.version === entry.version);
}

/** @throws when npm fails; what it said stands on the terminal. */
export function ensureDependencies() {
  if (isComplete()) return;
  console.error('start: installing npm packages');
  // On Windows npm is a script, which only a shell starts. npm's own words go to stderr, so that stdout stays ours.
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: at(), stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`npm ci failed${run.error ? `: ${run.error.message}` : ''}. See above.`);
}
