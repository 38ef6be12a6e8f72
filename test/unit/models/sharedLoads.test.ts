import assert from 'node:assert/strict';
import { SharedLoads } from '../../../src/runtime/models/sharedLoads';

describe('things loaded once', () => {
  it('loads once for callers at the same time', async () => {
    const loads = new SharedLoads<object>();
    const [first, second] = await Promise.all([loads.get('a', async () => ({})), loads.get('a', async () => ({}))]);
    assert.equal(first, second);
  });

  it('tries again after a load that failed', async () => {
    const loads = new SharedLoads<string>();
    await assert.rejects(loads.get('a', () => Promise.reject(new Error('no file'))), /no file/);
    assert.equal(await loads.get('a', async () => 'there'), 'there');
  });

  it('drops what was asked for longest ago', async () => {
    const dropped: string[] = [];
    const loads = new SharedLoads<string>(2, async (value) => void dropped.push(value));
    for (const key of ['a', 'b', 'a', 'c']) await loads.get(key, async () => key);
    assert.deepEqual(dropped, ['b']);
    await loads.get('d', async () => 'd');
    assert.deepEqual(dropped, ['b', 'a']);
  });

  it('drops everything at the end, and nothing that never came', async () => {
    const dropped: string[] = [];
    const loads = new SharedLoads<string>(Infinity, async (value) => void dropped.push(value));
    const failed = loads.get('a', () => Promise.reject(new Error('no file')));
    await loads.get('b', async () => 'b');
    await loads.clear();
    await assert.rejects(failed);
    assert.deepEqual(dropped, ['b']);
  });
});
