import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assemble, blankIds, fill, fixedTextIsWhole, isEmptyAnswer, locateExactly, parseTemplate } from '../../src/core/practiceText';
import { ContentError } from '../../src/shared/errors';
import { applyChanges, slice } from '../../src/shared/range';

const SOURCE = "from transformers import __blank_1__\n\ntokenizer = __blank_1__.from_pretrained('roberta-base')\n";

describe('practice text', () => {
  it('reads a template with linked blanks', () => {
    const template = parseTemplate(SOURCE, 'practice.py');
    assert.deepEqual(template.slots, [{ id: '1' }, { id: '1' }]);
    assert.equal(template.segments.length, 3);
    assert.deepEqual(blankIds(template), ['1']);
  });

  it('fills every slot of a blank', () => {
    const template = parseTemplate(SOURCE, 'practice.py');
    const { text, ranges } = fill(template, { '1': 'AutoTokenizer' });
    assert.equal(text, SOURCE.replaceAll('__blank_1__', 'AutoTokenizer'));
    assert.deepEqual(ranges.map((r) => slice(text, r)), ['AutoTokenizer', 'AutoTokenizer']);
  });

  it('refuses a file without a blank and blanks that touch, naming the file', () => {
    assert.throws(() => parseTemplate('print(1)\n', 'a/practice.py'), (e) => e instanceof ContentError && e.file === 'a/practice.py');
    assert.throws(() => parseTemplate('x = __blank_1____blank_2__\n', 'b'), /blank 2 touches/);
  });

  it('takes nothing, spaces and underscores for an empty answer', () => {
    for (const text of ['', '  ', '____', ' __\n']) assert.ok(isEmptyAnswer(text), JSON.stringify(text));
    for (const text of ['_x', 'id_', '0']) assert.ok(!isEmptyAnswer(text), text);
  });

  it('finds what it assembled, for answers that do not contain the fixed text (property)', () => {
    const template = parseTemplate(SOURCE, 'practice.py');
    const answer = fc.string({ maxLength: 30 }).filter((s) => template.segments.every((segment) => !(s + segment).slice(0, -1).includes(segment)));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 2 }), (answers) => {
        const { text, ranges } = assemble(template, answers);
        assert.deepEqual(locateExactly(template, text), ranges);
        assert.ok(fixedTextIsWhole(template, text, ranges));
      }),
    );
  });

  it('does not find blanks where fixed text is gone', () => {
    const template = parseTemplate(SOURCE, 'practice.py');
    assert.equal(locateExactly(template, 'tokenizer = X\n'), undefined);
  });
});

describe('text changes', () => {
  it('apply several replacements whose offsets refer to the old text', () => {
    assert.equal(applyChanges('abcdef', [{ offset: 1, length: 1, text: 'XX' }, { offset: 4, length: 0, text: '-' }]), 'aXXcd-ef');
  });
});
