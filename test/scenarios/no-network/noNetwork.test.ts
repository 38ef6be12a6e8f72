import * as assert from 'node:assert/strict';
import dns from 'node:dns';
import net from 'node:net';
import * as vscode from 'vscode';
import { until } from '../../until';
import { extension } from '../_harness/extension';

/**
 * Notes every way out of the extension host while `work` runs. Other extensions live here too, but a fresh window has none that talks;
 * VS Code's own channel to the window was opened before.
 */
async function attemptsDuring(work: () => Promise<void>): Promise<string[]> {
  const attempts: string[] = [];
  const { connect } = net.Socket.prototype;
  const { lookup } = dns;
  const realFetch = globalThis.fetch;
  net.Socket.prototype.connect = function (this: net.Socket, ...target: unknown[]) {
    attempts.push(`connect ${JSON.stringify(target)}`);
    return Reflect.apply(connect, this, target) as net.Socket;
  } as typeof connect;
  Object.assign(dns, { lookup: (...asked: unknown[]) => void (attempts.push(`lookup ${String(asked[0])}`), Reflect.apply(lookup, dns, asked)) });
  globalThis.fetch = (...asked) => (attempts.push(`fetch ${String(asked[0])}`), realFetch(...asked));
  try {
    await work();
    return attempts;
  } finally {
    net.Socket.prototype.connect = connect;
    Object.assign(dns, { lookup });
    globalThis.fetch = realFetch;
  }
}

describe('a whole practice and the network, in the extension host', () => {
  it('opens, fills, checks, runs and goes on, and reaches out to nobody', async () => {
    const attempts = await attemptsDuring(async () => {
      await extension().activate();
      await vscode.commands.executeCommand('nlpPractice.startQuiz');
      const editor = await until('a practice is open', () => vscode.window.visibleTextEditors.find(({ document }) => document.fileName.endsWith('.practice.py')));
      await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nprint("done")\n'));
      for (const command of ['check', 'showHint', 'run', 'nextTask', 'run', 'stop']) await vscode.commands.executeCommand(`nlpPractice.${command}`);
      await vscode.commands.executeCommand('nlpPractice.checkInstallation');
    });
    assert.deepEqual(attempts, []);
  });

  it('would see it: a request is noticed', async () => {
    const attempts = await attemptsDuring(async () => {
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    assert.match(attempts.join(), /fetch http:\/\/127\.0\.0\.1:9/);
  });
});
