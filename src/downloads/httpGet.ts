/** HTTP as downloads need it: redirects by our own rules, no credentials, and no wait without an end. */
import { isRedirect, MOST_REDIRECTS, nextAddress, type Asked } from '../core/hub/redirects';
import { messageOf, UserError } from '../shared/errors';
import { t } from '../shared/words';

/** A server that says nothing for so long has gone away. Milliseconds. */
export const SILENCE_MS = 30_000;

export interface GetOptions {
  readonly asked: Asked;
  readonly signal: AbortSignal;
  /** Ask for the bytes from here on. */
  readonly from?: number;
  /** How long the server may be silent before it answers; default `SILENCE_MS`. */
  readonly silenceMs?: number | undefined;
}

/** A broken connection, or a server that has gone silent: the same request may succeed later. */
export class ConnectionError extends UserError {}

/** The answer at the end of all redirects, its body unread. @throws ConnectionError, or UserError for a redirect that is not followed. */
export async function get(address: URL, options: GetOptions): Promise<Response> {
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await ask(url, options);
    if (!isRedirect(response.status)) return response;
    await response.body?.cancel();
    url = nextAddress(url, response.headers.get('location'), options.asked);
  }
  throw new UserError(t('{0} sends the download on and on. Look at the setting nlpPractice.models.mirror.', address.host));
}

async function ask(url: URL, { signal, from = 0, silenceMs = SILENCE_MS }: GetOptions): Promise<Response> {
  // Not compressed: ranges and sizes are those of the file itself.
  const headers = { 'accept-encoding': 'identity', 'user-agent': 'nlp-practice', ...(from > 0 ? { range: `bytes=${from}-` } : {}) };
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    return await fetch(url, { headers, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.any([signal, silence.signal]) });
  } catch (thrown) {
    signal.throwIfAborted();
    throw new ConnectionError(t('{0} cannot be reached: {1}. Look at your connection, or at the setting nlpPractice.models.mirror.', url.host, silence.signal.aborted ? t('no answer') : causeOf(thrown)));
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch failed` says nothing; what failed is its cause. */
export function causeOf(thrown: unknown): string {
  const { cause } = thrown instanceof Error ? thrown : { cause: undefined };
  return messageOf(cause ?? thrown);
}
