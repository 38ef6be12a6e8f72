/** Every program of `programs/` runs in the built runtime; what it does is compared with what it did under the real libraries. */
import assert from 'node:assert/strict';
import { ensureRuntime, RunningChild } from '../runtime/runningChild';
import { compare } from './compare';
import { readHeader } from './header';
import { complaints } from './judge';
import { replay } from './replay';
import { readPrograms, readTruth } from './truth';

const { programs: truths } = readTruth();
const programs = readPrograms();

describe('programs that the real libraries have run', function () {
  this.timeout(60_000);
  let child: RunningChild;

  before(async function () {
    this.timeout(180_000);
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  it('are all recorded, and all that is recorded is there', () => {
    assert.deepEqual(Object.keys(truths).sort(), [...programs.keys()].sort());
  });

  for (const [name, code] of programs) {
    const header = readHeader(name, code);
    it(`${name}: ${header.title}`, async () => {
      const truth = truths[name];
      assert.ok(truth, 'not recorded: npm run parity:record');
      const replayed = await replay(child, name, code);
      const found = complaints(compare(truth, replayed.done, header), replayed, header);
      assert.ok(found.length === 0, found.join('\n\n'));
    });
  }
});
