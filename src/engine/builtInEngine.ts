import type { Disposable } from '../shared/disposable';
import { FaultError } from '../shared/errors';
import { DEFAULT_PROGRAM_MEMORY_MB } from '../shared/memory';
import type { RunRecord, RunRequest, RuntimeReport } from '../shared/protocol';
import type { Engine, EngineListener, EngineState, RunOptions } from './engine';
import { IdleTimer } from './idleTimer';
import { EngineListeners } from './listeners';
import { OpenRun, type StopReason } from './openRun';
import { faultInWords, RuntimeKeeper, type KeeperOptions } from './runtimeKeeper';
import { forkRuntime, type ForkRuntime } from './runtimeProcess';
import type { RuntimeSession } from './runtimeSession';
import { AwakeClock, type WatchdogLimits } from './watchdog';

export interface BuiltInEngineOptions extends Pick<KeeperOptions, 'launches'>, Partial<Pick<KeeperOptions, 'programMemoryMb'>> {
  readonly fork?: ForkRuntime;
  /** For tests: other limits than the watchdog's own and the one that follows from `programMemoryMb`. */
  readonly limits?: Partial<WatchdogLimits>;
  /** How long a child that nobody sees is kept. Default 15. */
  readonly idleMinutes?: () => number;
}

/**
 * The engine that ships with us: Python in a child process, one at a time. The child is expendable: it is started when first needed,
 * ended by the watchdog when it does not obey, and a new one takes its place.
 */
export class BuiltInEngine implements Engine {
  readonly #listeners = new EngineListeners();
  readonly #clock = new AwakeClock();
  readonly #runs = new Map<number, OpenRun>();
  readonly #keeper: RuntimeKeeper;
  readonly #idle: IdleTimer;
  #renewing = false;

  constructor({ launches, fork = forkRuntime, limits = {}, idleMinutes = () => 15, programMemoryMb = () => DEFAULT_PROGRAM_MEMORY_MB }: BuiltInEngineOptions) {
    this.#keeper = new RuntimeKeeper({
      launches,
      programMemoryMb,
      fork,
      limits,
      clock: this.#clock,
      tell: this.#listeners.tell,
      runs: this.#runs,
    });
    this.#idle = new IdleTimer(() => idleMinutes() * 60_000, () => this.#onIdle());
  }

  get state(): EngineState {
    return this.#keeper.state;
  }

  get report(): RuntimeReport | undefined {
    return this.#keeper.session?.report;
  }

  /** The child's process id while there is one: for measuring, and for tests that end it. */
  get pid(): number | undefined {
    return this.#keeper.session?.process.pid;
  }

  async start(): Promise<RuntimeReport> {
    const { report } = await this.#keeper.ready();
    if (report === undefined) throw new FaultError('The runtime is ready but said nothing of itself.');
    return report;
  }

  run(request: RunRequest, options: RunOptions = {}): Promise<RunRecord> {
    const run = new OpenRun(request);
    if (this.#runs.has(run.id)) {
      run.settleFault(`Run ${run.id} is on already.`);
      return run.record;
    }
    // The child ends the run before by itself when the new one arrives.
    for (const before of this.#runs.values()) this.#wantEnd(before, 'replaced');
    this.#runs.set(run.id, run);
    void this.#carryOut(run, options);
    return run.record.finally(() => {
      this.#runs.delete(run.id);
      this.#idle.restart();
      if (this.#renewing) this.#renewWhenFree();
    });
  }

  async stop(runId: number): Promise<void> {
    const run = this.#runs.get(runId);
    if (run !== undefined) await this.#end(run, 'user');
  }

  async warm(models: readonly string[]): Promise<void> {
    const session = await this.#keeper.ready();
    await session.process.rpc.request('warm', { models: [...models] });
  }

  setVisible(visible: boolean): void {
    this.#keeper.eager = visible;
    this.#idle.setVisible(visible);
  }

  renew(): void {
    if (this.#runs.size > 0) this.#renewing = true;
    else this.#keeper.renew();
  }

  listen(listener: EngineListener): Disposable {
    return this.#listeners.add(listener);
  }

  dispose(): void {
    this.#idle.dispose();
    this.#keeper.dispose();
  }

  #renewWhenFree(): void {
    if (this.#runs.size > 0) return;
    this.#renewing = false;
    this.#keeper.renew();
  }

  /** Sends a run when there is a child to send it to, and sends it once more when it fell with a child for no reason of its own. */
  async #carryOut(run: OpenRun, options: RunOptions): Promise<void> {
    const { limitMs, needsFileWall = false } = options;
    let session: RuntimeSession | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      session = await this.#keeper.ready();
      if (run.settled) return;
      if (needsFileWall && !hasFileWall(session.report)) return run.settleStopped('unwalled');
      if (limitMs !== undefined) timer = setTimeout(() => void this.#end(run, 'time'), limitMs);
      await session.run(run);
    } catch (thrown) {
      clearTimeout(timer);
      if (session === undefined || !this.#maySendAgain(run, session)) return this.#settleFallen(run, session, thrown);
      run.unsent();
      await this.#carryOut(run, options);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * True of a run that may have fallen for no reason of its own, and only while nothing of it has been shown: the child had not begun it,
   * another run had to be ended, or the child died by itself and had run another program before, whose worker can abort it late.
   */
  #maySendAgain(run: OpenRun, { finding, runsSent }: RuntimeSession): boolean {
    if (run.hasOutput || run.stop !== undefined || run.attempts > 1 || this.#keeper.disposed) return false;
    if (finding === undefined && runsSent > 1) return true;
    return finding?.runId === undefined ? !run.acknowledged : finding.runId !== run.id;
  }

  #settleFallen(run: OpenRun, session: RuntimeSession | undefined, thrown: unknown): void {
    if (run.settled) return;
    if (session?.finding?.cause === 'memory') run.settleStopped('memory');
    else if (run.stop !== undefined) run.settleStopped(run.stop.reason);
    else run.settleFault(faultInWords(thrown));
  }

  /** Notes the wish that a run ends. One that has not been sent yet ends here and now. */
  #wantEnd(run: OpenRun, reason: StopReason): void {
    run.stop ??= { reason, at: this.#clock.now() };
    if (run.sentAt === undefined) run.settleStopped(run.stop.reason);
  }

  async #end(run: OpenRun, reason: StopReason): Promise<void> {
    this.#wantEnd(run, reason);
    // A refusal or a death on the way is no news here: the record says how the run ended, and the watchdog sees to it that it does.
    if (!run.settled) this.#keeper.session?.stop(run).catch(() => undefined);
    await run.record;
  }

  #onIdle(): void {
    if (this.#runs.size > 0) this.#idle.restart();
    else this.#keeper.end();
  }
}

function hasFileWall(report: RuntimeReport | undefined): boolean {
  return report?.walls.some(({ name, stands }) => name === 'read-file' && stands) === true;
}
