import assert from 'node:assert/strict';
import { ensureRuntime, hasSnapshot, RunningChild } from './runningChild';

describe('a run in the child', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    const report = await child.rpc.request('start', {});
    assert.equal(report.node, process.versions.node);
    assert.equal(report.pythonStart, hasSnapshot() ? 'snapshot' : 'plain');
  });
  after(() => child.end());

  it('gives what the program printed, on both streams, and streams it in the order printed', async () => {
    const { id, record } = child.begin('import sys\nfor i in range(3):\n    print("out", i)\n    print("err", i, file=sys.stderr)');
    const { outcome, stdout, stderr, exception } = await record;
    assert.deepEqual({ outcome, stdout, stderr, exception }, { outcome: 'ok', stdout: 'out 0\nout 1\nout 2\n', stderr: 'err 0\nerr 1\nerr 2\n', exception: null });
    assert.equal(child.printedBy(id), 'out 0\nerr 0\nout 1\nerr 1\nout 2\nerr 2\n');
  });

  it('sends what was printed while the program still runs', async () => {
    const { id, record } = child.begin('print("first")\nwhile True: pass');
    await child.printed(id, 'first');
    await child.rpc.request('stop', { runId: id });
    assert.equal((await record).stdout, 'first\n');
  });

  it('runs the program as __main__ under its own file name', async () => {
    const { stdout } = await child.run('import sys\nprint(__name__, __file__, sys.argv)');
    assert.equal(stdout, "__main__ test.practice.py ['test.practice.py']\n");
  });

  it('tells of an exception: class, str(e), the learner\'s innermost line, frames, and a traceback with only the learner\'s frames', async () => {
    const code = 'import json\ndef read(text):\n    return json.loads(text)\nread("{")\n';
    const { outcome, stderr, exception } = await child.run(code);
    assert.equal(outcome, 'raised');
    assert.equal(stderr, '');
    assert.ok(exception !== null);
    assert.equal(exception.type, 'json.decoder.JSONDecodeError');
    assert.match(exception.message, /^Expecting property name enclosed in double quotes: line 1 column 2/);
    assert.deepEqual([exception.phase, exception.line], ['run', 3]);
    assert.deepEqual(exception.frames.slice(0, 2).map(({ line, name, source, own }) => ({ line, name, source, own })), [
      { line: 4, name: '<module>', source: 'read("{")', own: true },
      { line: 3, name: 'read', source: 'return json.loads(text)', own: true },
    ]);
    assert.ok(exception.frames.slice(2).length > 0 && exception.frames.slice(2).every((frame) => !frame.own));
    assert.match(exception.text, /^Traceback \(most recent call last\):\n {2}File "test\.practice\.py", line 4, in <module>\n {4}read\("\{"\)/);
    assert.doesNotMatch(exception.text, /decoder\.py|practice_runner/);
  });

  it('shows the exceptions that one came from', async () => {
    const { exception } = await child.run('try:\n    {}["a"]\nexcept KeyError as e:\n    raise ValueError("no a") from e');
    assert.match(exception?.text ?? '', /KeyError: 'a'\n\nThe above exception was the direct cause of the following exception:\n\nTraceback[^]*ValueError: no a\n$/);
    assert.equal(exception?.line, 4);
  });

  it('tells where a program does not parse, in characters from 1, and runs nothing of it', async () => {
    const { outcome, stdout, exception } = await child.run('print("ran")\né = "ö"; x = = 2\n');
    assert.deepEqual([outcome, stdout], ['raised', '']);
    assert.deepEqual(exception && { ...exception, text: undefined }, {
      type: 'SyntaxError', message: 'invalid syntax (test.practice.py, line 2)', phase: 'compile', line: 2, column: 14, endLine: 2, endColumn: 15, frames: [], text: undefined,
    });
    assert.match(exception?.text ?? '', /^ {2}File "test\.practice\.py", line 2\n/);
  });

  it('starts each run anew: names, modules, classes, hooks, files and small integers of one are not in the next', async () => {
    await child.run(`
import builtins, gc, json, sys, random
builtins.print_ = 1
gc.get_referents(str.__dict__)[0]['upper'] = lambda self: 'POISON'
json.loads = lambda text: 'POISON'
sys.settrace(lambda *a: None)
sys.addaudithook(lambda event, args: sys.__stderr__.write('POISON') if event == 'compile' else None)
open('csv.py', 'w').write('reader = "POISON"')
left = 1
`);
    const { stdout, stderr } = await child.run(`
import builtins, csv, json, sys
print('abc'.upper(), json.loads('[1]'), hasattr(builtins, 'print_'), 'left' in globals(), sys.gettrace(), callable(csv.reader))
`);
    assert.deepEqual([stdout, stderr], ['ABC [1] False False None True\n', '']);
  });

  it('draws other random numbers in each run', async () => {
    const code = 'import random, os, uuid\nprint(random.random(), os.urandom(8).hex(), uuid.uuid4())';
    assert.notEqual((await child.run(code)).stdout, (await child.run(code)).stdout);
  });

  it('measures the run and tells its stages', async () => {
    const { id, record } = child.begin('x = 1');
    const { ms } = await record;
    assert.ok(ms.total > 0);
    assert.deepEqual(Object.keys(ms.stages), ['python', 'program']);
    assert.ok(ms.total >= (ms.stages['program'] ?? Infinity));
    const told = child.stages.filter((stage) => stage.runId === id).map((stage) => [stage.name, stage.ms === null ? 'begins' : 'ends']);
    assert.deepEqual(told, [['python', 'begins'], ['python', 'ends'], ['program', 'begins'], ['program', 'ends']]);
  });

  it('waits in time.sleep and runs asyncio', async () => {
    const { stdout } = await child.run(`
import asyncio, time
begun = time.monotonic()
time.sleep(0.1)
async def later():
    await asyncio.sleep(0.1)
    return 4
print(asyncio.run(later()), 0.19 < time.monotonic() - begun)
`);
    assert.equal(stdout, '4 True\n');
  });

  it('keeps sending heartbeats', () => assert.ok(child.beats > 0));
});
