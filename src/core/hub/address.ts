/** Addresses of the hub, or of a mirror that speaks as it does. */
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';

export const HUB = 'https://huggingface.co';

/** Where a hub answers: its own address or a mirror's, possibly below a path. Ends with a slash. */
export type HubBase = URL;

/** The base address that a user wrote down; the hub's own for an empty one. @throws UserError when it cannot be used. */
export function hubBase(written: string): HubBase {
  const text = written.trim() === '' ? HUB : written.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = url === undefined ? t('it is no address') : problemOf(url);
  if (url === undefined || problem !== undefined) {
    throw new UserError(t('The address "{0}" in the setting nlpPractice.models.mirror cannot be used: {1}. It has to look like {2}.', text, problem ?? '', HUB));
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function problemOf(url: URL): string | undefined {
  if (url.username !== '' || url.password !== '') return t('it holds a password, and no credentials are ever sent');
  if (url.search !== '' || url.hash !== '') return t('it goes on after its path');
  if (!isSafe(url)) return t('it does not begin with https');
  return undefined;
}

/** Encrypted, or on this machine. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

export function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** What the hub says of a model. */
export function infoAddress(base: HubBase, name: string): URL {
  return below(base, ['api', 'models', ...name.split('/')]);
}

/** The list of a model's files at one commit. */
export function treeAddress(base: HubBase, name: string, commit: string): URL {
  const url = below(base, ['api', 'models', ...name.split('/'), 'tree', commit]);
  url.searchParams.set('recursive', 'true');
  return url;
}

/** One file of a model at one commit. */
export function fileAddress(base: HubBase, name: string, commit: string, file: string): URL {
  return below(base, [...name.split('/'), 'resolve', commit, ...file.split('/')]);
}

function below(base: HubBase, parts: readonly string[]): URL {
  return new URL(parts.map(encodeURIComponent).join('/'), base);
}
