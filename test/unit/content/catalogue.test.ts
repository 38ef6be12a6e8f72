import assert from 'node:assert/strict';
import { Catalogue } from '../../../src/core/content/catalogue';
import { ContentError, UserError } from '../../../src/shared/errors';
import { Library, taskJson } from './fixture';

describe('catalogue', () => {
  it('lists tasks without reading them', async () => {
    const library = new Library();
    const catalogue = await Catalogue.read(library.readText);
    assert.deepEqual(catalogue.tasks.map(({ id, pattern, difficulty }) => `${pattern} ${id} ${difficulty}`), ['Sums add easy', 'Sums again easy']);
    assert.deepEqual(library.read, ['catalogue.json', 'sums/pattern.json']);
    assert.deepEqual(catalogue.problems, []);
  });

  it('reads a task when it is opened, once', async () => {
    const library = new Library();
    const catalogue = await Catalogue.read(library.readText);
    const task = await catalogue.open('add');
    assert.equal(task, await catalogue.open('add'));
    assert.deepEqual([task.id, task.patternId, task.template.slots.length], ['add', 'sums', 2]);
    assert.equal(library.read.filter((file) => file.startsWith('sums/tasks/')).length, 3);
  });

  it('opens the others where one is broken, and says file and field', async () => {
    const library = new Library({ 'sums/tasks/add/task.json': taskJson((task) => void (task.minutes = 0)) });
    const catalogue = await Catalogue.read(library.readText);
    await assert.rejects(catalogue.open('add'), (thrown) => thrown instanceof ContentError && thrown.file === 'sums/tasks/add/task.json' && thrown.field === 'minutes');
    assert.equal((await catalogue.open('again')).id, 'again');
  });

  it('reads a broken task again once it is mended', async () => {
    const files: Record<string, string | null> = { 'sums/tasks/add/check.py': null };
    const broken = new Library(files);
    const whole = new Library();
    let now = broken;
    const catalogue = await Catalogue.read((file) => now.readText(file));
    await assert.rejects(catalogue.open('add'), /sums\/tasks\/add\/check\.py: it cannot be read: no such file/);
    now = whole;
    assert.equal((await catalogue.open('add')).id, 'add');
  });

  it('keeps whole patterns beside a broken one', async () => {
    const library = new Library({ 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['none', 'sums'] }) });
    const catalogue = await Catalogue.read(library.readText);
    assert.deepEqual(catalogue.patterns.map(({ id }) => id), ['sums']);
    assert.deepEqual(catalogue.problems.map(({ message }) => message), ['none/pattern.json: it cannot be read: no such file']);
  });

  it('says what there is when a task is unknown', async () => {
    const catalogue = await Catalogue.read(new Library().readText);
    for (const id of ['nope', '', '../add', '__proto__', 'constructor']) {
      await assert.rejects(catalogue.open(id), (thrown) => thrown instanceof UserError && thrown.message.includes('There are: add, again.'));
    }
  });

  it('never leaves its folder', async () => {
    for (const id of ['../secrets', 'a/b', '..', 'C:']) {
      const { patterns, problems } = await Catalogue.read(new Library({ 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: [id] }) }).readText);
      assert.deepEqual([patterns.length, problems[0]?.field], [0, 'patterns.0']);
    }
  });

  it('says when two tasks have one id', async () => {
    const entry = { id: 'add', title: 'Add two numbers', difficulty: 'easy', minutes: 1, skill: 'adding' };
    const pattern = JSON.stringify({ schemaVersion: 1, title: 'Sums', topic: 'Numbers', minutes: 2, skills: [{ id: 'adding', title: 'Adding' }], tasks: [entry, entry] });
    const { problems } = await Catalogue.read(new Library({ 'sums/pattern.json': pattern }).readText);
    assert.deepEqual(problems.map(({ message }) => message), ['sums/pattern.json: tasks.1.id: another item is called add too']);
  });

  it('is empty, with the reason, when its list cannot be read', async () => {
    const { tasks, problems } = await Catalogue.read(new Library({ 'catalogue.json': null }).readText);
    assert.deepEqual([tasks.length, problems.map(({ file }) => file)], [0, ['catalogue.json']]);
  });
});
