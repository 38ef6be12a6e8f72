import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { extension } from '../_harness/extension';

describe('installation', () => {
  it('runs from the package, not from the source tree', () => {
    const folder = extension().extensionPath;
    assert.ok(existsSync(join(folder, 'dist', 'extension.js')));
    assert.equal(existsSync(join(folder, 'src')), false);
    assert.equal(existsSync(join(folder, 'node_modules')), false);
  });

  it("keeps the desktop's default of not saving by itself", () => {
    assert.equal(vscode.workspace.getConfiguration('files').get('autoSave'), 'off');
  });

  it('activates and registers every command that its manifest names', async () => {
    await extension().activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
