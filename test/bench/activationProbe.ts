/** Runs in a real extension host, in place of tests: reads the extension's code, then lets VS Code activate it, and times both. */
import { statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import * as vscode from 'vscode';

const load = createRequire(__filename);

interface ExtensionModule {
  activate(context: vscode.ExtensionContext): unknown;
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('nlp-practice.nlp-practice');
  if (extension === undefined || extension.isActive) throw new Error('The extension is not there, or was activated before it was asked for.');
  const file = join(extension.extensionPath, 'dist', 'extension.js');
  const begun = performance.now();
  const module = load(file) as ExtensionModule;
  const read = performance.now() - begun;
  const activate = await timedActivation(extension, file, module);
  const bytes = Object.keys(load.cache).filter((name) => name.startsWith(extension.extensionPath + sep)).reduce((sum, name) => sum + statSync(name).size, 0);
  writeFileSync(process.env.RESULT_FILE ?? '', JSON.stringify({ read, activate, megabytes: bytes / 1e6 }));
}

/** VS Code finds the module in Node's cache, with a clock round its `activate`. */
async function timedActivation(extension: vscode.Extension<unknown>, file: string, module: ExtensionModule): Promise<number> {
  const cached = load.cache[file];
  if (cached === undefined) throw new Error('The extension was read past the cache of modules.');
  let took = NaN;
  cached.exports = {
    ...module,
    activate: (context: vscode.ExtensionContext): unknown => {
      const begun = performance.now();
      const answer = module.activate(context);
      took = performance.now() - begun;
      return answer;
    },
  };
  await extension.activate();
  return took;
}
