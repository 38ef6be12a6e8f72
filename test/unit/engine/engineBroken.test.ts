import assert from 'node:assert/strict';
import { isAlive, makesEngines, request, until } from './fixtures';

describe('BuiltInEngine on a child that misbehaves', () => {
  const make = makesEngines();

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
});
