// `npm run check:desktop`: for a person with VS Code installed. Runs every scenario (installation, walls, practice and the rest) in the desktop
// that `code` starts, which no machine without a screen can.
import { spawnSync } from 'node:child_process';
import { at } from './root.mjs';
import { ensureDependencies } from './start/dependencies.mjs';

const code = process.env.VSCODE_EXECUTABLE ?? (process.platform === 'win32' ? 'code.cmd' : 'code');
const found = spawnSync(code, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (found.status !== 0) {
  console.error(`No desktop VS Code: "${code} --version" does not run. Install it and its command "code", or set VSCODE_EXECUTABLE.`);
  process.exit(1);
}
console.log(`VS Code ${found.stdout.trim().replaceAll('\n', ', ')}`);
ensureDependencies();
const env = { ...process.env, VSCODE_EXECUTABLE: code, NLP_PRACTICE_TEST_HOST: 'desktop' };
const run = spawnSync(process.execPath, [at('scripts', 'test-host', 'scenarios.mjs'), ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exit(run.status ?? 1);
