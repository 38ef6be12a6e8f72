/** Packages by exact content, through npm's own client (its registry, proxy and cache settings apply). */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/** Runs npm and answers its output; an error carries what npm said. */
export function npm(cwd, ...words) {
  // On Windows npm is a script, which only a shell starts.
  const run = spawnSync('npm', words, { cwd, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`npm ${words.join(' ')} failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

/** Fetches a pinned package, compares it with its pin, and unpacks it (or only `member`) into `folder`/package. */
export function unpackPinned({ name, version, integrity }, folder, member = 'package') {
  fs.mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(npm(folder, 'pack', `${name}@${version}`, '--json', '--loglevel=error'));
  const file = path.join(folder, packed.filename);
  const found = `sha512-${crypto.createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is not what was pinned: ${found} instead of ${integrity}`);
  const tar = spawnSync('tar', ['xzf', packed.filename, member], { cwd: folder, encoding: 'utf8' });
  if (tar.status !== 0) throw new Error(`tar failed on ${packed.filename}: ${tar.error?.message ?? tar.stderr}`);
  fs.rmSync(file);
}
