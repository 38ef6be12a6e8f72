/** Names of models as the hub has them: `name` or `organisation/name`. What passes here can stand in an address or become a folder. */

const PART = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/;
/** The hub's own limit. */
const LONGEST = 96;
/** The hub allows it in no name, so that it can stand for the slash. */
const SLASH = '--';
const PREFIX = `models${SLASH}`;

/** Whether the hub could have a model of that name. No name that passes leads out of a folder. */
export function isRepositoryName(name: string): boolean {
  const parts = name.split('/');
  if (name.length > LONGEST || parts.length > 2 || name.includes(SLASH) || name.includes('..') || name.endsWith('.git')) return false;
  return parts.every((part) => PART.test(part));
}

/** The folder that a model's files lie in, as the hub's own cache names it: `models--organisation--name`. */
export function repositoryFolder(name: string): string {
  if (!isRepositoryName(name)) throw new RangeError(`not a model's name: ${name}`);
  return PREFIX + name.replace('/', SLASH);
}

/** The name that a folder is of, undefined of a folder that is none of a model's. */
export function repositoryOf(folder: string): string | undefined {
  if (!folder.startsWith(PREFIX)) return undefined;
  const name = folder.slice(PREFIX.length).replace(SLASH, '/');
  return isRepositoryName(name) ? name : undefined;
}
