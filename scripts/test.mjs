// `npm test`: every kind of check in turn, then one line with the sum. `npm test -- unit types` runs only the named ones.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { at } from './root.mjs';

const bin = (...parts) => at('node_modules', ...parts);
const mocha = (...specs) => ({ counts: true, command: [bin('mocha', 'bin', 'mocha.js'), '--reporter', at('scripts', 'mocha-reporter.cjs'), '--spec', ...specs] });
/** These look at what ships, so they come after a production build. */
const onBuilt = (step) => ({ ...step, built: true });

/** In the order in which they run. A step without `counts` is one check: it passes or fails by its exit code. */
const STEPS = {
  types: { command: [bin('typescript', 'bin', 'tsc'), '-p', '.'] },
  lint: { command: [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
  unit: mocha('test/unit/**/*.test.ts'),
  python: mocha('test/python/**/*.test.ts'),
  build: { command: [at('scripts', 'package.mjs')] },
  package: onBuilt(mocha('test/package/**/*.test.ts')),
  content: onBuilt(mocha('test/content/**/*.test.ts')),
  runtime: onBuilt(mocha('test/runtime/**/*.test.ts')),
  parity: onBuilt(mocha('test/parity/**/*.test.ts')),
  webview: onBuilt(mocha('test/webview/**/*.test.ts')),
  scenarios: onBuilt({ counts: true, command: [at('scripts', 'test-host', 'scenarios.mjs')] }),
  ui: onBuilt(mocha('test/ui/**/*.test.ts')),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

/** Steps that run: those asked for, with the build before the first that looks at what ships. */
function chosen() {
  const names = wanted.length > 0 ? Object.keys(STEPS).filter((name) => wanted.includes(name)) : Object.keys(STEPS);
  const first = names.findIndex((name) => STEPS[name].built);
  if (first >= 0 && !names.includes('build')) names.splice(first, 0, 'build');
  return names;
}

/** No result file means that the run died before its end: that is a failure, whatever the exit code says. */
function readResult(file, status) {
  const result = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { passes: 0, failures: 1, pending: 0, skipped: [] };
  fs.rmSync(file, { force: true });
  if (result.failures === 0 && (status !== 0 || result.passes === 0)) result.failures = 1;
  return result;
}

function runStep(name) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const resultFile = path.join(os.tmpdir(), `nlp-practice-${process.pid}-${name}.json`);
  const { command, counts } = STEPS[name];
  const { status } = spawnSync(process.execPath, command, { cwd: at(), stdio: 'inherit', env: { ...process.env, RESULT_FILE: resultFile } });
  const passed = status === 0 ? 1 : 0;
  const result = counts ? readResult(resultFile, status) : { passes: passed, failures: 1 - passed, pending: 0, skipped: [] };
  console.log(`${name}: ${result.failures === 0 ? 'ok' : 'failed'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const results = chosen().map((name) => ({ name, ...runStep(name) }));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const failed = results.filter(({ failures }) => failures > 0).map(({ name }) => name);
console.log();
for (const { name, skipped } of results) for (const { title, why } of skipped) console.log(`skipped in ${name}: ${title}: ${why}`);
if (failed.length > 0) console.log(`failed steps: ${failed.join(', ')}`);
console.log(`${total('passes')} passed, ${total('failures')} failed, ${total('pending')} skipped`);
process.exit(total('failures') > 0 ? 1 : 0);
