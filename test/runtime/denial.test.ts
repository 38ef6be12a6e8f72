import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import type { RunRecord } from '../../src/shared/protocol';
import { dist, ensureRuntime } from './runningChild';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'attacks');
const read = (name: string): string => fs.readFileSync(path.join(folder, `${name}.py`), 'utf8');

interface Denial {
  readonly endedBy: string;
  readonly name: string;
  readonly code: string;
}

function denials(): Denial[] {
  const [head = '', ...parts] = read('denial').split(/^# ---- /m);
  return parts.map((part) => {
    const [first = '', ...lines] = part.split('\n');
    const [endedBy = '', name = ''] = first.split(': ');
    return { endedBy, name, code: [read('prelude'), head, "print('on', flush=True)", ...lines].join('\n') };
  });
}

/** The child may be lost to such a program, the extension host never: the run ends in a clear state and the next one works. */
describe('programs that take too much or do not end', function () {
  this.timeout(120_000);
  let engine: BuiltInEngine;
  let lastRun = 0;
  const run = (code: string): Promise<RunRecord> => engine.run({ runId: ++lastRun, code, fileName: 'program.py', check: null });

  before(async () => {
    await ensureRuntime();
    engine = new BuiltInEngine({ launches: builtInLaunches(dist) });
    await engine.start();
  });
  after(() => engine.dispose());
  afterEach(async () => assert.equal((await run('print(1 + 1)')).stdout, '2\n'));

  for (const { endedBy, name, code } of denials()) {
    it(`${endedBy === 'stop' ? 'are stopped' : 'end'}: ${name}`, async () => {
      const begun = new Promise<void>((resolve) => engine.listen({ onOutput: () => resolve() }));
      const record = run(code);
      if (endedBy === 'stop') {
        await Promise.race([begun, record]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await engine.stop(lastRun);
      }
      const { outcome, stopped, fault, exception, stdout } = await record;
      const told = JSON.stringify({ outcome, stopped, fault, exception: exception?.text, stdout: stdout.slice(0, 200) });
      assert.match(stdout, /^on\n/, told);
      assert.doesNotMatch(stdout.slice(0, 10_000), /REACHED/, told);
      if (endedBy === 'stop') assert.deepEqual([outcome, stopped], ['stopped', 'user'], told);
      // Never taken for a program that did its work: it raised, took too much, or broke the interpreter, and the record says which
      else assert.ok(exception !== null || stopped === 'memory' || fault !== null, told);
    });
  }
});
