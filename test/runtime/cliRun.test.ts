import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { RunRecord } from '../../src/shared/protocol';
import { ensureCommandLine, jsonLines, practice, start } from './cliProcess';

const record = (text: string): RunRecord => v.parse(RunRecord, JSON.parse(text));

describe('practice run', function () {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'practice-'));
  const program = (name: string, code: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, code);
    return file;
  };
  before(ensureCommandLine);
  after(() => fs.rmSync(folder, { recursive: true }));

  it('answers with the record of the run as JSON and nothing else', async () => {
    const { code, stdout, stderr } = await practice(['run', program('a.py', 'import sys\nprint("out")\nprint("err", file=sys.stderr)'), '--json']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const { outcome, stdout: out, stderr: err, exception, ms } = record(stdout);
    assert.deepEqual({ outcome, out, err, exception }, { outcome: 'ok', out: 'out\n', err: 'err\n', exception: null });
    assert.ok(ms.total > 0);
  });

  it('passes the output on as it is without --json', async () => {
    const { code, stdout, stderr } = await practice(['run', program('b.py', 'import sys\nprint("out")\nprint("err", file=sys.stderr)')]);
    assert.equal(code, 0);
    assert.equal(stdout, 'out\n');
    assert.match(stderr, /^err\nRan for \d+ ms\.\n$/);
  });

  it('ends with 1 when the program raises, and names the line', async () => {
    const file = program('c.py', 'x = 1\nraise ValueError("no")\n');
    const { code, stdout } = await practice(['run', file, '--json']);
    assert.equal(code, 1);
    const { outcome, exception } = record(stdout);
    assert.equal(outcome, 'raised');
    assert.deepEqual([exception?.type, exception?.message, exception?.line], ['ValueError', 'no', 2]);
    const plain = await practice(['run', file]);
    assert.equal(plain.code, 1);
    assert.match(plain.stderr, /File "c\.py", line 2[^]*ValueError: no\n/);
  });

  it('ends with 1 when the program does not parse', async () => {
    const { code, stdout } = await practice(['run', program('d.py', 'print(1)\nif\n'), '--json']);
    assert.equal(code, 1);
    const { exception, stdout: out } = record(stdout);
    assert.deepEqual([exception?.type, exception?.phase, exception?.line, out], ['SyntaxError', 'compile', 2, '']);
  });

  it('stops a program at its limit', async () => {
    const { code, stdout } = await practice(['run', program('e.py', 'while True: pass'), '--limit', '0.3', '--json']);
    assert.equal(code, 1);
    assert.equal(record(stdout).stopped, 'time');
  });

  it('ends with 2 when there is no such file, as JSON where JSON was asked for', async () => {
    const plain = await practice(['run', path.join(folder, 'none.py')]);
    assert.deepEqual([plain.code, plain.stdout], [2, '']);
    assert.match(plain.stderr, /none\.py cannot be read/);
    const json = await practice(['run', path.join(folder, 'none.py'), '--json']);
    assert.deepEqual([json.code, json.stderr], [2, '']);
    assert.match(JSON.parse(json.stdout).error.message, /none\.py cannot be read/);
  });

  it('ends with 2 for bad usage', async () => {
    for (const args of [['frob'], ['run'], ['run', 'a', 'b'], ['run', '--stdin', 'a'], ['run', 'a', '--limit', 'x'], ['--frob'], ['grade'], ['grade', 'token-ids', 'x']]) {
      const { code, stdout, stderr } = await practice(args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.notEqual(stderr, '');
    }
  });

  it('says how it is used', async () => {
    const { code, stdout } = await practice(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /run FILE/);
  });

  it('answers lines with lines in the same order, each in a fresh namespace', async () => {
    const lines = [{ code: 'x = 5; print(x)' }, { code: 'print(x)' }, { code: 'print("ü\\u2028")' }].map((line) => JSON.stringify(line));
    const { code, stdout } = await practice(['run', '--stdin'], lines.join('\n'));
    assert.equal(code, 0);
    const records = jsonLines(stdout).map((line) => v.parse(RunRecord, line));
    assert.deepEqual(records.map(({ stdout: out }) => out), ['5\n', '', 'ü\u2028\n']);
    assert.equal(records[1]?.exception?.type, 'NameError');
  });

  it('answers a line that it cannot understand with an error, goes on, and ends with 2', async () => {
    const { code, stdout } = await practice(['run', '--stdin'], '{"code": 1}\nnot json\n\n{"code": "print(7)"}\n');
    assert.equal(code, 2);
    const answers = jsonLines(stdout) as { error?: { kind: string; message: string }; stdout?: string }[];
    assert.deepEqual(answers.map(({ error }) => error?.kind), ['user', 'user', 'user', undefined]);
    assert.match(answers[0]?.error?.message ?? '', /^Line 1: code: /);
    assert.equal(answers[1]?.error?.message, 'Line 2 is not JSON.');
    assert.equal(answers[3]?.stdout, '7\n');
  });

  it('ends with its child at Ctrl+C', async function () {
    if (process.platform !== 'linux') this.skip();
    const running = start(['run', program('f.py', 'import time\nprint("begun")\ntime.sleep(3600)')]);
    await running.says('begun');
    const children = childrenOf(running.pid);
    assert.equal(children.length, 1);
    running.kill('SIGINT');
    const { code } = await running.ended;
    assert.equal(code, 130);
    for (const pid of children) assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
  });
});

/** Process ids of the children of a process, as Linux tells them. */
function childrenOf(pid: number | undefined): number[] {
  const text = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}
