import assert from 'node:assert/strict';
import { fixtureLaunch, makesEngines, request } from './fixtures';

const needsFileWall = true;

describe('the engine and programs that are not ours', () => {
  const engineWith = makesEngines();

  it('runs one where the wall before files was proved', async () => {
    const { engine } = engineWith({ launches: [fixtureLaunch('walled')] });
    assert.equal((await engine.run(request(1, 'fine'), { needsFileWall })).outcome, 'ok');
  });

  for (const start of ['breached', 'fine']) {
    it(`runs none where that wall ${start === 'fine' ? 'was not even tried' : 'fell'}, and says why; ours run on`, async () => {
      const { engine } = engineWith({ launches: [fixtureLaunch(start)] });
      const { outcome, stopped, stdout } = await engine.run(request(1, 'fine'), { needsFileWall });
      assert.deepEqual({ outcome, stopped, stdout }, { outcome: 'stopped', stopped: 'unwalled', stdout: '' });
      assert.equal((await engine.run(request(2, 'fine'))).outcome, 'ok');
    });
  }

  it('looks at the child that it runs in, not at one before it', async () => {
    const ways = [fixtureLaunch('walled'), fixtureLaunch('breached')] as const;
    let way = 0;
    const { engine } = engineWith({ launches: () => [ways[way] ?? ways[0]] });
    assert.equal((await engine.run(request(1, 'fine'), { needsFileWall })).outcome, 'ok');
    way = 1;
    engine.renew();
    await engine.start().catch(() => undefined);
    assert.equal((await engine.run(request(2, 'fine'), { needsFileWall })).stopped, 'unwalled');
  });
});
