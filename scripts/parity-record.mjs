// `npm run parity:record -- [--python PATH] [--weights FOLDER] [--only models|PREFIX]` runs test/parity/programs under the real libraries, with the
// weights that ship, and writes test/parity/truth.json and truth-models.json. By hand: it needs a few gigabytes for a Python environment of its own,
// made once in .parity/ from the newest Python there is; `--python` names one that has the packages of test/parity/record/requirements.txt already.
// After the bundled weights changed, `--only models` is enough.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { at } from './root.mjs';

const CANDIDATES = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3'];
const record = (...parts) => at('test', 'parity', 'record', ...parts);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined || status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? `ended with status ${status}`}`);
}

const works = (command) => spawnSync(command, ['-c', 'import venv'], { stdio: 'ignore' }).status === 0;

/** The interpreter of the environment, made when it is missing or was made of other packages. */
function environment() {
  const folder = at('.parity', 'venv');
  const python = at('.parity', 'venv', 'bin', 'python');
  const done = at('.parity', 'venv', 'made-of.txt');
  const wanted = readFileSync(record('requirements.txt'), 'utf8');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return python;
  const newest = CANDIDATES.find(works);
  if (newest === undefined) throw new Error(`No Python with venv: tried ${CANDIDATES.join(', ')}.`);
  rmSync(folder, { recursive: true, force: true });
  run(newest, ['-m', 'venv', folder]);
  run(python, ['-m', 'pip', 'install', '-r', record('requirements.txt')]);
  run(python, ['-c', 'import shutil, sys; shutil.copy(*sys.argv[1:])', record('requirements.txt'), done]);
  return python;
}

/** What the weights are known by: the first digits of the hash over all that the catalog says of them. */
function weightsId(models) {
  const { weights } = JSON.parse(readFileSync(`${models}/catalog.json`, 'utf8'));
  return createHash('sha256').update(JSON.stringify(Object.entries(weights).map(([name, { sha256 }]) => [name, sha256]))).digest('hex').slice(0, 16);
}

/** Half a minute and 1.5 GB: done again only when the weights or the way they are exported have changed. */
function exportCheckpoints(python, models, id) {
  const folder = at('.parity', `checkpoints-${id}`);
  if (existsSync(`${folder}/exported`)) return folder;
  run(python, [record('export_checkpoints.py'), models, folder]);
  mkdirSync(`${folder}/exported`);
  return folder;
}

const { values } = parseArgs({ options: { python: { type: 'string' }, weights: { type: 'string' }, only: { type: 'string' } } });
const models = values.weights ?? at('models');
const python = values.python ?? environment();
const id = weightsId(models);
const folder = exportCheckpoints(python, models, id);
run(python, [record('record.py'), folder, at('test', 'parity', 'programs'), at('test', 'parity'), '--weights', id, ...(values.only ? ['--only', values.only] : [])]);
