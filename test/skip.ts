/** The one way to skip a test: with a reason, which `npm test` repeats at its end. */

/** In a hook the whole suite is skipped; Mocha's types do not say what kind a runnable is. */
const isHook = (running: Mocha.Runnable): boolean => 'type' in running && running.type === 'hook';

/** Skips the running test, or from a `before` hook all tests of its suite. `why` says what is missing on this machine. */
export function skip(context: Mocha.Context, why: string): never {
  const running = context.test;
  if (running !== undefined) Object.assign(isHook(running) ? (running.parent ?? running) : running, { skipReason: why });
  return context.skip();
}
