/** A real child for the tests: the built runtime, forked as the extension forks it. */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FaultError } from '../../src/shared/errors';
import { RuntimeNotices, RuntimeRequests, type OutputChunk, type RunRecord } from '../../src/shared/protocol';
import { RpcClient } from '../../src/shared/rpc';
import { runtimeLaunch, type Launch, type LaunchOptions } from '../../src/shared/runtimeLaunch';

const root = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));

export const dist = path.join(root, 'dist');

/** Builds the runtime when it is missing or older than its sources. */
export async function ensureRuntime(): Promise<void> {
  const { ensureBuilt } = (await import(path.join(root, 'scripts', 'built.mjs'))) as { ensureBuilt(options: { only: string[] }): Promise<void> };
  await ensureBuilt({ only: ['runtime'] });
}

export const hasSnapshot = (): boolean => existsSync(path.join(dist, 'runtime', 'snapshot.bin'));

export interface Stage {
  readonly runId: number | null;
  readonly name: string;
  readonly ms: number | null;
}

/** What the child says unasked is kept here for the test to look at. */
export class RunningChild {
  readonly rpc: RpcClient<typeof RuntimeRequests, typeof RuntimeNotices>;
  readonly #process: ChildProcess;
  readonly stages: Stage[] = [];
  readonly output: { runId: number; chunks: OutputChunk[] }[] = [];
  readonly problems: string[] = [];
  beats = 0;
  said = '';
  #nextRun = 1;

  constructor(options: Partial<LaunchOptions> = {}, launchOf: (options: LaunchOptions) => Launch = runtimeLaunch) {
    const launch = launchOf({ execPath: process.execPath, distFolder: dist, nodeVersion: process.versions.node, electron: null, env: process.env, ...options });
    this.#process = fork(launch.modulePath, launch.args ?? [], { ...launch, execPath: process.execPath, serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    const channel = {
      post: (message: unknown) => void this.#process.send(message as object),
      listen: (listener: (message: unknown) => void) => void this.#process.on('message', listener),
    };
    this.rpc = new RpcClient(channel, RuntimeRequests, RuntimeNotices, {
      output: (notice) => void this.output.push(notice),
      stage: (notice) => void this.stages.push(notice),
      heartbeat: () => (this.beats += 1),
    }, (problem) => void this.problems.push(problem));
    this.#process.once('exit', (code, signal) => this.rpc.close(new FaultError(`the child ended (${code ?? signal})`, this.said)));
  }

  get alive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** A request that was sent; `id` is for `stop`. */
  begin(code: string, check: string | null = null, fileName = 'test.practice.py'): { id: number; record: Promise<RunRecord> } {
    const id = this.#nextRun++;
    return { id, record: this.rpc.request('run', { runId: id, code, fileName, check }) };
  }

  run(code: string, check: string | null = null): Promise<RunRecord> {
    return this.begin(code, check).record;
  }

  /** Resolves when the run has printed `text`. */
  async printed(runId: number, text: string): Promise<void> {
    while (!this.printedBy(runId).includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  printedBy(runId: number): string {
    return this.output.filter((one) => one.runId === runId).flatMap((one) => one.chunks.map((chunk) => chunk.text)).join('');
  }

  async end(): Promise<void> {
    if (!this.alive) return;
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await exited;
  }
}
