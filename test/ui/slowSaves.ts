/** An extension of somebody else's that takes part in every save and takes its time, as formatters and checkers do. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the status bar shows while it keeps a save waiting. */
export const WAITING = 'Looking at what is saved';

/** Less than the 1,500 ms after which VS Code saves without it. */
const PAUSE_MS = 1000;

const NAME = 'slow-saves';
const VERSION = '1.0.0';
const MANIFEST = { name: NAME, publisher: 'somebody', version: VERSION, engines: { vscode: '^1.90.0' }, main: './extension.js', activationEvents: ['onStartupFinished'], contributes: {} };
const CODE = `const { window, workspace } = require('vscode');
exports.activate = ({ subscriptions }) => subscriptions.push(workspace.onWillSaveTextDocument((event) => {
  const said = window.setStatusBarMessage('${WAITING}');
  event.waitUntil(new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS})).then(() => said.dispose()));
}));
`;

/** Puts the extension into a folder of extensions. */
export function addSlowSaves(folder: string): void {
  const own = join(folder, NAME);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(own, 'extension.js'), CODE);
  // VS Code loads what this list names and nothing else.
  const list = join(folder, 'extensions.json');
  const named = JSON.parse(readFileSync(list, 'utf8')) as object[];
  const entry = { identifier: { id: `somebody.${NAME}` }, version: VERSION, location: { $mid: 1, path: own, scheme: 'file' }, relativeLocation: NAME };
  writeFileSync(list, JSON.stringify([...named, entry]));
}
