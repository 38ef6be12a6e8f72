import assert from 'node:assert/strict';
import { parseTask } from '../../../src/core/content/parseTask';
import { idiomOf } from '../../../src/core/content/idioms';
import { outcomesOf } from '../../../src/core/content/outcomes';
import { replaced } from '../../../src/core/content/variants';
import { assemble } from '../../../src/core/practiceText';
import { Catalogue } from '../../../src/core/content/catalogue';
import { Library, source, taskJson, wholeTask } from './fixture';

const FAMILY = { variants: [{ id: 'pi', replace: { 'math.pi': 'math.e', '[2, 3]': '[1, 4]' } }] };

describe('variants of a task', () => {
  it('differ in all files at once', () => {
    const task = parseTask(source((t) => Object.assign(t, FAMILY)), 'pi').value;
    assert.equal(task?.blanks['2']?.solution, '[1, 4]');
    assert.match(assemble(task.template, []).text, /math\.e\)\n$/);
    assert.deepEqual([task.variant, task.variantIds], ['pi', ['first', 'pi']]);
  });

  it('are opened by name, the first without one', async () => {
    const library = new Library({ 'sums/tasks/add/task.json': taskJson((t) => Object.assign(t, FAMILY)) });
    const catalogue = await Catalogue.read(library.readText);
    assert.equal((await catalogue.open('add')).blanks['2']?.solution, '[2, 3]');
    assert.equal((await catalogue.open('add', 'pi')).blanks['2']?.solution, '[1, 4]');
    await assert.rejects(catalogue.open('add', 'nope'), /Task add has no variant "nope"\. It has: first, pi\./);
  });

  it('replace everything at once, the longer text first', () => {
    assert.equal(replaced('a b ab $&', { a: 'b', b: 'a', ab: '$&', '$&': 'x' }), 'b a $& x');
  });
});

describe('what a task says of its answers', () => {
  it('is the first idiom that applies', () => {
    const idioms = [{ when: { '1': ['math.fsum'] }, words: 'For floats.' }, { unless: { '2': ['[2, 3]'] }, words: 'Other numbers.' }, { words: 'The usual way.' }];
    const task = wholeTask((t) => Object.assign(t, { idioms }));
    const words = (answers: Record<string, string>): string | undefined => idiomOf(task, answers)?.words;
    assert.deepEqual([words({ 1: '(math.fsum)', 2: '[2, 3]' }), words({ 1: 'sum', 2: '[1, 4]' }), words({ 1: 'sum', 2: '[2,3]' })], ['For floats.', 'Other numbers.', 'The usual way.']);
  });

  it('is what each option does, by its claims', () => {
    assert.deepEqual(outcomesOf(wholeTask(), '1'), [{ option: 'sum', outcome: 'right' }, { option: 'max', outcome: 'quietly-wrong' }]);
    assert.deepEqual(outcomesOf(wholeTask(), '2').map(({ outcome }) => outcome), ['right', 'raises']);
  });
});
