import type { PythonWorker } from './pythonWorker';

/** After so long without a run the spare is given up: it holds about 100 MB. */
const IDLE_MS = 120_000;

/** Keeps one worker ready, so that a run with a fresh Python does not wait for it. */
export class SpareWorker {
  #spare: PythonWorker | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(private readonly make: () => PythonWorker, private readonly idleMs = IDLE_MS) {}

  /** A worker for one run, which is the caller's to terminate; made now when none is ready. */
  take(): PythonWorker {
    const taken = this.#spare ?? this.make();
    this.#spare = undefined;
    clearTimeout(this.#idle);
    return taken;
  }

  /** Makes a spare when there is none, by `make` if given. Its failure is heard by the run that takes it. */
  prepare(make = this.make): PythonWorker {
    this.#spare ??= make();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.drop(), this.idleMs);
    this.#idle.unref();
    return this.#spare;
  }

  async drop(): Promise<void> {
    const spare = this.#spare;
    this.#spare = undefined;
    clearTimeout(this.#idle);
    await spare?.terminate();
  }
}
