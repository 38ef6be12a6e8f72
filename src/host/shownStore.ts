import { isDeepStrictEqual } from 'node:util';
import type { Memento } from 'vscode';
import * as v from 'valibot';
import { ShownScreen } from '../core/quiz/shownScreen';

const KEY = 'panel.shown';

/**
 * What this window's panel shows beside tasks, for the time after a reload. The state that a page keeps of itself is no place for it: a
 * served VS Code writes that down only once in a while, and a reload soon after a change loses it.
 */
export class ShownStore {
  /** `memento` is the window's own: two windows show different things. */
  constructor(private readonly memento: Memento) {}

  /** Null: a task, or nothing that was kept. */
  get(): ShownScreen | null {
    const kept = v.safeParse(ShownScreen, this.memento.get(KEY));
    return kept.success ? kept.output : null;
  }

  async set(shown: ShownScreen | null): Promise<void> {
    if (!isDeepStrictEqual(this.get(), shown)) await this.memento.update(KEY, shown ?? undefined);
  }
}
