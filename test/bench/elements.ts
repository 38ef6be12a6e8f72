import type { BuiltInEngine } from '../../src/engine/builtInEngine';
import { runWell, withEngine, type Bench } from './bench';
import { figure, type Figure } from './figures';

/** What is done with tensors of a million elements, as Python; `x` and `y` lie between 0 and 1. */
const OPERATIONS: Readonly<Record<string, string>> = {
  'x + y': 'x + y', 'x * 2': 'x * 2', 'torch.exp(x)': 'torch.exp(x)', 'x > 0.5': 'x > 0.5', 'torch.sigmoid(x)': 'torch.sigmoid(x)',
  'x.sum()': 'x.sum()', 'softmax over rows of 1,000': 'torch.softmax(x.view(1000, 1000), -1)',
};

/** Computing with a million elements in one program, timed inside Python. */
export function elements(bench: Bench): Promise<Figure[]> {
  return withEngine(bench, async (engine) => {
    await engine.start();
    const figures: Figure[] = [];
    for (const [name, code] of Object.entries(OPERATIONS)) figures.push(figure(`a million elements: ${name}`, await timesOf(engine, code, bench.runs)));
    return figures;
  });
}

async function timesOf(engine: BuiltInEngine, code: string, times: number): Promise<number[]> {
  let printed = '';
  const listening = engine.listen({ onOutput: (_, chunks) => (printed += chunks.map(({ text }) => text).join('')) });
  await runWell(engine, `
import time, torch
x, y = torch.rand(1_000_000), torch.rand(1_000_000)
for _ in range(${times + 1}):
    begun = time.perf_counter()
    ${code}
    print((time.perf_counter() - begun) * 1000)
`);
  listening.dispose();
  // The first one warms up
  return printed.trim().split('\n').slice(1).map(Number);
}
