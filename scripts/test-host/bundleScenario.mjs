/** Scenarios are TypeScript; VS Code loads CommonJS. Each test file becomes a bundle beside the harness. */
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { at } from '../root.mjs';

/** Every folder below `test/scenarios` that holds test files. */
export function scenarioNames() {
  const folders = fs.readdirSync(at('test', 'scenarios'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => testFiles(name).length > 0).sort();
}

function testFiles(name) {
  return fs.readdirSync(at('test', 'scenarios', name)).filter((file) => file.endsWith('.test.ts')).map((file) => at('test', 'scenarios', name, file));
}

/** Answers the path of the bundle that VS Code is to load. */
export async function bundleScenario(name) {
  // Below the project's root, so that the bundles find Mocha in its node_modules.
  const outdir = at('.vscode-test', 'scenarios', name);
  fs.rmSync(outdir, { recursive: true, force: true });
  const entryPoints = [at('test', 'scenarios', '_harness', 'run.ts'), ...testFiles(name)].map((file) => ({ in: file, out: path.basename(file, '.ts') }));
  await esbuild.build({
    absWorkingDir: at(), entryPoints, outdir, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'],
    // Traces point to the TypeScript.
    sourcemap: 'inline', keepNames: true, logLevel: 'warning',
  });
  return path.join(outdir, 'run.js');
}

/** What a scenario changes of the host's settings. */
export function scenarioSettings(name) {
  const file = at('test', 'scenarios', name, 'settings.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}
