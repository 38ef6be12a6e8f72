import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharedHead, sharedTail } from '../../../src/core/text/sharedEnds';

/** Letter by letter, as anybody would write it. */
function plainHead(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[n] === b[n]) n++;
  return n;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** Two texts that share much, longer than one stretch. */
const pair = fc.tuple(fc.nat(1500), fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), fc.nat(1500))
  .map(([head, a, b, tail]): [string, string] => ['x'.repeat(head) + a + 'y'.repeat(tail), 'x'.repeat(head) + b + 'y'.repeat(tail)]);

describe('what two texts share at their ends', () => {
  it('is what a comparison letter by letter finds', () => {
    fc.assert(fc.property(pair, ([a, b]) => {
      const head = sharedHead(a, b);
      assert.equal(head, plainHead(a, b));
      const rest = plainHead(reversed(a.slice(head)), reversed(b.slice(head)));
      assert.equal(sharedTail(a, b, head), rest);
    }));
  });

  it('is all of a text that is the beginning of the other, at whole stretches too', () => {
    for (const length of [0, 1, 511, 512, 513, 1024]) {
      const text = 'z'.repeat(length);
      assert.equal(sharedHead(text, `${text}z`), length);
      assert.equal(sharedTail(text, `${text}z`, 0), length);
      assert.equal(sharedTail(text, `${text}z`, length), 0);
    }
  });
});
