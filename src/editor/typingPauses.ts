import { KeyedTimers } from './keyedTimers';

/**
 * Milliseconds without a change after which typing counts as paused. Shorter than the delay before saving, since saving ends an undo step:
 * what is mended after it would need an undo of its own.
 */
export const TYPING_PAUSE_MS = 250;

/** Tells when typing in a task's file has paused. */
export class TypingPauses {
  readonly #timers = new KeyedTimers();

  constructor(private readonly paused: (task: string) => void) {}

  /** To be called after every change of the file. */
  typed(task: string): void {
    this.#timers.set(task, TYPING_PAUSE_MS, () => this.paused(task));
  }

  /** The file is closed. */
  forget(task: string): void {
    this.#timers.clear(task);
  }

  dispose(): void {
    this.#timers.dispose();
  }
}
