/** Which redirects are followed. No credentials are ever sent, so none can leak to another host. */
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import { isLoopback, isSafe } from './address';

/** What is asked for: the hub's own words, which only the hub may say, or the body of a file, which the hub keeps elsewhere. */
export type Asked = 'words' | 'file';

export const MOST_REDIRECTS = 5;

const REDIRECTS = [301, 302, 303, 307, 308];

export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status);
}

/**
 * The address to go on with. A file's body may come from another host, checked by its sum; what the sum is may not. Never from an encrypted
 * address to an open one, and never from elsewhere to this machine. @throws UserError for a redirect that is not followed.
 */
export function nextAddress(from: URL, location: string | null, asked: Asked): URL {
  const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to === undefined) throw new UserError(t('{0} sends the download on without saying where. Try again, or look at the setting nlpPractice.models.mirror.', from.host));
  const inside = from.protocol === 'https:' ? to.protocol === 'https:' : isSafe(to);
  const allowed = inside && (isLoopback(from) || !isLoopback(to)) && (asked === 'file' || to.host === from.host);
  if (!allowed || to.username !== '' || to.password !== '') {
    throw new UserError(t('{0} sends the download on to {1}, which is not followed. Look at the setting nlpPractice.models.mirror.', from.host, `${to.protocol}//${to.host}`));
  }
  return to;
}
