// `npm test`: every kind of check in turn, then one line with the sum. `npm test -- unit types` runs only the named ones.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const mocha = (...specs) => ({ counts: true, command: [bin('mocha', 'bin', 'mocha.js'), '--reporter', path.join(root, 'scripts', 'mocha-reporter.cjs'), '--spec', ...specs] });

/** A step without `counts` is one check: it passes or fails by its exit code. */
const STEPS = {
  types: { command: [bin('typescript', 'bin', 'tsc'), '-p', '.'] },
  lint: { command: [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
  unit: mocha('test/unit/**/*.test.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

const sum = { passes: 0, failures: 0, pending: 0 };
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const resultFile = path.join(os.tmpdir(), `nlp-practice-${process.pid}-${name}.json`);
  const run = spawnSync(process.execPath, step.command, { cwd: root, stdio: 'inherit', env: { ...process.env, RESULT_FILE: resultFile } });
  if (step.counts) {
    // No result file means that the run died before its end: that is a failure, whatever the exit code says.
    const result = fs.existsSync(resultFile) ? JSON.parse(fs.readFileSync(resultFile, 'utf8')) : { passes: 0, failures: 1, pending: 0 };
    fs.rmSync(resultFile, { force: true });
    if (run.status !== 0 && result.failures === 0) result.failures = 1;
    for (const key of Object.keys(sum)) sum[key] += result[key];
  } else {
    sum[run.status === 0 ? 'passes' : 'failures'] += 1;
    console.log(run.status === 0 ? `${name}: ok` : `${name}: failed`);
  }
}
console.log(`\n${sum.passes} passed, ${sum.failures} failed, ${sum.pending} skipped`);
process.exit(sum.failures > 0 || sum.passes === 0 ? 1 : 0);
