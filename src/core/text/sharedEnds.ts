/** How much two texts share at their ends. On the path of every keystroke in changed code, so whole stretches are compared before letters. */

/** Letters compared at once, by V8's own comparison of strings. */
const STRETCH = 512;

/** The length of the longest common beginning, in UTF-16 units. */
export function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n + STRETCH <= most && a.slice(n, n + STRETCH) === b.slice(n, n + STRETCH)) n += STRETCH;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** The length of the longest common end, in UTF-16 units, without the first `head` units of either. */
export function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let n = 0;
  while (n + STRETCH <= most && endingAt(a, n) === endingAt(b, n)) n += STRETCH;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

/** The stretch before the last `n` units. */
function endingAt(text: string, n: number): string {
  return text.slice(text.length - n - STRETCH, text.length - n);
}
