/** Keeps what was opened, by name. */
export class OpenedOnce<T> {
  readonly #open = new Map<string, Promise<T>>();

  /** What `read` gives, read the first time only. What failed is read again: it may have been mended. */
  get(name: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#open.get(name);
    if (kept !== undefined) return kept;
    const opened = read();
    this.#open.set(name, opened);
    opened.catch(() => this.#open.delete(name));
    return opened;
  }
}
