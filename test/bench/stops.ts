import type { BuiltInEngine } from '../../src/engine/builtInEngine';
import { pause, SPARE_MS, withEngine, type Bench } from './bench';
import { figure, type Figure } from './figures';

const PROGRAMS = {
  'Stop → ended: a loop': 'while True: pass',
  // One call into C that never looks for a signal: only ending the worker helps.
  'Stop → ended: a heavy C call': 'sum(range(10 ** 15))',
  'Stop → ended: time.sleep': 'import time\ntime.sleep(3600)',
} as const;

/** From the wish to stop until the run has ended. */
export function stops(bench: Bench): Promise<Figure[]> {
  return withEngine(bench, async (engine) => {
    const figures: Figure[] = [];
    for (const [name, code] of Object.entries(PROGRAMS)) {
      const samples: number[] = [];
      for (let i = 0; i < bench.starts; i++) samples.push(await oneStop(engine, code));
      figures.push(figure(name, samples));
    }
    return figures;
  });
}

let runId = 1_000_000;

async function oneStop(engine: BuiltInEngine, code: string): Promise<number> {
  await engine.start();
  await pause(SPARE_MS);
  const id = ++runId;
  const began = new Promise<void>((resolve) => {
    const listening = engine.listen({ onStage: (_, name) => name === 'program' && (listening.dispose(), resolve()) });
  });
  const record = engine.run({ runId: id, code, fileName: 'bench.py', check: null });
  await began;
  await pause(200);
  const begun = performance.now();
  await engine.stop(id);
  const took = performance.now() - begun;
  const { outcome } = await record;
  if (outcome !== 'stopped') throw new Error(`a stopped program ended as ${outcome}`);
  return took;
}
