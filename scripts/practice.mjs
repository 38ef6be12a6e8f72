// `npm run -s practice -- ...`: the command line, built first when stale. Nothing but the command line writes to stdout.
import { spawn } from 'node:child_process';
import { at } from './root.mjs';
import { ensureBuilt } from './built.mjs';

/** The exit code for a fault of ours, as the command line's own. */
const FAULT = 3;

try {
  await ensureBuilt({ only: ['cli', 'runtime'] });
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exit(FAULT);
}
const child = spawn(process.execPath, [at('dist', 'cli', 'main.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
// The terminal sends Ctrl+C to the whole group: the command line decides how it ends, we pass its end on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? FAULT : 0)));
