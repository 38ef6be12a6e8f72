/** Whole arrays are computed in Python or, from a size on, outside it: both ways have to come to the same. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ensureRuntime, RunningChild } from './runningChild';

const PROGRAM = fs.readFileSync(path.join(__dirname, 'bothWays.py'), 'utf8');

describe('operations on whole arrays in the child', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  it('come to the same in Python and outside it', async () => {
    const { outcome, stdout, exception } = await child.run(PROGRAM);
    assert.deepEqual({ outcome, exception }, { outcome: 'ok', exception: null }, stdout);
    const [compared, outside, ...differences] = stdout.trimEnd().split('\n');
    assert.deepEqual(differences, []);
    assert.ok(Number(compared) >= 120, `${compared} operations compared`);
    assert.ok(Number(outside) >= 100, `${outside} of them outside Python`);
  });

  it('give Python nothing of JavaScript', async () => {
    const { stdout } = await child.run([
      'import practice_bridge',
      'from array import array',
      'out = array("f", (0,) * 4)',
      'print(type(practice_bridge._compute("copy", "ff", array("d"), out, array("f", (1, 2, 3, 4)))), out.tolist())',
      'for arguments in (("copy", "ff"), (1, 2, out, out), ("copy", "ff", array("d"), bytes(16), out), ("copy", "f" * 9, array("d"), out, out)):',
      '    try:',
      '        print("taken", practice_bridge._compute(*arguments))',
      '    except Exception as error:',
      '        print(type(error).__name__)',
    ].join('\n'));
    assert.equal(stdout, "<class 'bool'> [1.0, 2.0, 3.0, 4.0]\nJsException\nJsException\nJsException\nJsException\n");
  });
});
