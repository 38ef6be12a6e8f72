/** The one way to skip a test: with a reason, which `npm test` repeats at its end. */

/** Skips the running test, or from a `before` hook all tests of its suite. `why` says what is missing on this machine. */
export function skip(context: Mocha.Context, why: string): never {
  const running = context.test;
  if (running !== undefined) {
    const target = running.type === 'hook' ? running.parent : running;
    Object.assign(target ?? running, { skipReason: why });
  }
  return context.skip();
}
