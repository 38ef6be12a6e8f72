import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AwakeClock, DEFAULT_LIMITS, judge, type Watched } from '../../../src/engine/watchdog';

const WELL: Watched = { startedAt: 0, ready: true, heartbeatAt: 10_000, rss: 300e6, runs: [] };
const RUN = { id: 1, sentAt: 10_000, acknowledged: true, stopAskedAt: undefined };
const LIMITS = { ...DEFAULT_LIMITS, rssBytes: 1_500e6 };
const cause = (now: number, seen: Partial<Watched>): string | undefined => judge(now, { ...WELL, ...seen }, LIMITS)?.cause;

describe('watchdog', () => {
  it('lets a child be that behaves, however long its run takes', () => {
    const runs = [{ ...RUN, sentAt: 0 }];
    assert.equal(cause(3_600_000, { heartbeatAt: 3_600_000, runs }), undefined);
  });

  it('ends a child that falls silent, later while it starts', () => {
    assert.equal(cause(19_999, {}), undefined);
    assert.equal(cause(20_001, {}), 'silent');
    assert.equal(cause(20_001, { ready: false }), undefined);
    assert.equal(cause(30_001, { ready: false }), 'silent');
  });

  it('ends a child that beats but never gets ready', () => {
    assert.equal(cause(90_001, { ready: false, heartbeatAt: 90_000 }), 'slow-start');
  });

  it('ends a child above its memory, and says both figures', () => {
    const finding = judge(10_000, { ...WELL, rss: 1_600e6 }, LIMITS);
    assert.deepEqual(finding, { cause: 'memory', words: 'it used 1600 MB of memory, the limit is 1500 MB' });
  });

  it('wants a run acknowledged', () => {
    const runs = [{ ...RUN, acknowledged: false }];
    assert.equal(cause(14_000, { heartbeatAt: 14_000, runs }), undefined);
    assert.equal(cause(15_001, { heartbeatAt: 15_000, runs }), 'not-started');
  });

  it('wants a stop obeyed within 1.5 s and names the run that does not', () => {
    const runs = [RUN, { ...RUN, id: 2, stopAskedAt: 20_000 }];
    assert.equal(cause(21_500, { heartbeatAt: 21_000, runs }), undefined);
    const finding = judge(21_501, { ...WELL, heartbeatAt: 21_000, runs }, LIMITS);
    assert.equal(finding?.cause, 'disobeyed');
    assert.equal(finding?.runId, 2);
  });

  it('never forgives later what it would not forgive now', () => {
    const times = fc.record({ silence: fc.nat(10_000), later: fc.nat(10_000) });
    fc.assert(
      fc.property(times, ({ silence, later }) => {
        const first = cause(10_000 + silence, {});
        return first === undefined || cause(10_000 + silence + later, {}) === first;
      }),
    );
  });
});

describe('AwakeClock', () => {
  it('does not count the time in which nobody looked', () => {
    let at = 0;
    const clock = new AwakeClock(() => at);
    at = 250;
    assert.equal(clock.now(), 250);
    at = 250 + 8 * 3_600_000;
    assert.equal(clock.now(), 500);
    at += 250;
    assert.equal(clock.now(), 750);
  });

  it('never runs backwards', () => {
    const steps = fc.array(fc.nat(5000));
    fc.assert(
      fc.property(steps, (gaps) => {
        let at = 0;
        const clock = new AwakeClock(() => at);
        const seen = gaps.map((gap) => ((at += gap), clock.now()));
        return seen.every((now, i) => i === 0 || now >= (seen[i - 1] ?? 0));
      }),
    );
  });
});
