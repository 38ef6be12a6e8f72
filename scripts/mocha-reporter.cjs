// The spec reporter, which also leaves the counts in the file that RESULT_FILE names: an exit code alone does not say how many ran.
// A skipped test must say why (`test/skip.ts`); one that does not is counted as failed.
const fs = require('node:fs');
const { reporters, Runner } = require('mocha');

/** The reason given for the test, or for a suite round it. */
function reasonOf(runnable) {
  for (let place = runnable; place; place = place.parent) if (place.skipReason) return place.skipReason;
  return undefined;
}

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    const { EVENT_TEST_PENDING, EVENT_RUN_END } = Runner.constants;
    runner.on(EVENT_TEST_PENDING, (test) => skipped.push({ title: test.fullTitle(), why: reasonOf(test) }));
    runner.once(EVENT_RUN_END, () => {
      const silent = skipped.filter(({ why }) => !why);
      for (const { title } of silent) reporters.Base.consoleLog(`  skipped without a reason, counted as failed: ${title}`);
      const result = {
        passes: this.stats.passes,
        failures: this.stats.failures + silent.length,
        pending: this.stats.pending - silent.length,
        skipped: skipped.filter(({ why }) => why),
      };
      if (process.env.RESULT_FILE) fs.writeFileSync(process.env.RESULT_FILE, JSON.stringify(result));
    });
  }
};
