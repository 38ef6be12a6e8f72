import assert from 'node:assert/strict';
import { fixtureLaunch, makesEngines, request } from './fixtures';

describe('BuiltInEngine on a child that misbehaves', () => {
  const make = makesEngines();

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
});
