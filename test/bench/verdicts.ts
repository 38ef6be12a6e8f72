import type { Task } from '../../src/core/content/types';
import { solutionsOf } from '../../src/core/content/solutions';
import { gradeAnswers, type RunProgram } from '../../src/core/grading/gradeAnswers';
import type { Answers } from '../../src/core/practiceText';
import { pause, SPARE_MS, withEngine, type Bench } from './bench';
import { figure, type Figure } from './figures';

/** Answers that are known cost nothing beside a run, so there can be many. */
const KNOWN_TIMES = 20;

/** From Check to the verdict, over all tasks: of answers that are known, and of a right one that nobody listed, which is run and checked. */
export function verdicts(bench: Bench, tasks: readonly Task[]): Promise<Figure[]> {
  return withEngine(bench, async (engine) => {
    let runs = 0;
    const run: RunProgram = (code, fileName, check) => engine.run({ runId: ++runs, code, fileName, check });
    await engine.start();
    const known: number[] = [];
    const ran: number[] = [];
    for (const task of tasks) {
      for (let i = 0; i < KNOWN_TIMES; i += 1) known.push(await timed(task, solutionsOf(task), 'known', run));
      const answers = unlisted(task);
      if (answers === undefined) continue;
      // The first loads what the task needs, as opening it does
      await timed(task, answers, 'ran', run);
      for (let i = 0; i < Math.ceil(bench.runs / 10); i += 1) {
        await pause(SPARE_MS);
        ran.push(await timed(task, answers, 'ran', run));
      }
    }
    return [figure('Check → verdict: a known answer', known), figure('Check → verdict: an answer that is run', ran)];
  });
}

/** @throws Error when it was not right, or was decided in another way: such a figure would mean nothing */
async function timed(task: Task, answers: Answers, how: 'known' | 'ran', run: RunProgram): Promise<number> {
  const begun = performance.now();
  const verdict = await gradeAnswers(task, answers, run);
  const ms = performance.now() - begun;
  if (verdict.kind !== 'right' || verdict.how !== how) throw new Error(`${task.id} ${JSON.stringify(answers)}: ${verdict.kind}, ${verdict.how}: ${verdict.message}`);
  return ms;
}

/** One value: a text, or a name and what follows it. */
const SINGLE = /^(?:'[^']*'|"[^"]*"|[\w.()[\]]+)$/;

/** The solution with one blank written as nobody lists it; undefined for a task whose blanks are all names or arguments. */
function unlisted(task: Task): Answers | undefined {
  if (task.relation !== undefined) return undefined;
  const solutions = solutionsOf(task);
  const blank = Object.keys(solutions).find((id) => isValue(task, id, solutions[id] ?? ''));
  return blank === undefined ? undefined : { ...solutions, [blank]: `[${solutions[blank] ?? ''}][0]` };
}

/** The blank stands in one place, where any expression may stand. */
function isValue({ template: { slots, segments } }: Task, id: string, solution: string): boolean {
  const places = slots.flatMap((slot, i) => (slot.id === id ? [{ before: segments[i] ?? '', after: segments[i + 1] ?? '' }] : []));
  return SINGLE.test(solution) && places.length === 1 && places.every(({ before, after }) => /[(=[,:] ?$/.test(before) && /^[),\]\n]/.test(after));
}
