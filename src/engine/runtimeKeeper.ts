import type { Disposable } from '../shared/disposable';
import { FaultError, messageOf } from '../shared/errors';
import { childMemoryBytes } from '../shared/memory';
import type { EngineListener, EngineState } from './engine';
import type { OpenRun } from './openRun';
import { deathInWords, type ChildLaunch, type Death, type ForkRuntime } from './runtimeProcess';
import { RuntimeSession } from './runtimeSession';
import { DEFAULT_LIMITS, type AwakeClock, type WatchdogLimits } from './watchdog';

/** In order of preference, for instance with permission flags and without: when a child does not become ready, the next is tried. */
export type Launches = readonly [ChildLaunch, ...ChildLaunch[]];

export interface KeeperOptions {
  /** A function is asked at every start: what it answers may change, their number may not. */
  readonly launches: Launches | (() => Launches);
  readonly fork: ForkRuntime;
  /** Megabytes that one program may take, read when a child is started. */
  readonly programMemoryMb: () => number;
  readonly limits: Partial<WatchdogLimits>;
  readonly clock: AwakeClock;
  readonly tell: Required<EngineListener>;
  readonly runs: ReadonlyMap<number, OpenRun>;
}

// More deaths than this in a minute and a new child waits until it is asked for: what dies at once would die for ever.
const DEATHS_A_MINUTE = 3;

/** Keeps one child: starts it when it is needed, tries the next way when one is refused, and replaces it when it died. */
export class RuntimeKeeper implements Disposable {
  /** When true, a child that died is replaced at once, not only when it is needed again. */
  eager = false;
  #state: EngineState = 'off';
  #session: RuntimeSession | undefined;
  #starting: Promise<RuntimeSession> | undefined;
  #launchIndex = 0;
  #disposed = false;
  #renewing = false;
  #deaths: number[] = [];

  constructor(private readonly options: KeeperOptions) {}

  get state(): EngineState {
    return this.#state;
  }

  /** The child there is, ready or on its way. */
  get session(): RuntimeSession | undefined {
    return this.#session;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** A child that is ready. @throws FaultError when none can be had */
  ready(): Promise<RuntimeSession> {
    if (this.#disposed) return Promise.reject(new FaultError('The engine was closed.'));
    this.#starting ??= this.#startFirstThatWorks().catch((thrown: unknown) => this.#giveUp(thrown));
    return this.#starting;
  }

  /** Ends the child; the next `ready` starts another. */
  end(): void {
    this.#session?.dispose();
  }

  /** Ends the child, and starts the next at once where one is wanted. */
  renew(): void {
    this.#renewing = this.#session !== undefined;
    this.end();
  }

  dispose(): void {
    this.#disposed = true;
    this.end();
  }

  async #startFirstThatWorks(): Promise<RuntimeSession> {
    this.#setState('starting');
    for (;;) {
      const { launches } = this.options;
      const ways = typeof launches === 'function' ? launches() : launches;
      const launch = ways[this.#launchIndex] ?? ways[0];
      try {
        return await this.#startWith(launch);
      } catch (thrown) {
        const last = this.#launchIndex >= ways.length - 1;
        if (last || this.#disposed) throw thrown;
        this.#launchIndex += 1;
      }
    }
  }

  async #startWith(launch: ChildLaunch): Promise<RuntimeSession> {
    const programMemoryMb = this.options.programMemoryMb();
    const limits = { ...DEFAULT_LIMITS, rssBytes: childMemoryBytes(programMemoryMb), ...this.options.limits };
    const session = new RuntimeSession({ ...this.options, launch, limits, programMemoryMb });
    this.#session = session;
    void session.ended.then((death) => this.#onEnded(session, death));
    try {
      await session.start();
    } catch (thrown) {
      session.dispose();
      throw thrown;
    }
    this.#setState('ready');
    return session;
  }

  #giveUp(thrown: unknown): never {
    this.#starting = undefined;
    this.#setState(this.#disposed ? 'off' : 'failed', this.#disposed ? undefined : faultInWords(thrown));
    throw thrown instanceof FaultError ? thrown : new FaultError(messageOf(thrown));
  }

  /** A child that dies before it is ready is the business of the start; afterwards it leaves the engine off, to be started again. */
  #onEnded(session: RuntimeSession, death: Death): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    if (session.report === undefined) return;
    this.#starting = undefined;
    const expected = death.byUs && session.finding === undefined;
    this.#setState('off', expected ? undefined : deathInWords(death));
    const wanted = this.#renewing || !expected;
    this.#renewing = false;
    // The state has told of it if the new child does not come up either.
    if (wanted && this.eager && this.#mayRestart()) this.ready().catch(() => undefined);
  }

  #mayRestart(): boolean {
    const now = this.options.clock.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < 60_000), now];
    return !this.#disposed && this.#deaths.length <= DEATHS_A_MINUTE;
  }

  #setState(state: EngineState, problem?: string): void {
    this.#state = state;
    this.options.tell.onState(state, problem);
  }
}

/** What broke, with the last words of what died on the lines after it. */
export function faultInWords(thrown: unknown): string {
  const words = thrown instanceof FaultError ? thrown.lastWords : '';
  return words === '' ? messageOf(thrown) : `${messageOf(thrown)}\n${words}`;
}
