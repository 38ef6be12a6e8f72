import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { proveContent } from '../../src/core/contentGate';
import { ContentEngine, quizzes, readShipped, shipped } from './engine';

const folders = (folder: string): string[] =>
  fs.readdirSync(path.join(quizzes, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

describe('the content that ships', () => {
  let engine: ContentEngine;
  before(() => {
    engine = new ContentEngine();
  });
  after(() => engine.end());

  it('is proved: right answers are right, wrong ones wrong with their message, claims are what happens', async function () {
    this.timeout(600_000);
    const { findings, counts } = await proveContent(readShipped, engine.run);
    assert.deepEqual(findings, []);
    assert.equal(counts.runs, counts.right + counts.wrong + counts.programs);
    assert.ok(counts.tasks >= 5 && counts.right >= 2 * counts.tasks && counts.wrong >= 3 * counts.tasks, JSON.stringify(counts));
  });

  it('has a page to read for every skill, and every page leads on to something to practise', async () => {
    const { patterns } = await shipped();
    for (const { id, skills, concepts } of patterns) {
      assert.ok(concepts.length > 0, `${id} has no pages`);
      for (const { id: page } of concepts) assert.match(await readShipped(`${id}/concepts/${page}.md`), /\]\((?:task|question):/, page);
      for (const { id: skill, concept } of skills) assert.ok(concepts.some((page) => page.id === concept), `${skill} has no page`);
    }
  });

  it('leaves no folder out of the lists', async () => {
    const { patterns } = await shipped();
    assert.deepEqual(patterns.map(({ id }) => id).sort(), folders('.').filter((name) => name !== 'schema'));
    for (const { id, tasks } of patterns) assert.deepEqual(tasks.map((task) => task.id).sort(), folders(path.join(id, 'tasks')));
  });
});
