import assert from 'node:assert/strict';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import type { RunRecord } from '../../src/shared/protocol';
import { dist, ensureRuntime } from './runningChild';

/** `KILLS=200 npx mocha --spec test/runtime/kills.test.ts` for a long trial; `SEED` repeats one. */
const TRIALS = Number(process.env['KILLS'] ?? 8);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const PROGRAMS = [
  'print(1)',
  'while True: pass',
  'import time\ntime.sleep(60)',
  'for i in range(10 ** 9): print(i)',
  'from transformers import RobertaTokenizer\nprint(RobertaTokenizer.from_pretrained("roberta-base")("Hello")["input_ids"])',
  'import torch\nfrom transformers import AutoModel, AutoTokenizer\nname = "distilbert-base-uncased"\nprint(AutoModel.from_pretrained(name)(**AutoTokenizer.from_pretrained(name)("Hello", return_tensors="pt")).last_hidden_state.shape)',
];

/** Numbers in [0, 1) that come again for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe(`a child that is killed at any moment (seed ${SEED})`, function () {
  this.timeout(20_000 + TRIALS * 20_000);
  before(ensureRuntime);

  it(`leaves no run open and no next run broken, ${TRIALS} times`, async () => {
    const random = randomFrom(SEED);
    const engine = new BuiltInEngine({ launches: builtInLaunches(dist) });
    const outcomes: Record<string, number> = {};
    let lastRun = 0;
    const run = (code: string): Promise<RunRecord> => engine.run({ runId: ++lastRun, code, fileName: 'program.py', check: null });
    try {
      for (let trial = 0; trial < TRIALS; trial++) {
        // The first one surely meets a running program
        const sure = trial === 0;
        const code = sure ? 'while True: pass' : (PROGRAMS[Math.floor(random() * PROGRAMS.length)] ?? '');
        const record = run(code);
        const id = lastRun;
        // Half of them while the program runs, the others at any moment of the start too
        if (sure || random() < 0.5) await Promise.race([programBegun(engine), record]);
        await pause(random() * 600);
        const { pid } = engine;
        const stopping = !sure && random() < 0.3 ? engine.stop(id) : undefined;
        if (pid !== undefined) killed(pid);
        // A program without end that was not hit is stopped: what is looked for is a run that does not end
        const late = setTimeout(() => void engine.stop(id), 3000);
        const { outcome, stopped, fault } = await within(15_000, record, `trial ${trial}: ${code}`);
        clearTimeout(late);
        await stopping;
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (outcome === 'fault') assert.match(fault ?? '', /SIGKILL/);
        if (outcome === 'stopped') assert.equal(stopped, 'user');
        assert.equal((await within(15_000, run('print(2)'), `after trial ${trial}`)).stdout, '2\n');
      }
    } finally {
      engine.dispose();
    }
    console.log(`      ${JSON.stringify(outcomes)}`);
    assert.ok((outcomes['fault'] ?? 0) > 0, 'no kill hit a run');
  });
});

function programBegun(engine: BuiltInEngine): Promise<void> {
  return new Promise((resolve) => {
    const listening = engine.listen({ onStage: (_, name) => name === 'program' && (listening.dispose(), resolve()) });
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    // It had ended already
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}

async function within<T>(ms: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`not settled within ${ms} ms: ${what}`)), ms)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
