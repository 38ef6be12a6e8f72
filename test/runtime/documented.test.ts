/** What `help()` and the editor's hover show: every public name of the practice editions, in the runtime that ships. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuntime, RunningChild } from './runningChild';

const PROGRAM = fs.readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'undocumented.py'), 'utf8');

describe('the practice editions explain themselves', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  it('every public function, class, method and property has a docstring, and what is called has a signature', async () => {
    const { stdout, exception } = await child.run(PROGRAM);
    assert.equal(exception?.text, undefined);
    const { looked_at: count, faults } = JSON.parse(stdout) as { looked_at: number; faults: string[] };
    assert.deepEqual(faults, []);
    assert.ok(count > 900, `only ${count} names`);
  });

  it('help() prints how a thing is called and what it is for', async () => {
    const { stdout, exception } = await child.run('from transformers import AutoTokenizer\nimport torch\nhelp(AutoTokenizer.from_pretrained)\nhelp(torch.softmax)');
    assert.equal(exception?.text, undefined);
    assert.match(stdout, /from_pretrained\(pretrained_model_name_or_path, \*inputs, \*\*kwargs\)[^]*The tokenizer of a checkpoint[^]*Raises `OSError`/);
    assert.match(stdout, /softmax\(input, dim=None, dtype=None\)[^]*softmax along a dimension/);
  });

  it('help() says of what is not here that it is not, and notes no limit for that', async () => {
    const { stdout, exception, limits } = await child.run('from transformers import Trainer\nhelp(Trainer)');
    assert.equal(exception?.text, undefined);
    assert.match(stdout, /In transformers; not in the practice edition\./);
    assert.deepEqual(limits, []);
  });
});
