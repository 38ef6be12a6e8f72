/** Things that are loaded once: callers at the same time share one promise, a load that failed is tried again by the next caller. */
export class SharedLoads<T> {
  private readonly loads = new Map<string, Promise<T>>();

  /** `keep`: how many are kept, the least recently asked for goes first, by way of `drop`. */
  constructor(
    private readonly keep = Infinity,
    private readonly drop: (value: T) => Promise<void> = async () => {},
  ) {}

  /** The value under `key`; `load` is called only when there is none. */
  get(key: string, load: () => Promise<T>): Promise<T> {
    const loading = this.loads.get(key) ?? this.start(key, load);
    this.loads.delete(key);
    this.loads.set(key, loading);
    return loading;
  }

  /** Drops everything that was loaded. */
  async clear(): Promise<void> {
    const all = [...this.loads.values()];
    this.loads.clear();
    for (const outcome of await Promise.allSettled(all)) if (outcome.status === 'fulfilled') await this.drop(outcome.value);
  }

  private start(key: string, load: () => Promise<T>): Promise<T> {
    const loading = load().then(async (value) => {
      await this.dropOldest(key);
      return value;
    });
    loading.catch(() => {
      if (this.loads.get(key) === loading) this.loads.delete(key);
    });
    return loading;
  }

  private async dropOldest(key: string): Promise<void> {
    for (const [oldest, value] of [...this.loads]) {
      if (this.loads.size <= this.keep || oldest === key) continue;
      this.loads.delete(oldest);
      await this.drop(await value);
    }
  }
}
