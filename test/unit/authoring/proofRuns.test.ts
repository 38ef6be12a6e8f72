import assert from 'node:assert/strict';
import { CheckStopped, proofRuns } from '../../../src/host/authoring/proofRuns';
import { UserError } from '../../../src/shared/errors';
import { fixtureLaunch, makesEngines, request, until } from '../engine/fixtures';

describe('the runs of a check', () => {
  const engineWith = makesEngines();
  const walled = () => engineWith({ launches: [fixtureLaunch('walled')] }).engine;

  it('are counted, one after the other', async () => {
    const counts: number[] = [];
    const run = proofRuns(walled(), new AbortController().signal, (count) => counts.push(count));
    assert.equal((await run('fine', 'a.py', null)).outcome, 'ok');
    assert.equal((await run('fine', 'a.py', null)).outcome, 'ok');
    assert.deepEqual(counts, [1, 2]);
  });

  it('end with the program that runs when the check is stopped, and no other begins', async () => {
    const engine = walled();
    const stop = new AbortController();
    let begun = 0;
    const run = proofRuns(engine, stop.signal, () => (begun += 1));
    const waiting = run('print', 'a.py', null);
    let printed = false;
    engine.listen({ onOutput: () => (printed = true) });
    await until(() => printed);
    stop.abort();
    await assert.rejects(waiting, CheckStopped);
    await assert.rejects(run('fine', 'a.py', null), CheckStopped);
    assert.equal(begun, 1);
    assert.equal((await engine.run(request(1, 'fine'))).outcome, 'ok', 'the engine is free for others');
  });

  it('give way to a run of somebody else, and say so', async () => {
    const engine = walled();
    const waiting = proofRuns(engine, new AbortController().signal, () => undefined)('wait', 'a.py', null);
    const other = engine.run(request(1, 'fine'));
    await assert.rejects(waiting, (thrown) => thrown instanceof UserError && /another run began/.test(thrown.message));
    assert.equal((await other).outcome, 'ok');
  });

  it('do not begin where the wall before files is not proved', async () => {
    const run = proofRuns(engineWith({ launches: [fixtureLaunch('breached')] }).engine, new AbortController().signal, () => undefined);
    await assert.rejects(run('fine', 'a.py', null), (thrown) => thrown instanceof UserError && /keep them from your files/.test(thrown.message));
  });
});
