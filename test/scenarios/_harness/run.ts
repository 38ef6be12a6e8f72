/** What VS Code loads as `extensionTestsPath`: Mocha inside the extension host, over the bundled test files of one scenario. */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** One test's limit, in milliseconds: a cold start of the runtime on a busy machine fits well inside. */
const LIMIT_MS = 60_000;

/** Lines reach the runner through a file: those that go through the window lose their form, and the last ones get lost. */
function writeLinesTo(file: string): void {
  const write = (...words: unknown[]): void => appendFileSync(file, `${format(...words)}\n`);
  Mocha.reporters.Base.consoleLog = write;
  console.log = write;
}

/** Runs the tests beside this file. Resolving means success, rejecting failure; the counts are in the file that RESULT_FILE names. */
export async function run(): Promise<void> {
  const { OUTPUT_FILE, REPORTER } = process.env;
  if (OUTPUT_FILE === undefined || REPORTER === undefined) throw new Error('Scenarios are started by scripts/test-host/scenarios.mjs.');
  writeLinesTo(OUTPUT_FILE);
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: LIMIT_MS, reporter: REPORTER });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
