import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dist, ensureRuntime, RunningChild } from './runningChild';

describe('a child that lacks a part', function () {
  this.timeout(180_000);
  // Real: the permission model and Node's loader compare real paths
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'nlp-practice-'));
  const runtime = path.join(folder, 'dist', 'runtime');
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    // Everything but ONNX Runtime; the snapshot is spoilt, and there is no `models` folder beside
    const isWanted = (file: string): boolean => !['node_modules', 'snapshot.bin'].includes(path.basename(file));
    fs.cpSync(path.join(dist, 'runtime'), runtime, { recursive: true, filter: isWanted });
    fs.writeFileSync(path.join(runtime, 'snapshot.bin'), Buffer.alloc(1 << 20, 7));
    child = new RunningChild({ distFolder: path.join(folder, 'dist') });
  });
  after(async () => {
    await child.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('starts Python plainly when the snapshot is of no use, behind the same walls', async () => {
    const report = await child.rpc.request('start', {});
    assert.equal(report.pythonStart, 'plain');
    assert.deepEqual(report.walls.filter((wall) => !wall.stands), []);
    assert.match(child.said, /the snapshot could not be used/);
  });

  it('runs programs that need no model', async () => assert.equal((await child.run('print("plain")')).stdout, 'plain\n'));

  it('ends a program that needs one as our fault, whatever it catches', async () => {
    const load = 'from transformers import RobertaModel\nRobertaModel.from_pretrained("roberta-base")';
    const { outcome, fault, exception } = await child.run(`try:\n    ${load.replace('\n', '\n    ')}\nexcept BaseException:\n    print("swallowed")`);
    assert.deepEqual([outcome, exception], ['fault', null]);
    assert.match(fault ?? '', /./);
  });
});
