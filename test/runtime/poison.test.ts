import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuntime, RunningChild } from './runningChild';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'attacks');
const read = (name: string): string => fs.readFileSync(path.join(folder, `${name}.py`), 'utf8');

/** Makes ctypes and the like importable again, which the programs of `attacks/` may take for granted. */
const OPEN = 'import sys\nfor name in [name for name, module in sys.modules.items() if module is None]: del sys.modules[name]\n';

describe('a program that poisons its interpreter', function () {
  this.timeout(60_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  it('is seen to by the program that looks, in the same run', async () => {
    // A few changes that leave something to look with: this proves the looking
    const mild = `${OPEN}import textwrap, os, builtins, gc\nbuiltins.print_ = 1\ntextwrap.dedent = lambda text: ''\nos.chdir('/tmp')\ngc.callbacks.append(lambda *a: None)\nleft = 1\n`;
    const { stdout, stderr } = await child.run(mild + read('clean'));
    assert.deepEqual(stdout.trim().split('\n'), ['builtins', 'gc callbacks', 'modules', 'names', 'working directory'], stderr);
  });

  it('leaves nothing to the next one', async () => {
    assert.equal((await child.run(OPEN + read('poison'))).stdout, 'poisoned');
    const { outcome, stdout, stderr, exception } = await child.run(read('clean'));
    assert.deepEqual([outcome, stdout], ['ok', 'nothing\n'], exception?.text ?? stderr);
    assert.doesNotMatch(stderr, /POISON/);
  });

  it('draws numbers of its own after one that fixed the seeds', async () => {
    const draw = 'import random, torch\nprint(random.random(), torch.rand(1).item())';
    await child.run('import random, torch\nrandom.seed(7)\ntorch.manual_seed(7)');
    assert.notEqual((await child.run(draw)).stdout, (await child.run(draw)).stdout);
  });
});
