import * as vscode from 'vscode';
import { CONTEXT_KEYS, type ContextKey } from '../commands/commandIds';

/** Sets the context keys that menus, keys and the palette look at; only those that changed, for each costs a message. */
export class ContextKeys implements vscode.Disposable {
  readonly #values = new Map<ContextKey, boolean>();

  update(values: Partial<Record<ContextKey, boolean>>): void {
    for (const [key, value] of Object.entries(values) as [ContextKey, boolean][]) {
      if (this.#values.get(key) === value) continue;
      this.#values.set(key, value);
      void vscode.commands.executeCommand('setContext', CONTEXT_KEYS[key], value);
    }
  }

  dispose(): void {
    for (const key of this.#values.keys()) void vscode.commands.executeCommand('setContext', CONTEXT_KEYS[key], undefined);
    this.#values.clear();
  }
}
