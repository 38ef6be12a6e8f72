// `npm run bench`: what the product takes on this machine, in one table; `-- --json` for JSON, `-- --quick` for few samples, and names of
// sections to measure only those. `-- --against-python PATH` compares with a Python that has the real libraries, and measures only that.
// Run it on a machine that does nothing else.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../../src/cli/content';
import type { Task } from '../../src/core/content/types';
import { activation } from './activation';
import { againstPython } from './againstPython';
import type { Bench } from './bench';
import { coldStart } from './coldStart';
import { elements } from './elements';
import { table, type Figure } from './figures';
import { forwards } from './forwards';
import { firstKeystroke, keystrokes } from './keystrokes';
import { memory } from './memory';
import { stops } from './stops';
import { verdicts } from './verdicts';
import { warmRuns } from './warmRuns';
import { window } from './window';
import { LeftOut } from './windowHost';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** In the order in which they are measured. The last two need a VS Code and a Chromium. */
const SECTIONS: Readonly<Record<string, (bench: Bench, tasks: readonly Task[]) => Figure[] | Promise<Figure[]>>> = {
  keystrokes: (_, tasks) => [...tasks.slice(0, 1).map(firstKeystroke), ...tasks.flatMap(keystrokes)],
  start: coldStart,
  runs: warmRuns,
  verdicts,
  elements,
  forwards,
  stops,
  memory,
  activation,
  window,
};

async function readTasks(): Promise<Task[]> {
  const catalogue = await readCatalogue(path.join(root, 'quizzes'));
  return Promise.all(catalogue.tasks.map(({ id }) => catalogue.open(id)));
}

async function build(): Promise<void> {
  const { ensureBuilt } = (await import(path.join(root, 'scripts', 'built.mjs'))) as { ensureBuilt(options: { only: string[] }): Promise<void> };
  await ensureBuilt({ only: ['runtime'] });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, 'against-python': { type: 'string' } } });
  const unknown = positionals.find((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  await build();
  const quick = values.quick === true;
  const bench: Bench = { root, dist: path.join(root, 'dist'), runs: quick ? 5 : 50, starts: quick ? 2 : 10, windows: quick ? 1 : 5 };
  const tasks = await readTasks();
  const python = values['against-python'];
  const figures: Figure[] = python === undefined ? [] : await againstPython(python, bench, tasks);
  const leftOut: string[] = [];
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (python !== undefined || (positionals.length > 0 && !positionals.includes(name))) continue;
    process.stderr.write(`bench: ${name}\n`);
    try {
      figures.push(...(await measure(bench, tasks)));
    } catch (thrown) {
      if (!(thrown instanceof LeftOut)) throw thrown;
      leftOut.push(`${name} was left out: ${thrown.message}`);
    }
  }
  const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${process.platform}-${process.arch}, Node ${process.versions.node}`;
  process.stdout.write(values.json === true ? `${JSON.stringify({ machine, figures, leftOut })}\n` : [machine, '', table(figures), ...leftOut, ''].join('\n'));
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
