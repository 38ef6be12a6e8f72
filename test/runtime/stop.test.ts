import assert from 'node:assert/strict';
import { ensureRuntime, RunningChild } from './runningChild';

describe('stopping a run in the child', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  /** Stops the program when it has printed "now"; answers its record. */
  async function stopped(code: string) {
    const { id, record } = child.begin(code);
    await child.printed(id, 'now');
    await child.rpc.request('stop', { runId: id });
    return record;
  }

  const PROGRAMS = {
    'in a loop': 'print("now", flush=True)\nwhile True: pass',
    'asleep': 'import time\nprint("now")\ntime.sleep(1000)',
    'in asyncio': 'import asyncio\nprint("now")\nasyncio.run(asyncio.sleep(1000))',
    'in a regular expression': 'import re\nprint("now", flush=True)\nre.match("(a+)+$", "a" * 40 + "b")',
    'catching everything': 'print("now", flush=True)\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass',
    'ignoring the signal': 'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nprint("now", flush=True)\nwhile True: pass',
    'in a long C call': 'import sys\nsys.set_int_max_str_digits(0)\nprint("now", flush=True)\nstr(7 ** 3000000)',
    'printing': 'print("now")\nwhile True: print("x" * 100, flush=True)',
    'swallowing the stop and going on': 'print("now", flush=True)\ntry:\n    while True: pass\nexcept KeyboardInterrupt: pass',
  };
  for (const [when, code] of Object.entries(PROGRAMS)) {
    it(`ends a program ${when}, and the next one runs`, async () => {
      const { outcome, stopped: why, stdout, exception } = await stopped(code);
      assert.deepEqual([outcome, why, exception], ['stopped', 'user', null]);
      assert.match(stdout, /^now\n/);
      assert.equal((await child.run('print(1 + 1)')).stdout, '2\n');
    });
  }

  it('ends a run whose Python is not ready yet', async () => {
    await child.run('pass'); // takes the spare, so that the next worker is still being made
    const { id, record } = child.begin('print("never")');
    await child.rpc.request('stop', { runId: id });
    const { outcome, stopped: why, stdout } = await record;
    assert.deepEqual([outcome, why, stdout], ['stopped', 'user', '']);
  });

  it('ends a program inside a call to the models; the late answer is not the next program\'s', async () => {
    const LOAD = 'from transformers import RobertaTokenizer\ntokenizer = RobertaTokenizer.from_pretrained("roberta-base")\n';
    const { id, record } = child.begin(LOAD);
    while (!child.stages.some((stage) => stage.runId === id && stage.name !== 'python' && stage.name !== 'program')) await new Promise((resolve) => setTimeout(resolve, 1));
    await child.rpc.request('stop', { runId: id });
    assert.equal((await record).outcome, 'stopped');
    const next = await child.run(`${LOAD}print(tokenizer("Hello, how are you?")["input_ids"])`);
    assert.equal(next.stdout, '[0, 31414, 6, 141, 32, 47, 116, 2]\n');
  });

  it('ends a check that does not end', async () => {
    const { id, record } = child.begin('print("now", flush=True)', 'def check(program):\n    while True: pass');
    await child.printed(id, 'now');
    await child.rpc.request('stop', { runId: id });
    assert.equal((await record).outcome, 'stopped');
  });

  it('ends the first run as replaced when a second one begins, and runs the second', async () => {
    const first = child.begin('print("now", flush=True)\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass');
    await child.printed(first.id, 'now');
    const second = child.begin('print("second")');
    const [a, b] = await Promise.all([first.record, second.record]);
    assert.deepEqual([a.outcome, a.stopped], ['stopped', 'replaced']);
    assert.deepEqual([b.outcome, b.stdout], ['ok', 'second\n']);
  });

  it('settles every one of many runs begun at once; the last one runs', async () => {
    const records = await Promise.all([1, 2, 3, 4].map((n) => child.begin(`print(${n})`).record));
    assert.deepEqual(records.map((record) => record.outcome), ['stopped', 'stopped', 'stopped', 'ok']);
    assert.equal(records[3]?.stdout, '4\n');
  });

  it('does nothing to another run than the one named', async () => {
    const { id, record } = child.begin('import time\ntime.sleep(0.2)\nprint("done")');
    await child.rpc.request('stop', { runId: id - 1 });
    await child.rpc.request('stop', { runId: 999_999 });
    assert.equal((await record).stdout, 'done\n');
  });
});
