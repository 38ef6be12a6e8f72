import { dirname } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { BuiltInEngine, type BuiltInEngineOptions } from '../../../src/engine/builtInEngine';
import type { EngineState } from '../../../src/engine/engine';
import type { ChildLaunch } from '../../../src/engine/runtimeProcess';
import type { RunRequest } from '../../../src/shared/protocol';

const CHILD = fileURLToPath(new URL('./children/child.mjs', import.meta.url));

/** Forks the misbehaving child. `start` names how it starts: fine, slow, refuse, die, never; walled or breached, with a wall that stands or not. */
export function fixtureLaunch(start = 'fine', execArgv: string[] = []): ChildLaunch {
  return { execPath, modulePath: CHILD, execArgv, env: { START: start }, cwd: dirname(CHILD) };
}

export interface Told {
  readonly states: EngineState[];
  readonly problems: string[];
  readonly output: string[];
}

/** An engine on the misbehaving child, with all it told. */
export function fixtureEngine(options: Partial<BuiltInEngineOptions> = {}): { engine: BuiltInEngine; told: Told } {
  const engine = new BuiltInEngine({ launches: [fixtureLaunch()], ...options });
  const told: Told = { states: [], problems: [], output: [] };
  engine.listen({
    onState: (state, problem) => {
      told.states.push(state);
      if (problem !== undefined) told.problems.push(problem);
    },
    onOutput: (_, chunks) => told.output.push(...chunks.map((chunk) => chunk.text)),
  });
  return { engine, told };
}

/** Makes engines for the tests around it and disposes of them after each. */
export function makesEngines(): typeof fixtureEngine {
  const made: BuiltInEngine[] = [];
  afterEach(() => {
    for (const engine of made.splice(0)) engine.dispose();
  });
  return (options) => {
    const one = fixtureEngine(options);
    made.push(one.engine);
    return one;
  };
}

/** Settles when `condition` holds; the test's own time-out ends it otherwise. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export function request(runId: number, code: string): RunRequest {
  return { runId, code, fileName: 'a.py', check: null };
}

export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
