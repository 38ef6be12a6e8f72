/** Measures the steps of something and tells when each begins and ends. A step that comes twice counts as their sum. */
export class StageClock {
  readonly #begun = new Map<string, number>();
  readonly #ms: Record<string, number> = Object.create(null) as Record<string, number>;

  constructor(private readonly tell: (name: string, ms: number | null) => void) {}

  begin(name: string): void {
    this.#begun.set(name, performance.now());
    this.tell(name, null);
  }

  end(name: string): void {
    const begun = this.#begun.get(name);
    if (begun === undefined) return;
    this.#begun.delete(name);
    this.note(name, performance.now() - begun);
  }

  /** Takes over a step that was measured elsewhere. */
  note(name: string, ms: number | null): void {
    if (ms !== null) this.#ms[name] = (this.#ms[name] ?? 0) + ms;
    this.tell(name, ms);
  }

  /** The step lasts as long as the promise. */
  async during<T>(name: string, work: Promise<T>): Promise<T> {
    this.begin(name);
    try {
      return await work;
    } finally {
      this.end(name);
    }
  }

  /** Milliseconds by name. */
  all(): Record<string, number> {
    return { ...this.#ms };
  }
}
