import assert from 'node:assert/strict';
import type { BuiltInEngine, BuiltInEngineOptions } from '../../../src/engine/builtInEngine';
import type { ChildLaunch } from '../../../src/engine/runtimeProcess';
import { fixtureEngine, fixtureLaunch, isAlive, request, until, type Told } from './fixtures';

describe('BuiltInEngine on a child that misbehaves', () => {
  const made: BuiltInEngine[] = [];
  const make = (options?: Partial<BuiltInEngineOptions>): { engine: BuiltInEngine; told: Told } => {
    const one = fixtureEngine(options);
    made.push(one.engine);
    return one;
  };
  afterEach(() => {
    for (const engine of made.splice(0)) engine.dispose();
  });

  describe('start', () => {
    it('starts when first needed and keeps the child for the next run', async () => {
      const { engine, told } = make();
      assert.equal(engine.state, 'off');
      assert.equal((await engine.run(request(1, 'fine'))).outcome, 'ok');
      const { pid } = engine;
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
      assert.equal(engine.pid, pid);
      assert.deepEqual(told.states, ['starting', 'ready']);
    });

    it('starts once for all who ask at the same time', async () => {
      const { engine, told } = make({ launches: [fixtureLaunch('slow')] });
      await Promise.all([engine.start(), engine.start(), engine.warm(['x'])]);
      assert.deepEqual(told.states, ['starting', 'ready']);
    });

    it('takes the next launch when Node refuses the flags of the first', async () => {
      const { engine } = make({ launches: [fixtureLaunch('fine', ['--no-such-flag']), fixtureLaunch()] });
      assert.equal((await engine.run(request(1, 'fine'))).outcome, 'ok');
    });

    it('says why when no launch works, and tries again when asked again', async () => {
      const { engine, told } = make({ launches: [fixtureLaunch('die'), fixtureLaunch('refuse')] });
      await assert.rejects(engine.start(), { name: 'FaultError', message: 'python does not start here' });
      const record = await engine.run(request(1, 'fine'));
      assert.equal(record.outcome, 'fault');
      assert.equal(record.fault, 'python does not start here');
      assert.deepEqual(told.states, ['starting', 'failed', 'starting', 'failed']);
    });

    it('ends a child that never gets ready', async () => {
      const { engine } = make({ launches: [fixtureLaunch('never')], limits: { startMs: 300 } });
      await assert.rejects(engine.start(), /not ready after 0\.3 s/);
      assert.equal(engine.state, 'failed');
    });

    it('says so when there is no such program to run', async () => {
      const { engine } = make({ launches: [{ ...fixtureLaunch(), execPath: '/nowhere/node' }] });
      await assert.rejects(engine.start(), /could not be started: .*ENOENT/);
    });
  });

  describe('a child that breaks', () => {
    it('that dies during a run leaves a fault with its last words, and the next run works', async () => {
      const { engine, told } = make();
      const record = await engine.run(request(1, 'die'));
      assert.equal(record.outcome, 'fault');
      assert.equal(record.fault, 'The runtime died: it ended with exit code 7.\na\nterrible thing happened');
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
      assert.deepEqual(told.states, ['starting', 'ready', 'off', 'starting', 'ready']);
      assert.deepEqual(told.problems, ['The runtime died: it ended with exit code 7.']);
    });

    it('that dies during a run, having run another program before, gets the silent run a second child, once', async () => {
      const { engine, told } = make();
      assert.equal((await engine.run(request(1, 'fine'))).outcome, 'ok');
      assert.equal((await engine.run(request(2, 'die'))).outcome, 'fault');
      assert.equal(told.states.filter((state) => state === 'ready').length, 2);
    });

    it('keeps what the run had printed', async () => {
      const { engine, told } = make();
      const record = engine.run(request(1, 'print'));
      await until(() => told.output.length === 2);
      process.kill(engine.pid ?? 0, 'SIGKILL');
      const { outcome, stdout, stderr } = await record;
      assert.deepEqual({ outcome, stdout, stderr }, { outcome: 'fault', stdout: 'half ', stderr: 'way' });
    });

    it('that dies before it began a run gets that run a second child, once', async () => {
      const { engine, told } = make();
      assert.equal((await engine.run(request(1, 'die-unheard'))).outcome, 'fault');
      assert.equal(told.states.filter((state) => state === 'ready').length, 2);
    });

    for (const [code, words] of [['garbage', /no envelope/], ['nonsense', /does not fit/], ['refuse', /not today/], ['leave', /SIGKILL/]] as const) {
      it(`that does "${code}" ends the run as our fault`, async () => {
        const { engine } = make();
        const record = await engine.run(request(1, code));
        assert.equal(record.outcome, 'fault');
        assert.match(record.fault ?? '', words);
        assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
      });
    }

    it('is replaced at once while something is visible, not for ever', async () => {
      const { engine, told } = make();
      engine.setVisible(true);
      const ready = (): number => told.states.filter((state) => state === 'ready').length;
      await engine.start();
      for (let died = 1; died <= 4; died++) {
        process.kill(engine.pid ?? 0, 'SIGKILL');
        await until(() => (died <= 3 ? ready() === died + 1 : engine.state === 'off'));
      }
      assert.equal(ready(), 4);
    });
  });

  describe('the watchdog', () => {
    it('ends a child that hangs', async () => {
      const { engine } = make({ limits: { silenceMs: 400 } });
      const record = await engine.run(request(1, 'hang'));
      assert.equal(record.outcome, 'fault');
      assert.match(record.fault ?? '', /no sign of life for 0\.4 s/);
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
    });

    it('ends a child that takes too much memory; the run is stopped for memory', async () => {
      const { engine } = make({ limits: { rssBytes: 300e6 } });
      const { outcome, stopped } = await engine.run(request(1, 'eat'));
      assert.deepEqual({ outcome, stopped }, { outcome: 'stopped', stopped: 'memory' });
    });

    it('ends a child that does not begin a run', async () => {
      const { engine } = make({ limits: { acknowledgeMs: 300 } });
      const record = await engine.run(request(1, 'ignored'));
      assert.match(record.fault ?? '', /did not start the program/);
    });

    it('ends a child that hangs or does not obey a stop; the run is stopped by the user', async () => {
      for (const code of ['hang', 'deaf']) {
        const { engine, told } = make({ limits: { obeyMs: 300 } });
        const record = engine.run(request(1, code));
        await until(() => told.states.includes('ready'));
        const { pid } = engine;
        await engine.stop(1);
        const { outcome, stopped } = await record;
        assert.deepEqual({ outcome, stopped }, { outcome: 'stopped', stopped: 'user' });
        await until(() => !isAlive(pid));
      }
    });
  });

  describe('stop and replace', () => {
    it('stops a run softly and keeps the child', async () => {
      const { engine, told } = make();
      const record = engine.run(request(1, 'print'));
      await until(() => told.output.length > 0);
      const { pid } = engine;
      await engine.stop(1);
      assert.equal((await record).stopped, 'user');
      assert.equal(engine.pid, pid);
    });

    it('ends a run that waits for the start at once, and does not run it', async () => {
      const { engine, told } = make({ launches: [fixtureLaunch('slow')] });
      const record = engine.run(request(1, 'print'));
      await engine.stop(1);
      assert.equal((await record).stopped, 'user');
      assert.equal(engine.state, 'starting');
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
      assert.deepEqual(told.output, []);
    });

    it('knows nothing of a run that has ended', async () => {
      await make().engine.stop(5);
    });

    it('ends the first of two runs as replaced, before and after it was sent', async () => {
      const { engine, told } = make();
      const records = [engine.run(request(1, 'print')), engine.run(request(2, 'print'))];
      await until(() => told.output.length > 0);
      records.push(engine.run(request(3, 'fine')));
      const ended = await Promise.all(records);
      assert.deepEqual(ended.map((record) => record.stopped), ['replaced', 'replaced', null]);
      assert.equal(ended[2]?.outcome, 'ok');
    });

    it('runs the second again when the first would not end', async () => {
      const { engine } = make({ limits: { obeyMs: 300 } });
      await engine.start();
      const records = [engine.run(request(1, 'hang'))];
      await new Promise((resolve) => setTimeout(resolve, 50));
      records.push(engine.run(request(2, 'fine')));
      const ended = await Promise.all(records);
      assert.deepEqual(ended.map(({ outcome, stopped }) => [outcome, stopped]), [['stopped', 'replaced'], ['ok', null]]);
    });

    it('stops a run at its time limit', async () => {
      const { engine } = make();
      const { outcome, stopped } = await engine.run(request(1, 'wait'), { limitMs: 100 });
      assert.deepEqual({ outcome, stopped }, { outcome: 'stopped', stopped: 'time' });
    });
  });

  describe('giving back', () => {
    it('ends the child after its idle time out of sight, and starts another when needed', async () => {
      const { engine, told } = make({ idleMinutes: () => 0.002 });
      await engine.run(request(1, 'fine'));
      const { pid } = engine;
      engine.setVisible(true);
      engine.setVisible(false);
      await until(() => engine.state === 'off' && !isAlive(pid));
      assert.deepEqual(told.problems, []);
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
    });

    it('lets a run end first', async () => {
      const { engine, told } = make({ idleMinutes: () => 0.001 });
      const record = engine.run(request(1, 'print'));
      engine.setVisible(false);
      await until(() => told.output.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(engine.state, 'ready');
      await engine.stop(1);
      await record;
      await until(() => engine.state === 'off');
    });

    it('starts afresh when it is asked to, with what is to be started with now, and without a problem', async () => {
      const args: string[][] = [];
      const launches = (): [ChildLaunch] => {
        args.push([`--models-folder=/${args.length}`]);
        return [{ ...fixtureLaunch(), args: args.at(-1) ?? [] }];
      };
      const { engine, told } = make({ launches });
      engine.renew();
      assert.equal((await engine.run(request(1, 'fine'))).outcome, 'ok');
      const { pid } = engine;
      engine.renew();
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
      assert.notEqual(engine.pid, pid);
      assert.equal(args.length, 2);
      assert.deepEqual(told.problems, []);
      await until(() => !isAlive(pid));
    });

    it('starts afresh only when nothing runs, and at once where something is in sight', async () => {
      const { engine, told } = make();
      engine.setVisible(true);
      const record = engine.run(request(1, 'print'));
      await until(() => told.output.length > 0);
      const { pid } = engine;
      engine.renew();
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(engine.pid, pid);
      await engine.stop(1);
      assert.equal((await record).outcome, 'stopped');
      await until(() => engine.state === 'ready' && engine.pid !== pid);
    });

    it('leaves no process behind and settles what is open', async () => {
      const { engine, told } = make();
      const record = engine.run(request(1, 'print'));
      await until(() => told.output.length > 0);
      const { pid } = engine;
      engine.dispose();
      assert.equal((await record).outcome, 'fault');
      await until(() => !isAlive(pid));
      await assert.rejects(engine.start(), /closed/);
    });
  });
});
