import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalForm } from '../../../src/core/grading/pythonTree';
import { expr, meaning, Style, write } from './pythonSource';

const style = fc.array(fc.nat(11), { minLength: 1, maxLength: 24 });
const formOf = (source: string): string => {
  const form = canonicalForm(source);
  assert.ok(form !== undefined, `cannot be read: ${source}`);
  return form;
};

describe('pythonTree', () => {
  it('sees through quotes, spaces, brackets, commas and the order of keywords', () => {
    fc.assert(
      fc.property(expr, style, style, (one, first, second) => {
        assert.equal(formOf(`x = ${write(one, new Style(first))}\n`), formOf(`x = ${write(one, new Style(second))}\n`));
      }),
      { numRuns: 1500 },
    );
  });

  it('never takes two meanings for one', () => {
    fc.assert(
      fc.property(expr, expr, style, style, (one, other, first, second) => {
        fc.pre(meaning(one) !== meaning(other));
        assert.notEqual(formOf(`x = ${write(one, new Style(first))}\n`), formOf(`x = ${write(other, new Style(second))}\n`));
      }),
      { numRuns: 1500 },
    );
  });

  const SAME: [string, string][] = [
    ["f('a')", 'f("a")'],
    ["f('a')", "f('''a''')"],
    ["f('a')", "f(u'a')"],
    ["f('ab')", "f('a' 'b')"],
    ["f('a')", "f(f'a')"],
    ["f('a\\n')", "f('''a\n''')"],
    ["f('\\\\d')", "f(r'\\d')"],
    ["b'a'", 'b"\\x61"'],
    ['f(a, b=1, c=2)', 'f( a,c = 2, b= 1, )'],
    ['f((a), (b.c))', 'f(a, b.c)'],
    ['f((a or b))', 'f(a or b)'],
    ['from x import a', 'from x import (a,)'],
    ['f(a) # why', 'f(a)'],
    ['x = a + b', 'x = a \\\n + b'],
    ["f('a')\r\n", "f('a')\n"],
  ];
  for (const [one, other] of SAME) {
    it(`takes ${JSON.stringify(one)} and ${JSON.stringify(other)} for one`, () => {
      assert.equal(formOf(one), formOf(other));
    });
  }

  const DIFFERENT: [string, string][] = [
    ["f('a')", "f(b'a')"],
    ["f('a')", 'f(a)'],
    ["f('a')", "f('A')"],
    ["f('a ')", "f('a')"],
    ["f('\\n')", "f(r'\\n')"],
    ["f('\\ud83d\\ude00')", "f('😀')"],
    ["f('{a}')", "f(f'{a}')"],
    ["f('a', 'b')", "f('a' 'b')"],
    ['f(a, b)', 'f(b, a)'],
    ['f(a=1, b=2)', 'f(a=2, b=1)'],
    ['f(a=g(), b=h())', 'f(b=h(), a=g())'],
    ['dict(a=1, b=2)', 'dict(b=2, a=1)'],
    ['f(b=1, **a)', 'f(**a, b=1)'],
    ['f(*a)', 'f(**a)'],
    ['(a,)', '(a)'],
    ['[a]', '[a,],'],
    ['(a < b) < c', 'a < b < c'],
    ['(a + b) * c', 'a + b * c'],
    ['(-a) ** b', '-a ** b'],
    ['not (a == b)', '(not a) == b'],
    ['(a).b', 'a(b)'],
    ['x[a]', 'x[a,]'],
    ['f(a for a in b)', 'f([a for a in b])'],
    ['(x): int = 1', 'x: int = 1'],
    ['if a:\n  b\nc', 'if a:\n  b\n  c'],
    ['f(1)', 'f(1.0)'],
    ['f(True)', 'f(1)'],
    ['f(id)', 'f(іd)'],
    ['import (a)', 'import a'],
    ['{a: (b or c)}', '{a: b or (c, d)}'],
  ];
  for (const [one, other] of DIFFERENT) {
    it(`keeps ${JSON.stringify(one)} and ${JSON.stringify(other)} apart`, () => {
      assert.notEqual(formOf(one), formOf(other));
    });
  }

  const UNREADABLE = ['f(', "f('a", 'f(a))', 'x = \n1', ' x = 1', 'if a:\n  b\n    c', "f('\0')", "f('\ud800')", 'x = = 1', 'f(a b)', '1.real', '1if a else b'];
  for (const source of UNREADABLE) {
    it(`gives no form to ${JSON.stringify(source)}`, () => {
      assert.equal(canonicalForm(source), undefined);
    });
  }
});
