import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withGaps } from '../../../webview/words/excerpt';
import { groupFrames } from '../../../webview/words/frames';
import { bytes, count, duration, millions } from '../../../webview/words/numbers';
import { breakable, shorten, splitWords } from '../../../webview/words/text';

describe('words of the panel', () => {
  it('makes code of what stands between backticks', () => {
    assert.deepEqual(splitWords("blank 1 holds `'tf'`, not `pt`"), [
      { code: false, text: 'blank 1 holds ' }, { code: true, text: "'tf'" }, { code: false, text: ', not ' }, { code: true, text: 'pt' },
    ]);
    assert.deepEqual(splitWords('<b>`<i>`'), [{ code: false, text: '<b>' }, { code: true, text: '<i>' }]);
    assert.deepEqual(splitWords('a ` alone'), [{ code: false, text: 'a ` alone' }]);
    assert.deepEqual(splitWords(''), []);
  });

  it('loses no character but pairs of backticks', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '<') }), (words) => {
      const back = splitWords(words).map((part) => (part.code ? `\`${part.text}\`` : part.text)).join('');
      assert.equal(back, words);
    }));
  });

  it('finds where a name may break', () => {
    assert.deepEqual(breakable('DistilBertForSequenceClassification'), ['Distil', 'Bert', 'For', 'Sequence', 'Classification']);
    assert.deepEqual(breakable('roberta-base/x_y'), ['roberta-', 'base/', 'x_', 'y']);
    fc.assert(fc.property(fc.string(), (name) => assert.equal(breakable(name).join(''), name)));
  });

  it('shortens without cutting a character in two', () => {
    assert.deepEqual(shorten('abcdef', 4), { text: 'abcd', left: 2 });
    assert.deepEqual(shorten('abc', 4), { text: 'abc', left: 0 });
    assert.deepEqual(shorten('abc\u{1f600}', 4), { text: 'abc', left: 2 });
  });

  it('writes numbers with their units', () => {
    const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
    assert.deepEqual([0, 4.62, 9.96, 24.4, 999.6, 1234, 12_345].map(duration).map(plain), ['0.0 ms', '4.6 ms', '10 ms', '24 ms', '1.0 s', '1.2 s', '12 s']);
    assert.deepEqual([12, 1500, 23_600_000].map(bytes).map(plain), ['12 bytes', '1.5 kB', '23.6 MB']);
    assert.deepEqual([22_713_218, 4096].map(millions).map(plain), ['22.7 M', '4,096']);
    assert.equal(count(1_000_000), '1,000,000');
  });

  it('says which lines of the program are left out', () => {
    const line = (n: number) => ({ line: n, parts: [] });
    assert.deepEqual(withGaps([line(2), line(3), line(7), line(9)]).map((item) => (item.kind === 'gap' ? [item.from, item.to] : item.line.line)), [2, 3, [4, 6], 7, [8, 8], 9]);
  });

  it('folds frames that are not the learner\'s', () => {
    const frame = (own: boolean, line: number) => ({ own, line, file: 'f', name: 'n', source: '' });
    const groups = groupFrames([frame(true, 1), frame(false, 2), frame(false, 3), frame(true, 4), frame(false, 5)]);
    assert.deepEqual(groups.map((group) => (group.own ? group.frame.line : group.frames.map((one) => one.line))), [1, [2, 3], 4, [5]]);
  });
});
