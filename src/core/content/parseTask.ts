/** Makes a task from its three files. */
import { ContentError } from '../../shared/errors';
import { parseTemplate, type PracticeTemplate } from '../practiceText';
import { parseContent, readContent, type Parsed, type ReadText } from './readContent';
import { taskProblems } from './taskProblems';
import { TaskFile, type Task } from './types';

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

/** The task, or everything that is wrong with it without running it. */
export function parseTask(source: TaskSource): Parsed<Task> {
  const folder = taskFolder(source.patternId, source.id);
  const file = parseContent(TaskFile, source.task, `${folder}/task.json`);
  const template = templateOf(source.program, `${folder}/practice.py`);
  if (file.errors !== undefined || template.errors !== undefined) return { errors: [...(file.errors ?? []), ...(template.errors ?? [])] };
  const task: Task = { ...file.value, id: source.id, patternId: source.patternId, template: template.value, check: source.check };
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
