import assert from 'node:assert/strict';
import { ensureRuntime, RunningChild } from './runningChild';

describe('a check in the child', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  it('passes when nothing it expects fails, and notes what was compared', async () => {
    const { outcome, check, stdout } = await child.run('import sys\nx = 3\nprint("hello")\nprint("oh", file=sys.stderr)', `
def check(program):
    program.checked('the number')
    program.expect(program.names['x'] == 3, 'x is not 3')
    program.expect(program.stdout == 'hello\\n' and program.stderr == 'oh\\n', 'it printed something else')
    program.expect(program.loaded == [], 'it loaded something')
    program.checked('what it printed')
    print('this is nobody\\'s')
`);
    assert.deepEqual([outcome, stdout], ['ok', 'hello\n']);
    assert.deepEqual(check, { outcome: 'passed', blank: null, message: '', checked: ['the number', 'what it printed'] });
  });

  it('fails with the message and the blank of the first thing that does not hold', async () => {
    const { outcome, check } = await child.run('x = 4', `
def check(program):
    program.checked('the number')
    program.expect(program.names['x'] == 3, 'x is 4', blank='1')
    program.expect(False, 'second')
`);
    assert.equal(outcome, 'ok');
    assert.deepEqual(check, { outcome: 'failed', blank: '1', message: 'x is 4', checked: ['the number'] });
  });

  it('stands by a finding that the check itself swallows', async () => {
    const check = "def check(program):\n    try:\n        program.expect(False, 'found')\n    except BaseException: pass\n";
    assert.deepEqual((await child.run('x = 1', check)).check, { outcome: 'failed', blank: null, message: 'found', checked: [] });
  });

  it('is broken, never failed, when an exception escapes from it', async () => {
    const { outcome, check } = await child.run('x = 4', "def check(program):\n    program.names['y']");
    assert.equal(outcome, 'ok');
    assert.equal(check?.outcome, 'broken');
    assert.match(check.message, /check\.py[^]*KeyError: 'y'/);
  });

  for (const [what, check] of Object.entries({ 'does not parse': 'def check(', 'defines no check': 'x = 1', exits: 'import sys\ndef check(program): sys.exit(0)' })) {
    it(`is broken when it ${what}`, async () => assert.equal((await child.run('x = 1', check)).check?.outcome, 'broken'));
  }

  it('does not run after a program that raised or left through exit with a status', async () => {
    const check = 'def check(program): program.expect(False, "ran")';
    assert.equal((await child.run('1 / 0', check)).check, null);
    assert.equal((await child.run('exit(3)', check)).check, null);
    assert.equal((await child.run('exit()', check)).check?.outcome, 'failed');
  });
});
