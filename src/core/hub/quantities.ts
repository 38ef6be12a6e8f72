/** Bytes and times of a download, as people read them. */
import { t } from '../../shared/words';

/** Decimal units, as disks are sold: `67.5 MB`. */
export function bytesInWords(count: number): string {
  if (count < 1000) return t('{0} bytes', count);
  if (count < 1e6) return t('{0} kB', (count / 1e3).toFixed(1));
  return count < 1e9 ? t('{0} MB', (count / 1e6).toFixed(1)) : t('{0} GB', (count / 1e9).toFixed(2));
}

/** Whole seconds, minutes above two: `45 s`, `3 min`. */
export function secondsInWords(seconds: number): string {
  return seconds < 120 ? t('{0} s', Math.max(1, Math.round(seconds))) : t('{0} min', Math.round(seconds / 60));
}

/** How far a download is. Bytes; `resumed` of them came earlier. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly resumed: number;
  /** Milliseconds since this download began. */
  readonly ms: number;
}

/** Before so many milliseconds a rate says nothing. */
const FIRST_ESTIMATE_MS = 1500;

/** `12.4 MB of 67.5 MB in 3 s, about 13 s left`. */
export function progressInWords({ done, total, resumed, ms }: Progress): string {
  const so = t('{0} of {1} in {2}', bytesInWords(done), bytesInWords(total), secondsInWords(ms / 1000));
  const came = done - resumed;
  if (ms < FIRST_ESTIMATE_MS || came <= 0 || done >= total) return so;
  return t('{0}, about {1} left', so, secondsInWords(((total - done) / came) * (ms / 1000)));
}
