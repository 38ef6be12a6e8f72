import { withEngine, runWell, type Bench } from './bench';
import { figure, type Figure } from './figures';

interface Start {
  readonly ready: number;
  readonly stages: Readonly<Record<string, number>>;
  /** From nothing to the first character of the first run's output. */
  readonly output: number;
}

/** From no child at all to its first output, by stage. Stages overlap, so they need not add up. */
export async function coldStart(bench: Bench): Promise<Figure[]> {
  const starts: Start[] = [];
  for (let i = 0; i < bench.starts; i++) starts.push(await oneStart(bench));
  const names = [...new Set(starts.flatMap((start) => Object.keys(start.stages)))];
  return [
    figure('cold start: fork → ready', starts.map((start) => start.ready)),
    ...names.map((name) => figure(`cold start: in the child, ${name}`, starts.flatMap((start) => start.stages[name] ?? []))),
    figure('cold start: fork → first output of a program', starts.map((start) => start.output)),
  ];
}

function oneStart(bench: Bench): Promise<Start> {
  return withEngine(bench, async (engine) => {
    const begun = performance.now();
    let output = NaN;
    engine.listen({ onOutput: () => (output = performance.now() - begun) });
    const report = await engine.start();
    const ready = performance.now() - begun;
    await runWell(engine, 'print(1)');
    return { ready, stages: report.ms, output };
  });
}
