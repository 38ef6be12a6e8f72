import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Task } from '../../src/core/content/types';
import { solved, type Bench } from './bench';
import { figure, type Figure } from './figures';
import { warmRuns } from './warmRuns';

/**
 * The solved tasks under a Python with the real torch and transformers, and in the product; the same weights in both. `as a whole process`
 * is what somebody waits for who runs the file in a terminal; `as a warm cell` has imports and models behind it, as a notebook has. Ours is
 * always the whole program in a fresh interpreter. The checkpoints are upstream's shape, 768 wide, and so cost torch more than the stand-ins' 384.
 * @param python an interpreter that has the packages of test/parity/record/requirements.txt
 */
export async function againstPython(python: string, bench: Bench, tasks: readonly Task[]): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-bench-'));
  try {
    const checkpoints = path.join(folder, 'checkpoints');
    run(python, [path.join(bench.root, 'test', 'parity', 'record', 'export_checkpoints.py'), path.join(bench.root, 'models'), checkpoints], folder);
    const files = tasks.map((task) => written(folder, task));
    const ours = await warmRuns(bench, tasks);
    const cells = warmCells(python, bench, files, checkpoints);
    return tasks.flatMap((task, i) => {
      const whole = figure(`real Python, whole process: ${task.id}`, wholeProcess(python, bench, files[i] ?? '', checkpoints));
      const cell = figure(`real Python, warm cell: ${task.id}`, cells[i] ?? []);
      const own = ours[i]?.median ?? NaN;
      return [whole, cell, ratio(`whole process ÷ ours: ${task.id}`, whole.median / own), ratio(`ours ÷ warm cell: ${task.id}`, own / cell.median)];
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const ratio = (name: string, value: number): Figure => figure(name, [value], '×');

function written(folder: string, task: Task): string {
  const file = path.join(folder, `${task.id}.py`);
  fs.writeFileSync(file, solved(task));
  return file;
}

/** Names of models are folders where the programs run. */
function run(python: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, HF_HUB_OFFLINE: '1', HF_HUB_DISABLE_TELEMETRY: '1', TOKENIZERS_PARALLELISM: 'false' };
  const { status, stdout, stderr, error } = spawnSync(python, [...args], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${python} ${args[0] ?? ''} ended with ${error?.message ?? `status ${status}`}\n${stderr}`);
  return stdout;
}

function wholeProcess(python: string, { starts }: Bench, file: string, checkpoints: string): number[] {
  return Array.from({ length: Math.max(2, Math.ceil(starts / 3)) }, () => {
    const begun = performance.now();
    run(python, [file], checkpoints);
    return performance.now() - begun;
  });
}

function warmCells(python: string, { root, runs }: Bench, files: readonly string[], checkpoints: string): number[][] {
  const printed = run(python, [path.join(root, 'test', 'bench', 'warm_cells.py'), String(runs), ...files], checkpoints);
  return printed.trim().split('\n').map((line) => JSON.parse(line) as number[]);
}
