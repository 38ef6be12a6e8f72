import assert from 'node:assert/strict';
import { LastWords } from '../../../src/engine/lastWords';

describe('LastWords', () => {
  it('keeps what was said, in order', () => {
    const words = new LastWords();
    words.add('one\n');
    words.add('\ntwo');
    assert.equal(words.text, 'one\ntwo');
  });

  it('keeps the end of too much, beginning with a whole line', () => {
    const words = new LastWords(12);
    words.add('a long first line\nsecond\nend\n');
    assert.equal(words.text, 'second\nend');
  });

  it('keeps part of a single line that is too long', () => {
    const words = new LastWords(5);
    words.add('abcdefgh');
    assert.equal(words.text, 'defgh');
  });
});
