import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsToMarkdown } from '../../../src/core/editor/markdown';

describe('words as Markdown', () => {
  it('keeps code between backticks and escapes the rest', () => {
    assert.equal(wordsToMarkdown('A name for `tokenizer(*x)`'), 'A name for `tokenizer(*x)`');
    assert.equal(wordsToMarkdown('a_b [x](y) <img>'), 'a\\_b \\[x\\]\\(y\\) \\<img\\>');
  });

  it('takes a backtick without a partner for a plain one', () => {
    assert.equal(wordsToMarkdown('odd ` one'), 'odd \\` one');
    assert.equal(wordsToMarkdown('`a` and `'), '`a` and \\`');
  });

  it('leaves no markup of its own outside code', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const outside = wordsToMarkdown(words).replace(/\\./gs, '').replace(/`[^`]*`/g, '');
        assert.doesNotMatch(outside, /[*_[\]<>|#]/);
      }),
    );
  });
});
