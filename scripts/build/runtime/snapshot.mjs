/** Python's memory after its start and its imports, taken once: starting from it takes 0.3 s, starting without it 4 to 6 s. */
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Makes `snapshot.bin` unless its inputs are unchanged. Without one the runtime starts plainly, so a failure is told and passed over. */
export function ensureSnapshot(target) {
  const file = path.join(target, 'snapshot.bin');
  const stamp = path.join(target, 'snapshot.stamp');
  const inputs = fingerprint(target);
  if (fs.existsSync(file) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === inputs) return;
  for (const old of [file, stamp]) fs.rmSync(old, { force: true });
  const flags = ['--disallow-code-generation-from-strings', '--no-warnings'];
  const made = spawnSync(process.execPath, [...flags, path.join(target, 'main.mjs'), '--make-snapshot', file], { encoding: 'utf8', timeout: 120_000 });
  if (made.status === 0 && fs.existsSync(file)) return fs.writeFileSync(stamp, inputs);
  fs.rmSync(file, { force: true });
  console.error(`build: no snapshot was made, Python will start plainly (slower). ${made.error?.message ?? ''}${made.stderr}`);
}

/** What Python's memory depends on: Pyodide, our Python, and how the worker starts both. */
function fingerprint(target) {
  const hash = crypto.createHash('sha256');
  const python = fs.readdirSync(path.join(target, 'python'), { recursive: true }).sort().map((name) => path.join('python', name));
  for (const name of ['pyodide/pyodide.asm.mjs', 'pyodide/python_stdlib.zip', 'pythonThread.mjs', ...python]) {
    const file = path.join(target, name);
    if (fs.statSync(file).isFile()) hash.update(`\0${name}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}
