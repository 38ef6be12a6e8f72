import type { Task } from './types';

/** The solutions of all blanks. */
export function solutionsOf(task: Pick<Task, 'blanks'>): Record<string, string> {
  return Object.fromEntries(Object.entries(task.blanks).map(([id, { solution }]) => [id, solution]));
}
