import { namesIn } from '../../src/core/content/namesIn';
import type { Task } from '../../src/core/content/types';
import type { BuiltInEngine } from '../../src/engine/builtInEngine';
import { pause, runWell, solved, SPARE_MS, withEngine, type Bench } from './bench';
import { figure, type Figure } from './figures';

/** Tasks at the beginning that are measured in full; all of them would take twenty minutes. */
const MANY = 5;

/**
 * The solved program of each task, run again and again with its models loaded and a spare worker ready, as somebody does who presses Run
 * at a human pace. Time in the child: request → finished.
 */
export function warmRuns(bench: Bench, tasks: readonly Task[]): Promise<Figure[]> {
  return withEngine(bench, async (engine) => {
    const figures: Figure[] = [];
    for (const [place, task] of tasks.entries()) {
      const runs = place < MANY ? bench.runs : Math.ceil(bench.runs / 5);
      figures.push(figure(`warm run in the child: ${task.id}`, await runsOf(runs, engine, task)));
    }
    return figures;
  });
}

async function runsOf(runs: number, engine: BuiltInEngine, task: Task): Promise<number[]> {
  const code = solved(task);
  await engine.warm(namesIn(task.template));
  await runWell(engine, code);
  const samples: number[] = [];
  for (let i = 0; i < runs; i++) {
    await pause(SPARE_MS);
    samples.push((await runWell(engine, code)).ms.total);
  }
  return samples;
}
