/** The content gate over one task while it is being written. */
import { Catalogue } from '../content/catalogue';
import { taskFolder } from '../content/parseTask';
import type { ReadText } from '../content/readContent';
import { proveContent, type Finding, type Proof } from '../contentGate';
import type { RunProgram } from '../grading/gradeAnswers';
import type { ApiNames } from '../proof/wordProblems';
import { t } from '../../shared/words';
import type { AuthoredTask } from './authoredTask';

/** As `proveContent` of this task alone. What is wrong with other patterns is left to their own checks; a task that no list names is a finding. */
export async function proveTaskAt({ patternId, id }: AuthoredTask, readText: ReadText, run: RunProgram, apiNames: ApiNames): Promise<Proof> {
  const unlisted = await unlistedFindings(patternId, id, readText);
  const { findings, counts } = await proveContent(readText, run, { only: id, apiNames });
  const near = findings.filter(({ file }) => file === 'catalogue.json' || file.startsWith(`${patternId}/`));
  return { findings: near.length > 0 ? once(near) : unlisted, counts };
}

/** What is so of a task as it stands is mostly so of its variants too: said once, it is not said again of them. */
function once(findings: readonly Finding[]): Finding[] {
  const key = ({ file, field, problem }: Finding): string => JSON.stringify([file, field, problem.replace(/^variant [a-z0-9-]+: /, '')]);
  return findings.filter((finding, i) => findings.findIndex((other) => key(other) === key(finding)) === i);
}

async function unlistedFindings(patternId: string, id: string, readText: ReadText): Promise<Finding[]> {
  const { patterns } = await Catalogue.read(readText);
  const pattern = patterns.find((one) => one.id === patternId);
  const task = `${taskFolder(patternId, id)}/task.json`;
  if (pattern === undefined) return [{ file: task, field: '', problem: `catalogue.json does not list the pattern ${patternId}` }];
  return pattern.tasks.some((one) => one.id === id) ? [] : [{ file: task, field: '', problem: `${patternId}/pattern.json does not list the task ${id}` }];
}

/** What was proved, in a sentence. */
export function provedWords(id: string, { right, wrong, variants, runs }: Proof['counts']): string {
  return t('{0} is proved: {1} right answers and {2} wrong ones in {3} variants, by {4} runs.', id, right, wrong, variants, runs);
}
