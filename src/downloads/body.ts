/** Reads a body to its end, or until it falls silent: TCP alone may wait for hours. */
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { fileError } from './fileErrors';
import { causeOf, ConnectionError, SILENCE_MS } from './httpGet';

export interface BodyOptions {
  /** For messages. */
  readonly host: string;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte after which the server counts as gone; default `SILENCE_MS`. */
  readonly silenceMs?: number | undefined;
}

/**
 * Gives every piece to `take` and waits for it, so that all that came before an error has been taken.
 * @throws ConnectionError when the connection breaks or falls silent, UserError when the bytes cannot be kept, the signal's reason when it is aborted.
 */
export async function readBody(response: Response, options: BodyOptions, take: (bytes: Uint8Array) => void | Promise<void>): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await beforeSilence(reader.read(), options);
      if (done) return;
      await take(value);
    }
  } catch (thrown) {
    // Nobody waits for the end of a connection that is given up.
    reader.cancel().catch(() => undefined);
    options.signal.throwIfAborted();
    if (thrown instanceof UserError) throw thrown;
    throw fileError(thrown) ?? new ConnectionError(t('The connection to {0} broke: {1}. Try again: what has come stays.', options.host, causeOf(thrown)));
  }
}

async function beforeSilence<T>(read: Promise<T>, { host, silenceMs = SILENCE_MS }: BodyOptions): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ConnectionError(t('Nothing has come from {0} for {1} s. Try again: what has come stays.', host, silenceMs / 1000))), silenceMs);
  });
  try {
    return await Promise.race([read, silence]);
  } finally {
    clearTimeout(timer);
  }
}
