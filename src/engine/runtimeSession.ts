import type { Disposable } from '../shared/disposable';
import type { RuntimeReport } from '../shared/protocol';
import type { EngineListener } from './engine';
import type { OpenRun } from './openRun';
import { RuntimeProcess, type Death, type ForkRuntime, type ChildLaunch } from './runtimeProcess';
import { startWatchdog, type AwakeClock, type Finding, type Watched, type WatchdogLimits } from './watchdog';

export interface SessionOptions {
  readonly launch: ChildLaunch;
  readonly fork: ForkRuntime;
  readonly limits: WatchdogLimits;
  /** Megabytes that Python may grow to in one program. */
  readonly programMemoryMb: number;
  readonly tell: Required<EngineListener>;
  readonly clock: AwakeClock;
  /** The runs that are on; those that were sent to this child are watched. */
  readonly runs: ReadonlyMap<number, OpenRun>;
}

/** One child from its fork to its death, under the watchdog's eye. It knows the runs only to pass on what is said of them. */
export class RuntimeSession implements Disposable {
  readonly process: RuntimeProcess;
  readonly #watchdog: Disposable;
  readonly #startedAt: number;
  #heartbeatAt: number;
  #rss = 0;
  #report: RuntimeReport | undefined;
  #finding: Finding | undefined;
  #runsSent = 0;

  constructor(private readonly options: SessionOptions) {
    const { launch, fork, limits, tell, clock } = options;
    this.#startedAt = this.#heartbeatAt = clock.now();
    this.process = new RuntimeProcess(
      launch,
      {
        heartbeat: ({ rss }) => this.#onHeartbeat(rss),
        stage: ({ runId, name, ms }) => this.#about(runId) && tell.onStage(runId, name, ms),
        output: ({ runId, chunks }) => {
          if (!this.#about(runId)) return;
          this.#run(runId)?.addOutput(chunks);
          tell.onOutput(runId, chunks);
        },
      },
      fork,
    );
    this.#watchdog = startWatchdog(clock, () => this.#look(), limits, (finding) => {
      this.#finding = finding;
      this.process.kill(finding.words);
    });
    void this.process.ended.then(() => this.#watchdog.dispose());
  }

  /** What the watchdog ended this child for, if it did. */
  get finding(): Finding | undefined {
    return this.#finding;
  }

  /** How many runs were sent to this child. */
  get runsSent(): number {
    return this.#runsSent;
  }

  get report(): RuntimeReport | undefined {
    return this.#report;
  }

  get ended(): Promise<Death> {
    return this.process.ended;
  }

  /** @throws FaultError when the child cannot start Python or dies on the way */
  async start(): Promise<RuntimeReport> {
    this.#report = await this.process.rpc.request('start', { programMemoryMb: this.options.programMemoryMb });
    this.#heartbeatAt = this.options.clock.now();
    return this.#report;
  }

  /** Sends a run and settles it with the child's record. @throws FaultError when the child dies before it answers */
  async run(run: OpenRun): Promise<void> {
    run.sent(this.options.clock.now());
    this.#runsSent += 1;
    run.settleWith(await this.process.rpc.request('run', run.request));
  }

  /** Asks the child to stop a run that was sent to it. Whether it does is the watchdog's business. */
  async stop(run: OpenRun): Promise<void> {
    await this.process.rpc.request('stop', { runId: run.id });
  }

  dispose(): void {
    this.#watchdog.dispose();
    this.process.dispose();
  }

  #onHeartbeat(rss: number): void {
    this.#heartbeatAt = this.options.clock.now();
    this.#rss = rss;
  }

  #run(runId: number): OpenRun | undefined {
    const run = this.options.runs.get(runId);
    return run === undefined || run.settled ? undefined : run;
  }

  /** Notes that the child spoke of a run. False for a run that has ended: what is said of it comes too late. */
  #about(runId: number | null): boolean {
    if (runId === null) return true;
    const run = this.#run(runId);
    if (run !== undefined) run.acknowledged = true;
    return run !== undefined;
  }

  #look(): Watched {
    const runs = [...this.options.runs.values()].filter((run) => !run.settled && run.sentAt !== undefined);
    return {
      startedAt: this.#startedAt,
      ready: this.#report !== undefined,
      heartbeatAt: this.#heartbeatAt,
      rss: this.#rss,
      runs: runs.map((run) => ({ id: run.id, sentAt: run.sentAt ?? 0, acknowledged: run.acknowledged, stopAskedAt: run.stop?.at })),
    };
  }
}
