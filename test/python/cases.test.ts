/** Every case in `cases/` is one test here. Their names are read from the files, so that a case that did not run is a failure too. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createModelHost } from '../../src/runtime/models/modelHost';
import { choosePython, runCases } from './pythonChild';

const CASES = path.join(__dirname, 'cases');
const START_MS = 120_000;

function casesOf(file: string): string[] {
  const ids: string[] = [];
  let group = '';
  for (const line of fs.readFileSync(path.join(CASES, file), 'utf8').split('\n')) {
    group = /^class (\w+)/.exec(line)?.[1] ?? group;
    const name = /^ {4}def (test_\w+)/.exec(line)?.[1];
    if (name !== undefined) ids.push(`${path.basename(file, '.py')}.${group}.${name}`);
  }
  return ids;
}

const kind = choosePython();

describe(`practice editions of transformers and torch (${kind})`, () => {
  const listed = fs.readdirSync(CASES).filter((name) => name.startsWith('test_')).flatMap(casesOf);
  let results = new Map<string, string | null>();

  before(async function () {
    this.timeout(START_MS);
    const host = await createModelHost({ modelsFolder: path.join(__dirname, '..', '..', 'models'), onStage: () => undefined });
    results = await runCases(kind, host);
  });

  it('runs the cases that the files hold', () => {
    assert.deepEqual([...results.keys()].sort(), [...listed].sort());
  });

  for (const id of listed) {
    it(id, () => {
      assert.notEqual(results.get(id), undefined, 'did not run');
      assert.equal(results.get(id), null);
    });
  }
});
