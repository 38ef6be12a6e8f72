import assert from 'node:assert/strict';
import { Catalogue } from '../../../src/core/content/catalogue';
import { JoinedCatalogue } from '../../../src/core/content/joinedCatalogue';
import { ContentError } from '../../../src/shared/errors';
import { CHECK, Library, PATTERN, PROGRAM, taskJson } from './fixture';

type Files = Readonly<Record<string, string | null>>;

const entry = (id: string): object => ({ ...PATTERN.tasks[0], id });
const pattern = (title: string, ...ids: string[]): string => JSON.stringify({ ...PATTERN, title, tasks: ids.map(entry) });
const taskFiles = (place: string): Files => ({ [`${place}/practice.py`]: PROGRAM, [`${place}/task.json`]: taskJson(), [`${place}/check.py`]: CHECK });

/** What ships is the pattern `sums` with the tasks `add` and `again`. */
async function joined(own: Files): Promise<JoinedCatalogue> {
  const shipped = await Catalogue.read(new Library({}).readText);
  return new JoinedCatalogue(shipped, await Catalogue.read(new Library({ 'sums/pattern.json': null, ...own }).readText));
}

describe('own patterns beside ours', () => {
  const OWN: Files = { 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['mine'] }), 'mine/pattern.json': pattern('Mine', 'first-one'), ...taskFiles('mine/tasks/first-one') };

  it('stand first, and are opened like ours', async () => {
    const catalogue = await joined(OWN);
    assert.deepEqual(catalogue.patterns.map(({ title }) => title), ['Mine', 'Sums']);
    assert.deepEqual(catalogue.tasks.map(({ id }) => id), ['first-one', 'add', 'again']);
    assert.deepEqual([(await catalogue.open('first-one')).patternId, (await catalogue.open('add')).patternId], ['mine', 'sums']);
    assert.deepEqual([catalogue.isShipped('mine'), catalogue.isShipped('sums'), catalogue.isShippedItem('first-one'), catalogue.isShippedItem('add')], [false, true, false, true]);
    assert.deepEqual(catalogue.problems, []);
  });

  it('are said to be the user\'s where they are wrong, in the list and when they are opened', async () => {
    const catalogue = await joined({ ...OWN, 'mine/pattern.json': pattern('Mine', 'first-one', 'first-one'), 'mine/tasks/first-one/task.json': '{' });
    assert.deepEqual(catalogue.problems.map(({ whose, file, field }) => [whose, file, field]), [['yours', 'mine/pattern.json', 'tasks.1.id']]);
    await assert.rejects(catalogue.open('first-one'), (thrown) => thrown instanceof ContentError && thrown.whose === 'yours');
  });

  it('take the place of nothing that we ship: what is called the same is left out and named', async () => {
    const catalogue = await joined({
      ...OWN, 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['sums', 'mine'] }), 'sums/pattern.json': pattern('Not ours', 'another'), 'mine/pattern.json': pattern('Mine', 'add', 'first-one'),
    });
    assert.deepEqual(catalogue.tasks.map(({ id, patternId }) => `${patternId}/${id}`), ['mine/first-one', 'sums/add', 'sums/again']);
    assert.deepEqual(catalogue.problems.map(({ message }) => message), [
      'catalogue.json: patterns: something of ours is called sums too: choose another id', 'mine/pattern.json: tasks.0.id: something of ours is called add too: choose another id',
    ]);
    assert.equal((await catalogue.open('add')).patternId, 'sums');
  });

  it('do not hide ours when all of them are broken', async () => {
    const catalogue = await joined({ 'catalogue.json': '{' });
    assert.deepEqual(catalogue.patterns.map(({ title }) => title), ['Sums']);
    assert.deepEqual(catalogue.problems.map(({ whose, file }) => [whose, file]), [['yours', 'catalogue.json']]);
  });

  it('may be none', async () => {
    assert.equal(new JoinedCatalogue(await Catalogue.read(new Library({}).readText), undefined).patterns.length, 1);
  });
});
