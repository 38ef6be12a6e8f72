import type { OutputChunk, RunRecord, RunRequest } from '../shared/protocol';

/** Why a run was asked to stop. */
export type StopReason = 'user' | 'replaced' | 'time';

/** A run from the moment it is asked for until it has ended. It keeps its output, so that nothing is lost when the child dies. */
export class OpenRun {
  /** Settles once, with how the run ended. */
  readonly record: Promise<RunRecord>;
  /** When it was sent to the child, in the watchdog's time; undefined while it waits for the start. */
  sentAt: number | undefined;
  /** How often it was sent. */
  attempts = 0;
  /** The child spoke of this run. */
  acknowledged = false;
  stop: { readonly reason: StopReason; readonly at: number } | undefined;
  readonly #output: OutputChunk[] = [];
  readonly #began = performance.now();
  #settle: (record: RunRecord) => void = () => undefined;
  #settled = false;

  constructor(readonly request: RunRequest) {
    this.record = new Promise((resolve) => (this.#settle = resolve));
  }

  get id(): number {
    return this.request.runId;
  }

  get settled(): boolean {
    return this.#settled;
  }

  get hasOutput(): boolean {
    return this.#output.length > 0;
  }

  sent(at: number): void {
    this.sentAt = at;
    this.attempts += 1;
  }

  /** Waits again: the child that it was sent to is gone. */
  unsent(): void {
    this.sentAt = undefined;
    this.acknowledged = false;
  }

  addOutput(chunks: readonly OutputChunk[]): void {
    this.#output.push(...chunks);
  }

  /** The child's own word on how it ended. Only we know why it was asked to stop. */
  settleWith(record: RunRecord): void {
    this.#end(record.outcome === 'stopped' && this.stop !== undefined ? { ...record, stopped: this.stop.reason } : record);
  }

  settleStopped(reason: StopReason | 'memory' | 'unwalled'): void {
    this.#end({ ...this.#unfinished(), outcome: 'stopped', stopped: reason });
  }

  settleFault(fault: string): void {
    this.#end({ ...this.#unfinished(), outcome: 'fault', fault });
  }

  #end(record: RunRecord): void {
    this.#settled = true;
    this.#settle(record);
  }

  /** What is known of a run that the child gave no record of. */
  #unfinished(): RunRecord {
    const printed = (stream: OutputChunk['stream']): string => this.#output.filter((chunk) => chunk.stream === stream).map((chunk) => chunk.text).join('');
    return {
      outcome: 'fault',
      stdout: printed('stdout'),
      stderr: printed('stderr'),
      exception: null,
      models: [],
      limits: [],
      truncated: false,
      stopped: null,
      fault: null,
      check: null,
      ms: { total: performance.now() - this.#began, stages: {} },
    };
  }
}
