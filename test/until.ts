/** Waiting for what another process or VS Code itself will do. */

/** How long a probe is asked before the wait fails. */
const LIMIT_MS = 30_000;
const PAUSE_MS = 25;

/** Asks `probe` until it answers something truthy, and answers that. Fails naming `what` was waited for. */
export async function until<T>(what: string, probe: () => T | Promise<T>, limitMs = LIMIT_MS): Promise<NonNullable<Awaited<T>>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
