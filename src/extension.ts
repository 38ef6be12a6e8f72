/** Builds the parts and registers them; nothing else. */
import * as vscode from 'vscode';
import { createPractice } from './host/practice';
import { setTranslate } from './shared/words';

let stop: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): void {
  setTranslate((message, ...args) => vscode.l10n.t(message, ...args));
  const practice = createPractice(context);
  context.subscriptions.push(practice);
  stop = () => practice.flush();
}

/** Waits for what is not saved yet: nothing typed is lost. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
