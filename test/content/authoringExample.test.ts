import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { folderReader } from '../../src/content/folderReader';
import { proveContent } from '../../src/core/contentGate';
import { PYTHON_SNIPPETS, SCHEMA_SNIPPETS } from '../../scripts/authoring/snippets';
import { asOffered } from '../../scripts/authoring/snippetText';
import { exampleFiles, writeExample } from '../authoringExample';
import { ContentEngine } from './engine';

/** A whole pattern of what authors are offered, when nobody types over anything. */
function offeredFiles(): Record<string, string> {
  const json = (name: string): string => JSON.stringify(asOffered(SCHEMA_SNIPPETS[name]?.['']?.body ?? ''));
  const python = (label: string): string => (PYTHON_SNIPPETS[label]?.body ?? []).map((line) => `${line.replace(/\$\{\d:([^}]*)\}/g, '$1').replaceAll('\t', '    ')}\n`).join('');
  const { questions, ...pattern } = JSON.parse(json('pattern')) as { questions: unknown };
  const listed = [asOffered(SCHEMA_SNIPPETS['pattern']?.['properties.questions.items']?.body ?? '')];
  return {
    'catalogue.json': json('catalogue'), 'sums/pattern.json': JSON.stringify({ ...pattern, questions: questions ?? listed }), 'sums/questions.json': json('questions'),
    'sums/tasks/add-numbers/task.json': json('task'), 'sums/tasks/add-numbers/practice.py': python('Program with a blank'), 'sums/tasks/add-numbers/check.py': python('Check of a task'),
  };
}

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

  it('can be had from snippets, which as they are offered are proved as well', async () => {
    const files = offeredFiles();
    const { findings, counts } = await proveContent((file) => Promise.resolve(files[file] ?? assert.fail(`there is no ${file}`)), engine.run);
    assert.deepEqual(findings, []);
    assert.deepEqual([counts.tasks, counts.questions, counts.right, counts.wrong], [1, 1, 1, 1]);
  });
});
