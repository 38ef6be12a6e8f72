import type { Difficulty } from '../core/content/types';
import type { ProgressState } from '../core/learning/progress';
import type { TaskEntry } from './practiceCommands';

/** One row of the list of tasks. `icon` is the id of a product icon; the words say the same. */
export interface TaskChoice {
  readonly id: string;
  readonly icon: string;
  readonly label: string;
  readonly description: string;
  /** The pattern, where a new one begins: it becomes a heading. */
  readonly heading: string | null;
}

/** The words of the list, in the language of the interface. */
export interface TaskWords {
  readonly difficulty: Readonly<Record<Difficulty, string>>;
  readonly progress: Readonly<Record<ProgressState, string>>;
}

const ICONS: Readonly<Record<ProgressState, string>> = { strong: 'pass-filled', right: 'pass', tried: 'circle-filled', new: 'circle-outline' };

/** The rows of `Open Task...`, in the order given. */
export function taskChoices(tasks: readonly TaskEntry[], words: TaskWords): TaskChoice[] {
  return tasks.map((task, i) => ({
    id: task.id,
    icon: ICONS[task.progress],
    label: task.title,
    description: `${words.difficulty[task.difficulty]}, ${words.progress[task.progress]}`,
    heading: task.pattern === tasks[i - 1]?.pattern ? null : task.pattern,
  }));
}
