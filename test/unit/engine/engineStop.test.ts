import assert from 'node:assert/strict';
import { fixtureLaunch, makesEngines, request, until } from './fixtures';

describe('BuiltInEngine on a child that misbehaves', () => {
  const make = makesEngines();

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
});
