import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

describe('third-party notices', () => {
  it('are those of what ships', () => {
    const check = spawnSync(process.execPath, [join(root, 'scripts', 'notices.mjs'), '--check'], { encoding: 'utf8' });
    assert.equal(check.status, 0, check.stderr);
  });

  it('name the parts that carry licences of their own', () => {
    const text = readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8');
    for (const name of ['pyodide', 'CPython', 'onnxruntime-node', '@huggingface/transformers', 'preact', 'MiniLM']) assert.ok(text.includes(name), name);
  });
});
