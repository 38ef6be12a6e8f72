/** Where a task that is being written lies. */

/** `root` is the content folder, as a path with `/`. */
export interface AuthoredTask {
  readonly root: string;
  readonly patternId: string;
  readonly id: string;
}

const FILE = /^(.*)\/([a-z0-9-]+)\/tasks\/([a-z0-9-]+)\/(?:task\.json|practice\.py|check\.py)$/;

/** The task that a file, by its path with `/`, is one of the three files of; undefined for any other file. */
export function authoredTask(path: string): AuthoredTask | undefined {
  const [, root, patternId, id] = FILE.exec(path) ?? [];
  return root === undefined || patternId === undefined || id === undefined ? undefined : { root, patternId, id };
}
