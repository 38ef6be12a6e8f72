import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { folderReader } from '../../src/content/folderReader';
import { proveContent } from '../../src/core/contentGate';
import { exampleFiles, writeExample } from '../authoringExample';
import { ContentEngine } from './engine';

describe('the example of docs/authoring.md', function () {
  this.timeout(120_000);
  let engine: ContentEngine;
  let folder: string;
  before(() => {
    engine = new ContentEngine();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-example-'));
  });
  after(() => {
    engine.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is proved as it stands there, with the numbers that the page promises', async () => {
    assert.deepEqual(Object.keys(exampleFiles()).sort(), ['catalogue.json', 'sums/pattern.json', ...['check.py', 'practice.py', 'task.json'].map((file) => `sums/tasks/add-numbers/${file}`)]);
    writeExample(folder);
    const { findings, counts } = await proveContent(folderReader(folder), engine.run);
    assert.deepEqual(findings, []);
    const { tasks, variants, right, wrong, runs } = counts;
    assert.deepEqual({ tasks, variants, right, wrong, runs }, { tasks: 1, variants: 2, right: 2, wrong: 4, runs: 6 });
  });
});
