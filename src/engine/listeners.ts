import type { Disposable } from '../shared/disposable';
import type { EngineListener } from './engine';

/** Hands what an engine tells to all who listen. */
export class EngineListeners {
  readonly #all = new Set<EngineListener>();

  add(listener: EngineListener): Disposable {
    this.#all.add(listener);
    return { dispose: () => void this.#all.delete(listener) };
  }

  readonly tell: Required<EngineListener> = {
    onOutput: (...told) => this.#each((listener) => listener.onOutput?.(...told)),
    onStage: (...told) => this.#each((listener) => listener.onStage?.(...told)),
    onState: (...told) => this.#each((listener) => listener.onState?.(...told)),
  };

  // A copy: a listener may give itself back while it is being told.
  #each(call: (listener: EngineListener) => void): void {
    for (const listener of [...this.#all]) call(listener);
  }
}
