/** Numbers with their units. The space before a unit does not break. */
import { t } from '../../src/shared/words';

const SPACE = '\u00a0';

const grouped = new Intl.NumberFormat('en');

/** Milliseconds as people read them: `0.3 ms`, `24 ms`, `1.2 s`. */
export function duration(ms: number): string {
  if (ms < 9.95) return `${ms.toFixed(1)}${SPACE}ms`;
  if (ms < 999.5) return `${ms.toFixed(0)}${SPACE}ms`;
  return `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)}${SPACE}s`;
}

/** Bytes in decimal units, as disks are sold: `23.6 MB`. */
export function bytes(count: number): string {
  if (count < 1000) return t('{0}\u00a0bytes', count);
  return count < 1e6 ? `${(count / 1e3).toFixed(1)}${SPACE}kB` : `${(count / 1e6).toFixed(1)}${SPACE}MB`;
}

/** A count of parameters: `22.7 M`. */
export function millions(count: number): string {
  return count < 1e6 ? grouped.format(count) : `${(count / 1e6).toFixed(1)}${SPACE}M`;
}

/** With separators between thousands: `1,000,000`. */
export function count(n: number): string {
  return grouped.format(n);
}

/** A length of time as a clock shows it: `0:07`, `12:40`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
