import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldRange } from '../../../src/core/authoring/fieldRange';
import { slice } from '../../../src/shared/range';
import { CHECK, taskJson } from '../content/fixture';

const TEXT = JSON.stringify(JSON.parse(taskJson()), undefined, 2);
const marked = (field: string, text = TEXT, file = 'sums/tasks/add/task.json'): string => slice(text, fieldRange(file, text, field));

describe('the place of a field', () => {
  it('is the value of what is text or a number', () => {
    assert.equal(marked('title'), '"Add two numbers"');
    assert.equal(marked('minutes'), '1');
    assert.equal(marked('blanks.1.hints.1'), '"Its name has three letters."');
    assert.equal(marked('mistakes.1.claim.exception'), '"TypeError"');
  });

  it('is the name of what holds others, and the bracket of an item without one', () => {
    assert.equal(marked('blanks.2.options'), '"options"');
    assert.equal(marked('blanks.1'), '"1"');
    assert.equal(marked('mistakes.1.claim'), '"claim"');
    const { start } = fieldRange('task.json', TEXT, 'mistakes.1');
    assert.deepEqual([TEXT[start], TEXT.slice(start).includes('"max"')], ['{', false]);
  });

  it('is what should hold a field that is missing', () => {
    assert.equal(marked('blanks.1.starter'), '"1"');
    assert.equal(marked('mistakes.7.message'), '"mistakes"');
  });

  it('is the first line where nothing is known', () => {
    for (const field of ['', 'compare', 'nowhere.at.all']) assert.equal(marked(field), '{');
    assert.equal(marked('title', 'no JSON\r\nat all'), 'no JSON');
    assert.equal(marked('', '', 'a.json'), '');
    assert.equal(marked('block 2', '# Adding\n\nwords', 'sums/concepts/adding.md'), '# Adding');
  });

  it('is found by names with dots, and in files with a mistake', () => {
    assert.equal(marked('when.a.b.c', '{ "when": { "a.b": { "c": 5 } } }'), '5');
    assert.equal(marked('minutes', '{ "title": "x",, "minutes": 3'), '3');
  });

  it('is a function of Python by its name', () => {
    assert.equal(marked('check', CHECK, 'sums/tasks/add/check.py'), 'def check(program):');
    assert.equal(marked('check', 'x = 1\n', 'check.py'), 'x = 1');
  });

  it('lies in the file, whatever file and field', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), fc.constantFrom('a.json', 'a.py', 'a.md'), (text, field, file) => {
      const { start, end } = fieldRange(file, text, field);
      assert.ok(start >= 0 && start <= end && end <= text.length);
    }));
  });
});
