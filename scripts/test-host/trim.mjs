/** Leaves out of VS Code's server what no test needs, and stands in for what would have to be compiled. */
import fs from 'node:fs';
import path from 'node:path';
import { vscodeDir } from './pins.mjs';

/** Dependencies of chat, agents, remote containers and Windows: half of the download. */
const UNUSED_PACKAGES = ['@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk', '@vscode/copilot-api', '@vscode/sandbox-runtime',
  '@vscode/sqlite3', '@vscode/windows-process-tree', '@vscode/windows-registry', 'kerberos', 'ssh2', '@anthropic-ai/sandbox-runtime'];

/** Built-in extensions that cost start time, reach for the network, or miss a package left out above. */
const UNUSED_EXTENSIONS = ['copilot', 'mermaid-markdown-features', 'github', 'github-authentication', 'microsoft-authentication', 'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion', 'ms-vscode.vscode-js-profile-table', 'tunnel-forwarding', 'typescript-language-features', 'php-language-features',
  'debug-auto-launch', 'debug-server-ready', 'grunt', 'gulp', 'jake', 'npm', 'terminal-suggest', 'emmet', 'ipynb', 'notebook-renderers'];

/** Before the dependencies are installed: takes the unused ones out of the manifest. */
export function trimDependencies() {
  const file = path.join(vscodeDir, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const name of UNUSED_PACKAGES) delete manifest.dependencies[name];
  // npm refuses an override of a package that nothing depends on directly any more.
  for (const key of Object.keys(manifest.overrides ?? {})) if (key.startsWith('kerberos')) delete manifest.overrides[key];
  fs.writeFileSync(file, JSON.stringify(manifest, null, 2));
}

/** After it: removes unused extensions and puts plain JavaScript in place of two native modules. */
export function trimServer() {
  for (const name of UNUSED_EXTENSIONS) fs.rmSync(path.join(vscodeDir, 'extensions', name), { recursive: true, force: true });
  const modules = path.join(vscodeDir, 'node_modules', '@vscode');
  fs.copyFileSync(new URL('spdlog-stand-in.cjs', import.meta.url), path.join(modules, 'spdlog', 'index.js'));
  const watchdog = path.join(modules, 'native-watchdog');
  const { main } = JSON.parse(fs.readFileSync(path.join(watchdog, 'package.json'), 'utf8'));
  // It ends an extension host whose parent died; the test host ends the whole process group itself.
  fs.writeFileSync(path.join(watchdog, main ?? 'index.js'), 'exports.start = function () {};\n');
}
