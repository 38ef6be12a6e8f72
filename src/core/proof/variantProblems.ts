import { taskFolder, type TaskSource } from '../content/parseTask';
import type { Task } from '../content/types';
import { FIRST_VARIANT } from '../content/variants';
import type { Finding } from './findings';

/** Ids that are used twice, and texts that stand in none of the task's files, so that replacing them changes nothing. */
export function unusedReplacements(source: TaskSource, task: Task | undefined): Finding[] {
  const file = `${taskFolder(source.patternId, source.id)}/task.json`;
  const ids = task?.variantIds ?? [];
  return (task?.variants ?? []).flatMap(({ id, replace }, i) => {
    const twice = ids.indexOf(id) < i + 1 ? [{ file, field: `variants.${i}.id`, problem: id === FIRST_VARIANT ? `${id} is what the files as they stand are called` : `${id} is used twice` }] : [];
    const unused = Object.keys(replace).filter((text) => !source.program.includes(text) && !source.check.includes(text) && !stringsOf(task).some((words) => words.includes(text)));
    return [...twice, ...unused.map((text) => ({ file, field: `variants.${i}.replace`, problem: `${JSON.stringify(text)} stands nowhere in the task` }))];
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => (key === 'variants' ? [] : stringsOf(inner))) : [];
}
