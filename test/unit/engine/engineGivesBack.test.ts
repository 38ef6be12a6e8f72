import assert from 'node:assert/strict';
import type { ChildLaunch } from '../../../src/engine/runtimeProcess';
import { fixtureLaunch, isAlive, makesEngines, request, until } from './fixtures';

describe('BuiltInEngine on a child that misbehaves', () => {
  const make = makesEngines();

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
