/** One timer for each key; setting it again starts it anew. */
export class KeyedTimers {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** Calls `then` after `ms` milliseconds in which the key was not set again. */
  set(key: string, ms: number, then: () => void): void {
    this.clear(key);
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        then();
      }, ms),
    );
  }

  /** Whether a timer is waiting. */
  has(key: string): boolean {
    return this.#timers.has(key);
  }

  /** True when a timer was waiting. */
  clear(key: string): boolean {
    clearTimeout(this.#timers.get(key));
    return this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
