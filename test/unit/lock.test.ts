import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../scripts/build/lock.mjs';

describe('lock between processes', () => {
  let dir: string;
  let file: string;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'nlp-practice-lock-'));
    file = join(dir, 'folder', 'lock');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('lets one work at a time, and goes away', async () => {
    const order: string[] = [];
    const work = (name: string) => () => withLock(file, async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    });
    await Promise.all([work('a')(), work('b')()]);
    assert.deepEqual(order, order[0] === 'a begins' ? ['a begins', 'a ends', 'b begins', 'b ends'] : ['b begins', 'b ends', 'a begins', 'a ends']);
    assert.equal(existsSync(file), false);
  });

  it('is taken over from a process that died', async () => {
    await withLock(file, () => undefined);
    const dead = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(file, String(dead));
    assert.equal(await withLock(file, () => 'done'), 'done');
  });

  it('is given back when the work fails', async () => {
    await assert.rejects(withLock(file, () => Promise.reject(new Error('broken'))), /broken/);
    assert.equal(existsSync(file), false);
  });
});
