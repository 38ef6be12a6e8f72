/** Makes a task from its three files. */
import { ContentError, UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import { parseTemplate, type PracticeTemplate } from '../practiceText';
import { parseContent, readContent, type Parsed, type ReadText } from './readContent';
import { taskProblems } from './taskProblems';
import { TaskFile, type Task, type Variant } from './types';
import { FIRST_VARIANT, replaced, replacedJson, variantIdsOf } from './variants';

/** The texts of a task's files, as authored. */
export interface TaskSource {
  readonly patternId: string;
  readonly id: string;
  /** `practice.py` */
  readonly program: string;
  /** `task.json` */
  readonly task: string;
  /** `check.py` */
  readonly check: string;
}

/** @throws ContentError when one of the files cannot be read. */
export async function readTaskSource(readText: ReadText, patternId: string, id: string): Promise<TaskSource> {
  const folder = taskFolder(patternId, id);
  const [program, task, check] = await Promise.all(['practice.py', 'task.json', 'check.py'].map((name) => readContent(readText, `${folder}/${name}`)));
  return { patternId, id, program: program as string, task: task as string, check: check as string };
}

/**
 * A member of the task's family, or everything that is wrong with it without running it.
 * @param variant an id of `task.json`'s `variants`; the files as they stand without one
 */
export function parseTask(source: TaskSource, variant = FIRST_VARIANT): Parsed<Task> {
  const file = parseContent(TaskFile, source.task, `${taskFolder(source.patternId, source.id)}/task.json`);
  if (file.errors !== undefined || variant === FIRST_VARIANT) return assembleTask(source, file, variant);
  const { variants } = file.value;
  const chosen = variants.find(({ id }) => id === variant);
  if (chosen === undefined) throw new UserError(t('Task {0} has no variant {1}. It has: {2}.', source.id, JSON.stringify(variant), variantIdsOf({ variants }).join(', ')));
  return parseMember(source, chosen);
}

function parseMember(source: TaskSource, { id, replace }: Variant): Parsed<Task> {
  const member = { ...source, program: replaced(source.program, replace), check: replaced(source.check, replace), task: replacedJson(source.task, replace) };
  return assembleTask(member, parseContent(TaskFile, member.task, `${taskFolder(source.patternId, source.id)}/task.json`), id);
}

function assembleTask(source: TaskSource, file: Parsed<TaskFile>, variant: string): Parsed<Task> {
  const folder = taskFolder(source.patternId, source.id);
  const template = templateOf(source.program, `${folder}/practice.py`);
  if (file.errors !== undefined || template.errors !== undefined) return { errors: [...(file.errors ?? []), ...(template.errors ?? [])] };
  const { id, patternId, check } = source;
  const task: Task = { ...file.value, id, patternId, variant, variantIds: variantIdsOf(file.value), template: template.value, check };
  const errors = taskProblems(task, folder);
  return errors.length > 0 ? { errors } : { value: task };
}

/** Where a task's files stand, relative to `quizzes/`. */
export function taskFolder(patternId: string, id: string): string {
  return `${patternId}/tasks/${id}`;
}

function templateOf(program: string, file: string): Parsed<PracticeTemplate> {
  try {
    return { value: parseTemplate(program, file) };
  } catch (thrown) {
    if (thrown instanceof ContentError) return { errors: [thrown] };
    throw thrown;
  }
}
