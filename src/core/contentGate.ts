/** The gate that content has to pass: all that is authored is read, checked, run, and found to be as it says. Pure but for what is given. */
import { Catalogue, type CatalogueTask } from './content/catalogue';
import { parseTask, readTaskSource, taskFolder } from './content/parseTask';
import { proveTask, type Finding, type ProofCounts } from './content/proveTask';
import type { ReadText } from './content/readContent';
import type { Task } from './content/types';
import { ContentError } from '../shared/errors';
import type { RunProgram } from './grading/gradeAnswers';

export type { Finding } from './content/proveTask';

/** What was found and how much was proved. */
export interface Proof {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<ProofCounts> & { readonly patterns: number; readonly tasks: number };
}

/**
 * Proves everything that the catalogue lists. Without `run` nothing is run: files, fields and how they fit are looked at, no behaviour.
 * A task that cannot be read is a finding and does not keep the others from being proved.
 */
export async function proveContent(readText: ReadText, run: RunProgram | undefined): Promise<Proof> {
  const catalogue = await Catalogue.read(readText);
  const findings = catalogue.problems.map(findingOf);
  const counts: ProofCounts = { right: 0, wrong: 0, runs: 0 };
  for (const entry of catalogue.tasks) {
    const task = await readTask(readText, entry, findings);
    if (task === undefined) continue;
    findings.push(...entryFindings(entry, task));
    if (run !== undefined) findings.push(...(await proveTask(task, run, counts)));
  }
  return { findings, counts: { ...counts, patterns: catalogue.patterns.length, tasks: catalogue.tasks.length } };
}

/** All that is wrong with a task's files is found, not only the first of it. */
async function readTask(readText: ReadText, { patternId, id }: CatalogueTask, findings: Finding[]): Promise<Task | undefined> {
  try {
    const { value, errors } = parseTask(await readTaskSource(readText, patternId, id));
    findings.push(...(errors ?? []).map(findingOf));
    return value;
  } catch (thrown) {
    if (!(thrown instanceof ContentError)) throw thrown;
    findings.push(findingOf(thrown));
    return undefined;
  }
}

/** Lists are made from the pattern's file alone, so it has to say the same as the task's. */
function entryFindings(entry: CatalogueTask, task: Task): Finding[] {
  const fields = ['title', 'difficulty', 'minutes', 'skill'] as const;
  return fields
    .filter((field) => entry[field] !== task[field])
    .map((field) => ({ file: `${taskFolder(task.patternId, task.id)}/task.json`, field, problem: `it is ${task[field]}, but pattern.json says ${entry[field]}` }));
}

function findingOf({ file, field, problem }: ContentError): Finding {
  return { file, field: field ?? '', problem };
}
