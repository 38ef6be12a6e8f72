// Runs the scenarios (`test/scenarios/<name>/`) inside a real VS Code; words name some of them. NLP_PRACTICE_TEST_HOST=desktop|code-server
// insists on one host; otherwise the desktop where it can be had. Counts go to RESULT_FILE.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at } from '../root.mjs';
import { bundleScenario, scenarioNames, scenarioSettings } from './bundleScenario.mjs';
import { findDesktop, runDesktop } from './desktop.mjs';
import { ensureInstalled } from './installed.mjs';
import { runServed } from './served.mjs';

/** How a scenario is run here. */
async function chooseHost() {
  const wanted = process.env.NLP_PRACTICE_TEST_HOST ?? 'auto';
  if (wanted === 'code-server') return runServed;
  const { executable, why } = await findDesktop();
  if (executable) return (scenario) => runDesktop({ ...scenario, executable });
  if (wanted === 'desktop') throw new Error(`No desktop VS Code: ${why}`);
  console.log(`No desktop VS Code here: ${why}. Using code-server's.`);
  return runServed;
}

/** Prints what the harness writes, as it comes. */
function follow(file) {
  let seen = 0;
  const relay = () => {
    const text = fs.readFileSync(file);
    process.stdout.write(text.subarray(seen));
    seen = text.length;
  };
  const timer = setInterval(relay, 100);
  return () => {
    clearInterval(timer);
    relay();
  };
}

async function runScenario(name, run, extension) {
  console.log(`\n-- ${name}`);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-scenario-'));
  const env = { RESULT_FILE: path.join(dir, 'result.json'), OUTPUT_FILE: path.join(dir, 'output.txt'), REPORTER: at('scripts', 'mocha-reporter.cjs') };
  fs.writeFileSync(env.OUTPUT_FILE, '');
  const stopFollowing = follow(env.OUTPUT_FILE);
  try {
    await run({ name, extension, tests: await bundleScenario(name), settings: scenarioSettings(name), env });
  } catch (error) {
    // One scenario that cannot start does not hide the others; without a result file it counts as failed.
    console.log(`${name}: ${error.message}`);
  } finally {
    stopFollowing();
  }
  const result = fs.existsSync(env.RESULT_FILE) ? JSON.parse(fs.readFileSync(env.RESULT_FILE, 'utf8')) : undefined;
  fs.rmSync(dir, { recursive: true, force: true });
  if (result && result.passes + result.failures + result.pending > 0) return result;
  console.log(`${name}: the extension host ended before the tests did; its logs are in test-results/${name}`);
  return { passes: 0, failures: 1, pending: 0, skipped: [] };
}

const names = scenarioNames();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No such scenario: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

const { extension } = await ensureInstalled();
const run = await chooseHost();
const sum = { passes: 0, failures: 0, pending: 0, skipped: [] };
for (const name of wanted.length > 0 ? wanted : names) {
  const result = await runScenario(name, run, extension);
  for (const key of ['passes', 'failures', 'pending']) sum[key] += result[key];
  sum.skipped.push(...result.skipped);
}
if (process.env.RESULT_FILE) fs.writeFileSync(process.env.RESULT_FILE, JSON.stringify(sum));
console.log(`\nscenarios: ${sum.passes} passed, ${sum.failures} failed, ${sum.pending} skipped`);
process.exit(sum.failures > 0 || sum.passes === 0 ? 1 : 0);
