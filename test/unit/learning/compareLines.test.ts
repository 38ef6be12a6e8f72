import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareLines, type ComparedPart, type ComparedRow } from '../../../src/core/learning/compareLines';

/** `same line`, `[other] word`, `-` where a side has no line. */
const side = (parts: readonly ComparedPart[] | null): string => (parts === null ? '-' : parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));
const show = (rows: readonly ComparedRow[]): string[] => rows.map(({ yours, right, same }) => `${side(yours)} ${same ? '=' : '!'} ${side(right)}`);
const text = (parts: readonly ComparedPart[] | null): string[] => (parts === null ? [] : [parts.map((part) => part.text).join('')]);

describe('two outputs side by side', () => {
  it('marks the words that differ, and not the spaces that move with them', () => {
    assert.deepEqual(show(compareLines(['  42891  hello', '    6  ,'], ['  31414  Hello', '    6  ,'])), ['  [42891]  [hello] !   [31414]  [Hello]', '    6  , =     6  ,']);
  });

  it('puts lines that stand in both beside each other, over lines that stand in one', () => {
    assert.deepEqual(show(compareLines(['warning', 'a', 'c'], ['a', 'b', 'c'])), ['[warning] ! -', 'a = a', '- ! [b]', 'c = c']);
  });

  it('takes nothing for nothing', () => {
    assert.deepEqual(show(compareLines([], ['a'])), ['- ! [a]']);
    assert.deepEqual(compareLines([], []), []);
  });

  it('loses no line of either side, whatever they hold', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'a b', 'b a'), fc.string({ maxLength: 8 })), { maxLength: 30 });
    fc.assert(fc.property(lines, lines, (yours, right) => {
      const rows = compareLines(yours, right);
      assert.deepEqual(rows.flatMap((row) => text(row.yours)), yours);
      assert.deepEqual(rows.flatMap((row) => text(row.right)), right);
      for (const row of rows) {
        assert.equal(row.same, side(row.yours) === side(row.right) && row.yours !== null);
        if (row.same) assert.ok(row.yours?.every((part) => !part.differs));
      }
    }));
  });

  it('answers for ten thousand lines in no time worth mentioning', () => {
    const many = (word: string): string[] => Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? `line ${i}` : `${word} ${i}`));
    const rows = compareLines(many('a'), many('b'));
    assert.equal(rows.filter(({ same }) => same).length, 5000);
  });
});
