/** What a preview of a task that is being written shows: the task as learners get it, or why it cannot be shown. */
import type { PanelScreen } from '../panel/screenTypes';
import { Catalogue } from '../content/catalogue';
import { parseTask, readTaskSource, taskFolder, type TaskSource } from '../content/parseTask';
import type { ReadText } from '../content/readContent';
import type { Task } from '../content/types';
import { findingOf, type Finding } from '../proof/findings';
import type { TaskPlace } from '../session/state';
import { ContentError } from '../../shared/errors';
import { t } from '../../shared/words';
import type { AuthoredTask } from './authoredTask';

export interface PreviewedTask {
  readonly task: Task;
  readonly source: TaskSource;
  /** Its id where the pattern's own file cannot be read. */
  readonly patternTitle: string;
  /** The tasks of its pattern, or at least itself. */
  readonly places: readonly TaskPlace[];
}

export type PreviewContent = { readonly shown: PreviewedTask; readonly problems?: undefined } | { readonly shown?: undefined; readonly problems: readonly Finding[] };

/** Never rejects for what an author wrote. Nothing is run. */
export async function readPreview({ patternId, id }: Pick<AuthoredTask, 'patternId' | 'id'>, readText: ReadText): Promise<PreviewContent> {
  try {
    const source = await readTaskSource(readText, patternId, id);
    const { value: task, errors } = parseTask(source);
    return task === undefined ? { problems: errors.map(findingOf) } : { shown: { task, source, ...(await surroundings(patternId, id, readText)) } };
  } catch (thrown) {
    if (thrown instanceof ContentError) return { problems: [findingOf(thrown)] };
    throw thrown;
  }
}

/** A pattern that is not whole yet does not keep its tasks from being looked at. */
async function surroundings(patternId: string, id: string, readText: ReadText): Promise<Pick<PreviewedTask, 'patternTitle' | 'places'>> {
  const { patterns } = await Catalogue.read(readText);
  const pattern = patterns.find((one) => one.id === patternId);
  const places = (pattern?.tasks ?? []).map((task): TaskPlace => ({ id: task.id, pattern: patternId }));
  return { patternTitle: pattern?.title ?? patternId, places: places.some((place) => place.id === id) ? places : [...places, { id, pattern: patternId }] };
}

/** The page that stands in place of a task that cannot be shown. */
export function problemsScreen({ patternId, id }: Pick<AuthoredTask, 'patternId' | 'id'>, problems: readonly Finding[]): PanelScreen {
  const head = {
    pattern: null, place: taskFolder(patternId, id), title: t('This task cannot be shown yet'), facts: [], previous: null, next: null,
    prompt: problems.length === 1 ? t('One thing in it does not fit. The preview follows what you type.') : t('{0} things in it do not fit. The preview follows what you type.', problems.length),
  };
  return { kind: 'problems', id: `problems of ${id}`, head, problems: problems.map(({ file, field, problem }) => ({ file: file.slice(file.lastIndexOf('/') + 1), field, words: problem })), buttons: [], footNote: '' };
}
