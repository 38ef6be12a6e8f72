import assert from 'node:assert/strict';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import type { WatchdogLimits } from '../../src/engine/watchdog';
import type { RunRecord } from '../../src/shared/protocol';
import { dist, ensureRuntime } from './runningChild';

/** The engine as the extension and the command line use it, on the built runtime. */
describe('the engine on the built runtime', function () {
  this.timeout(60_000);
  let engine: BuiltInEngine;
  let lastRunId = 0;
  const make = (limits: Partial<WatchdogLimits> = {}): void => {
    engine = new BuiltInEngine({ launches: builtInLaunches(dist), limits });
  };
  const run = (code: string, limitMs?: number): Promise<RunRecord> =>
    engine.run({ runId: ++lastRunId, code, fileName: 'program.py', check: null }, limitMs === undefined ? {} : { limitMs });
  /** Starts a program and settles when it has been running for a moment. Output does not tell: a heavy C call holds it back. */
  const running = async (code: string): Promise<{ id: number; record: Promise<RunRecord> }> => {
    const begun = new Promise<void>((resolve) => {
      const listening = engine.listen({ onStage: (_, name) => name === 'program' && (listening.dispose(), resolve()) });
    });
    const record = run(`print('on')\n${code}`);
    await begun;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { id: lastRunId, record };
  };

  before(ensureRuntime);
  afterEach(() => engine.dispose());

  it('starts, says what it is, runs, and streams what it records', async () => {
    make();
    const streamed: string[] = [];
    engine.listen({ onOutput: (_, chunks) => streamed.push(...chunks.map((chunk) => chunk.text)) });
    const report = await engine.start();
    assert.equal(report.walls.length, 6);
    assert.deepEqual(report.walls.filter((wall) => !wall.stands), []);
    const record = await run('for i in range(3): print(i)');
    assert.equal(record.outcome, 'ok');
    assert.equal(record.stdout, '0\n1\n2\n');
    assert.equal(streamed.join(''), record.stdout);
    assert.ok(record.ms.total > 0);
  });

  it('runs without permission flags too', async () => {
    const [, without] = builtInLaunches(dist);
    engine = new BuiltInEngine({ launches: [{ ...without, execArgv: ['--no-such-flag'] }, without] });
    assert.equal((await run('print(1)')).stdout, '1\n');
  });

  it('gives every run a fresh namespace', async () => {
    make();
    assert.equal((await run('x = 1')).outcome, 'ok');
    const record = await run('print(x)');
    assert.equal(record.exception?.type, 'NameError');
    assert.equal(record.exception?.line, 1);
  });

  it('survives a kill -9 during a run: a fault with words, then the next run works', async () => {
    make();
    const printed = new Promise<void>((resolve) => engine.listen({ onOutput: () => resolve() }));
    const { record } = await running('while True: pass');
    await printed;
    process.kill(engine.pid ?? 0, 'SIGKILL');
    const { outcome, fault, stdout } = await record;
    assert.equal(outcome, 'fault');
    assert.equal(fault, 'The runtime died: it was ended by SIGKILL.');
    assert.equal(stdout, 'on\n');
    assert.equal((await run('print(2)')).stdout, '2\n');
  });

  for (const [what, code] of [['a loop', 'while True: pass'], ['a heavy C call', 'sum(range(10 ** 15))'], ['a sleep', 'import time; time.sleep(3600)']] as const) {
    it(`stops ${what} and keeps the child`, async () => {
      make();
      const { id, record } = await running(code);
      const { pid } = engine;
      await engine.stop(id);
      const { outcome, stopped } = await record;
      assert.deepEqual({ outcome, stopped }, { outcome: 'stopped', stopped: 'user' });
      assert.equal((await run('print(3)')).stdout, '3\n');
      assert.equal(engine.pid, pid);
    });
  }

  it('ends a child that hangs: the stopped run ends as stopped, the next has a child of its own', async function () {
    if (process.platform === 'win32') this.skip();
    make();
    const { id, record } = await running('while True: pass');
    const { pid } = engine;
    process.kill(pid ?? 0, 'SIGSTOP');
    await engine.stop(id);
    assert.equal((await record).stopped, 'user');
    assert.equal((await run('print(4)')).stdout, '4\n');
    assert.notEqual(engine.pid, pid);
  });

  it('ends a child above its memory', async () => {
    make({ rssBytes: 50e6 });
    // Before it is ready nothing was asked of it, so the start fails and says why.
    const record = await run('print(5)');
    assert.match(`${record.stopped} ${record.fault}`, /memory/);
  });

  it('ends the first of two runs as replaced', async () => {
    make();
    const first = await running('while True: pass');
    const second = await run('print(6)');
    assert.equal(second.stdout, '6\n');
    assert.equal((await first.record).stopped, 'replaced');
  });

  it('stops a run at its time limit', async () => {
    make();
    await engine.start();
    const { outcome, stopped } = await run('while True: pass', 300);
    assert.deepEqual({ outcome, stopped }, { outcome: 'stopped', stopped: 'time' });
  });

  it('stops during the start, before there is a child to stop it', async () => {
    make();
    const record = run('print(7)');
    await engine.stop(lastRunId);
    const { outcome, stopped, stdout } = await record;
    assert.deepEqual({ outcome, stopped, stdout }, { outcome: 'stopped', stopped: 'user', stdout: '' });
  });
});
