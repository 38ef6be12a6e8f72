import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import * as v from 'valibot';
import { ensureInstalled } from '../../scripts/test-host/installed.mjs';
import { runServed } from '../../scripts/test-host/served.mjs';
import type { Bench } from './bench';
import { figure, type Figure } from './figures';
import { needWindow } from './windowHost';

const Measured = v.object({ read: v.number(), activate: v.number(), megabytes: v.number() });
type Measured = v.InferOutput<typeof Measured>;

/** What the installed package costs an extension host: reading its code, and its own `activate`, in a fresh window each time. */
export async function activation(bench: Bench): Promise<Figure[]> {
  await needWindow();
  const { extension } = await ensureInstalled();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-bench-'));
  try {
    const tests = path.join(dir, 'probe.js');
    const entry = path.join(bench.root, 'test', 'bench', 'activationProbe.ts');
    await esbuild.build({ entryPoints: [entry], outfile: tests, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'], logLevel: 'warning' });
    const measured: Measured[] = [];
    for (let i = 0; i < bench.windows; i++) measured.push(await oneWindow(dir, extension, tests));
    return [
      figure('activation: reading the code', measured.map(({ read }) => read)),
      figure('activation: activate()', measured.map(({ activate }) => activate)),
      figure('activation: code that is read', measured.slice(0, 1).map(({ megabytes }) => megabytes), 'MB'),
    ];
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

async function oneWindow(dir: string, extension: string, tests: string): Promise<Measured> {
  const result = path.join(dir, 'result.json');
  fs.rmSync(result, { force: true });
  await runServed({ name: 'bench-activation', extension, tests, settings: {}, env: { RESULT_FILE: result } });
  if (!fs.existsSync(result)) throw new Error('The probe did not come to its end; the logs are in test-results/bench-activation.');
  return v.parse(Measured, JSON.parse(fs.readFileSync(result, 'utf8')));
}
