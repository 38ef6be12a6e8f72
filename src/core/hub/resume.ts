/** Going on with a file that has come in part. */

/** What a server answered to a request for the bytes from `have` on. */
export interface PartAnswer {
  readonly status: number;
  readonly contentRange: string | null;
}

/**
 * `append`: the body goes on where the part ends. `restart`: the body is the whole file. `complete`: nothing was left to send. `again`: the
 * part is of no use; ask for the whole file. `refused`: no body.
 */
export type Resumption = 'append' | 'restart' | 'complete' | 'again' | 'refused';

/** `size`: bytes of the whole file as the hub states them. */
export function resumption(have: number, size: number, { status, contentRange }: PartAnswer): Resumption {
  if (status === 200) return 'restart';
  if (status === 206) return joins(have, size, contentRange) ? 'append' : 'again';
  if (status === 416 && have > 0) return have === size ? 'complete' : 'again';
  return 'refused';
}

/** Whether `bytes 100-199/200` is what follows `have` bytes of `size`. A server may leave the whole size open as `*`. */
function joins(have: number, size: number, contentRange: string | null): boolean {
  const [, from, to, whole] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(contentRange?.trim() ?? '') ?? [];
  return Number(from) === have && Number(to) === size - 1 && (whole === '*' || Number(whole) === size);
}
