import { randomUUID } from 'node:crypto';
import net from 'node:net';
import type { Wall } from '../shared/protocol';
import type { Attempt, TrialTargets } from './threadMessages';

const WALLS: readonly Wall['name'][] = ['read-file', 'environment', 'spawn', 'connect', 'code-from-strings', 'host-objects'];

/** What the first worker tries the walls against: made here, taken down when it has tried. */
export class TrialGround {
  readonly #server: net.Server;
  readonly #variable = `NLP_PRACTICE_TRIAL_${randomUUID().replaceAll('-', '')}`;
  #connections = 0;

  private constructor(private readonly outsideFile: string) {
    this.#server = net.createServer((socket) => {
      this.#connections += 1;
      socket.destroy();
    });
  }

  static async open(outsideFile: string): Promise<TrialGround> {
    const ground = new TrialGround(outsideFile);
    process.env[ground.#variable] = 'set';
    await new Promise<void>((resolve, reject) => {
      ground.#server.once('error', reject);
      ground.#server.listen(0, '127.0.0.1', resolve);
    });
    return ground;
  }

  get targets(): TrialTargets {
    const { port } = this.#server.address() as net.AddressInfo;
    return { outsideFile: this.outsideFile, port, variable: this.#variable };
  }

  /** Takes everything down; answers how many connections came. */
  close(): number {
    delete process.env[this.#variable];
    this.#server.close();
    return this.#connections;
  }
}

/** Sums the attempts up, wall by wall: one stands when nothing that was tried got through. */
export function judgeWalls(attempts: readonly Attempt[], connections: number): Wall[] {
  return WALLS.map((name) => {
    const tried = attempts.filter((attempt) => attempt.wall === name);
    const evidence = tried.map((attempt) => `${attempt.tried}: ${attempt.answer}`);
    if (name === 'connect') evidence.push(`connections that arrived: ${connections}`);
    // A wall that nobody tried does not stand
    const stands = tried.length > 0 && !tried.some((attempt) => attempt.reached) && (name !== 'connect' || connections === 0);
    return { name, stands, evidence: evidence.length > 0 ? evidence.join('; ') : 'nothing was tried' };
  });
}
