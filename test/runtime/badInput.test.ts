import assert from 'node:assert/strict';
import { ensureRuntime, RunningChild } from './runningChild';

describe('programs that misbehave', function () {
  this.timeout(240_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());
  afterEach(async () => assert.equal((await child.run('print("still here")')).stdout, 'still here\n'));

  const RAISES: Record<string, [code: string, type: string, message: RegExp]> = {
    'input()': ['input("name? ")', 'EOFError', /no keyboard/],
    'endless recursion': ['def f(n): return f(n + 1)\nf(0)', 'RecursionError', /maximum recursion depth/],
    'recursion through __repr__': ['class A:\n    def __repr__(self): return repr(self)\nrepr(A())', 'RecursionError', /maximum recursion depth/],
    'recursion with the limit raised': ['import sys\nsys.setrecursionlimit(10 ** 6)\nclass A:\n    def __repr__(self): return repr(self)\nrepr(A())', 'RecursionError', /maximum/],
    'recursion through sorted': ['class A:\n    def __lt__(self, o): return bool(sorted([self, o], key=lambda x: A()))\nsorted([A(), A()])', 'RecursionError', /maximum/],
    'a list that grows for ever': ['x = []\nwhile True: x.append("a" * 100000)', 'MemoryError', /^$/],
    'one huge string': ['x = "a" * (3 * 10 ** 9)', 'OverflowError|MemoryError', /./],
    'a thread': ['import threading\nthreading.Thread(target=print).start()', 'RuntimeError', /can't start new thread/],
    'a process': ['import subprocess\nsubprocess.run(["ls"])', 'OSError', /processes/],
    'a network': ['import urllib.request\nurllib.request.urlopen("http://127.0.0.1:9/")', '.*', /./],
    'a lone surrogate printed': ['print("\\ud800")', 'UnicodeEncodeError', /surrogates not allowed/],
    'sys.exit(3)': ['import sys\nsys.exit(3)', 'SystemExit', /^3$/],
    'os._exit(1)': ['import os\ntry: os._exit(1)\nexcept Exception: pass', 'SystemExit', /^1$/],
    'an exception whose str() raises': ['class E(Exception):\n    def __str__(self): return 1 / 0\nraise E', 'E', /str\(\) of the exception raised/],
    'an exception that lies about its parts': ['class E(Exception):\n    __module__ = 5\n    args = property(lambda s: 1 / 0)\nraise E("x")', 'E', /./],
    'deep brackets': ['x = ' + '('.repeat(5000) + ')'.repeat(5000), 'SyntaxError|MemoryError', /too many nested parentheses|^$/],
  };
  for (const [what, [code, type, message]] of Object.entries(RAISES)) {
    it(`says what ${what} raises`, async () => {
      const { outcome, exception } = await child.run(code);
      assert.equal(outcome, 'raised');
      assert.match(exception?.type ?? '', new RegExp(`^(${type})$`));
      assert.match(exception?.message ?? '', message);
    });
  }

  for (const code of ['exit()', 'quit()', 'import sys\nsys.exit(0)', 'raise SystemExit', 'import os\nos._exit(0)']) {
    it(`takes ${JSON.stringify(code)} for the end of the program`, async () => {
      const { outcome, stdout } = await child.run(`print("before")\n${code}\nprint("after")`);
      assert.deepEqual([outcome, stdout], ['ok', 'before\n']);
    });
  }

  it('prints the message of sys.exit("...") on stderr', async () => assert.equal((await child.run('import sys\nsys.exit("bye")')).stderr, 'bye\n'));

  const DEATHS = {
    'os.abort': 'import os\nprint("last", flush=True)\nos.abort()',
    'a crash in C': 'import faulthandler\nprint("last", flush=True)\nfaulthandler._sigsegv()',
  };
  for (const [what, code] of Object.entries(DEATHS)) {
    it(`ends as a fault with last words after ${what}`, async () => {
      const { outcome, stdout, fault } = await child.run(code);
      assert.deepEqual([outcome, stdout], ['fault', 'last\n']);
      assert.match(fault ?? '', /^Python ended without a result\.[^]*(Aborted|unreachable|call stack)/);
    });
  }

  it('cuts the output of a million lines, says so, and ends', async () => {
    const { id, record } = child.begin('for i in range(10 ** 6): print("line", i)');
    const { outcome, truncated, stdout } = await record;
    assert.deepEqual([outcome, truncated], ['ok', true]);
    assert.match(stdout, /^line 0\nline 1\n[^]*\n\[Output cut: a program may print 2,000,000 characters\.\]\n$/);
    assert.ok(stdout.length < 2_100_000);
    assert.equal(child.printedBy(id), stdout);
    child.output.length = 0;
  });

  it('gives a place to a NUL and to a lone surrogate in the code', async () => {
    const nul = await child.run('x = 1\ny = "a\0b"\n');
    assert.deepEqual([nul.exception?.phase, nul.exception?.line, nul.exception?.column], ['compile', 2, 7]);
    const surrogate = await child.run('x = 1\ny = "a\ud800b"\n');
    assert.deepEqual([surrogate.exception?.phase, surrogate.exception?.line, surrogate.exception?.column], ['compile', 2, 7]);
  });

  it('escapes a lone surrogate on stderr', async () => {
    assert.equal((await child.run('import sys\nprint("\\ud800", file=sys.stderr)')).stderr, '\\ud800\n');
  });

  it('bounds the text of an exception and the frames of a deep traceback', async () => {
    const { exception } = await child.run('def a(n): return b(n)\ndef b(n): return a(n)\ntry: a(0)\nexcept RecursionError: raise ValueError("x" * 10 ** 7)');
    assert.ok((exception?.message.length ?? 0) <= 20_000);
    const deep = await child.run('def a(n): return b(n)\ndef b(n): return a(n)\na(0)');
    assert.ok((deep.exception?.frames.length ?? 0) <= 60);
    assert.match(deep.exception?.text ?? '', /\[\d+ lines left out\]/);
  });

  it('keeps a program that rewrites the runner from being taken for a right one', async () => {
    const { outcome } = await child.run('import practice_runner, json\njson.dumps = lambda *a, **k: "{}"\npractice_runner._output = None\n');
    assert.notEqual(outcome, 'ok');
  });

  it('keeps the child clean of messages that do not fit', () => assert.deepEqual(child.problems, []));
});
