import type { Disposable } from '../shared/disposable';
import { t } from '../shared/words';

/** Limits that the child is held to. Milliseconds and bytes. */
export interface WatchdogLimits {
  /** Silence of the heartbeat (one every 250 ms) before Python is ready: loading holds the child's main thread up. */
  readonly silenceAtStartMs: number;
  /** Silence afterwards. A long text holds the tokenizer, and with it the child's main thread, for seconds; Stop does not wait for this. */
  readonly silenceMs: number;
  /** From the fork to ready. */
  readonly startMs: number;
  /** From the request to run until the first word about that run. */
  readonly acknowledgeMs: number;
  /** From the wish to stop until the run has ended. */
  readonly obeyMs: number;
  /** Resident memory of the child. */
  readonly rssBytes: number;
}

/** All but the memory, which follows from what a program may take. */
export const DEFAULT_LIMITS: Omit<WatchdogLimits, 'rssBytes'> = {
  silenceAtStartMs: 20_000,
  silenceMs: 10_000,
  startMs: 90_000,
  acknowledgeMs: 5_000,
  obeyMs: 1_500,
};

/** A run as the watchdog sees it: when it was sent, whether the child spoke of it since, when its stop was asked for. */
export interface WatchedRun {
  readonly id: number;
  readonly sentAt: number;
  readonly acknowledged: boolean;
  readonly stopAskedAt: number | undefined;
}

export interface Watched {
  readonly startedAt: number;
  readonly ready: boolean;
  /** When the last heartbeat came, or the child was forked. */
  readonly heartbeatAt: number;
  readonly rss: number;
  readonly runs: readonly WatchedRun[];
}

/** Why a child must be ended. `runId` names the run that it would not end, where there is one. */
export interface Finding {
  readonly cause: 'silent' | 'slow-start' | 'memory' | 'not-started' | 'disobeyed';
  readonly words: string;
  readonly runId?: number;
}

/** What is wrong with the child at `now`, the gravest first; undefined while it behaves. Times are of one clock, in milliseconds. */
export function judge(now: number, seen: Watched, limits: WatchdogLimits): Finding | undefined {
  if (seen.rss > limits.rssBytes) return { cause: 'memory', words: t('it used {0} MB of memory, the limit is {1} MB', mb(seen.rss), mb(limits.rssBytes)) };
  const deaf = seen.runs.find((run) => run.stopAskedAt !== undefined && now - run.stopAskedAt > limits.obeyMs);
  if (deaf !== undefined) return { cause: 'disobeyed', words: t('it did not stop within {0} s', seconds(limits.obeyMs)), runId: deaf.id };
  const silence = seen.ready ? limits.silenceMs : limits.silenceAtStartMs;
  if (now - seen.heartbeatAt > silence) return { cause: 'silent', words: t('it gave no sign of life for {0} s', seconds(silence)) };
  if (!seen.ready && now - seen.startedAt > limits.startMs) return { cause: 'slow-start', words: t('it was not ready after {0} s', seconds(limits.startMs)) };
  const ignored = seen.runs.find((run) => !run.acknowledged && now - run.sentAt > limits.acknowledgeMs);
  if (ignored !== undefined) {
    return { cause: 'not-started', words: t('it did not start the program within {0} s', seconds(limits.acknowledgeMs)), runId: ignored.id };
  }
  return undefined;
}

const mb = (bytes: number): number => Math.round(bytes / 1e6);
const seconds = (ms: number): number => ms / 1000;

/** How often the watchdog looks, milliseconds. */
export const WATCH_PERIOD_MS = 250;

/**
 * Time in which this process was awake. A laptop that slept, or an extension host that was held up, must not blame the child for a
 * silence of its own: a gap between two looks at the clock that is far longer than the watchdog's period does not count.
 */
export class AwakeClock {
  #slept = 0;
  #lastLook: number;

  constructor(private readonly monotonic: () => number = () => performance.now()) {
    this.#lastLook = monotonic();
  }

  /** Milliseconds. Means something only while something looks at least once a period. */
  now(): number {
    const at = this.monotonic();
    const gap = at - this.#lastLook;
    if (gap > 4 * WATCH_PERIOD_MS) this.#slept += gap - WATCH_PERIOD_MS;
    this.#lastLook = at;
    return at - this.#slept;
  }
}

/** Looks again and again until something is found or it is given back. Finds at most once. */
export function startWatchdog(clock: AwakeClock, look: () => Watched, limits: WatchdogLimits, onFinding: (finding: Finding) => void): Disposable {
  const timer = setInterval(() => {
    const finding = judge(clock.now(), look(), limits);
    if (finding === undefined) return;
    clearInterval(timer);
    onFinding(finding);
  }, WATCH_PERIOD_MS);
  timer.unref();
  return { dispose: () => clearInterval(timer) };
}
