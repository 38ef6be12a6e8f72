import { fork, type ChildProcess } from 'node:child_process';
import type { Disposable } from '../shared/disposable';
import { FaultError } from '../shared/errors';
import type { Channel, Listeners } from '../shared/rpc';
import { RpcClient } from '../shared/rpc';
import type { Launch } from '../shared/runtimeLaunch';
import { RuntimeNotices, RuntimeRequests } from '../shared/protocol';
import { t } from '../shared/words';
import { LastWords } from './lastWords';

/** How one child is forked: the runtime's launch and the Node (or Electron as Node) that runs it. */
export interface ChildLaunch extends Launch {
  readonly execPath: string;
}

export type ForkRuntime = (launch: ChildLaunch) => ChildProcess;

/** The real way to fork the child. `advanced` carries typed arrays as they are; stdin is closed, so that nothing can wait for it. */
export const forkRuntime: ForkRuntime = ({ execPath, modulePath, args = [], execArgv, env, cwd }) =>
  fork(modulePath, args, {
    execPath,
    execArgv,
    env,
    cwd,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** How a child ended. `reason` is ours when we ended it, otherwise it says how it died. */
export interface Death {
  readonly byUs: boolean;
  readonly reason: string;
  /** The end of what it wrote to stderr and stdout. */
  readonly lastWords: string;
}

type RuntimeClient = RpcClient<typeof RuntimeRequests, typeof RuntimeNotices>;

// A dead child's pipes are read to their end before its last words are taken; a pipe that stays open must not hold that up.
const PIPES_GRACE_MS = 200;

/**
 * One child process with the protocol tied to its IPC. Its end settles everything: `ended` resolves once, and every open request is
 * rejected with what happened. A message that does not fit the protocol ends the child: it is ours, so it is broken or no longer ours.
 */
export class RuntimeProcess implements Disposable {
  readonly rpc: RuntimeClient;
  readonly ended: Promise<Death>;
  readonly #child: ChildProcess;
  readonly #words = new LastWords();
  #killedFor: string | undefined;
  #failed: string | undefined;

  /** @throws whatever `forkChild` throws, for instance when the machine has no process left to give */
  constructor(launch: ChildLaunch, listeners: Listeners<typeof RuntimeNotices>, forkChild: ForkRuntime = forkRuntime) {
    this.#child = forkChild(launch);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#words.add(text));
    }
    this.ended = this.#watchEnd();
    this.rpc = new RpcClient(this.#channel(), RuntimeRequests, RuntimeNotices, listeners, (problem) => this.kill(t('it sent {0}', problem)));
    void this.ended.then((death) => this.rpc.close(new FaultError(deathInWords(death), death.lastWords)));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Ends the child at once with SIGKILL: it may be past obeying anything softer. The first reason stays. */
  kill(reason: string): void {
    this.#killedFor ??= reason;
    this.#child.kill('SIGKILL');
  }

  dispose(): void {
    this.kill(t('it was no longer needed'));
  }

  #channel(): Channel {
    return {
      // With a callback a closed channel is reported here; without one it would be an unhandled 'error' event.
      post: (message) => void this.#child.send(message as object, (error) => error !== null && this.#fail(t('it could not be reached: {0}', error.message))),
      listen: (listener) => void this.#child.on('message', listener),
    };
  }

  /** The child is of no use any more through no wish of ours. The first failure stays: later ones only follow from it. */
  #fail(how: string): void {
    this.#failed ??= how;
    this.#child.kill('SIGKILL');
  }

  #watchEnd(): Promise<Death> {
    return new Promise((resolve) => {
      const end = (how: string): void => {
        const pipesRead = new Promise((read) => this.#child.once('close', read));
        const grace = new Promise((over) => setTimeout(over, PIPES_GRACE_MS).unref());
        void Promise.race([pipesRead, grace]).then(() =>
          resolve({ byUs: this.#killedFor !== undefined, reason: this.#killedFor ?? how, lastWords: this.#words.text }),
        );
      };
      this.#child.once('exit', (code, signal) => end(this.#failed ?? howItExited(code, signal)));
      // A child that lives on without its channel obeys nobody; one that is just dying gets the time to say how.
      this.#child.once('disconnect', () => setTimeout(() => this.#child.kill('SIGKILL'), PIPES_GRACE_MS).unref());
      this.#child.on('error', (error) => {
        if (this.#child.pid === undefined) end(t('it could not be started: {0}', error.message));
        else this.#fail(error.message);
      });
    });
  }
}

function howItExited(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? t('it ended with exit code {0}', String(code)) : t('it was ended by {0}', signal);
}

/** One sentence about a death, without its last words. */
export function deathInWords(death: Death): string {
  return death.byUs ? t('The runtime was ended: {0}.', death.reason) : t('The runtime died: {0}.', death.reason);
}
