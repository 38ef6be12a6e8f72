import assert from 'node:assert/strict';
import { setTranslate } from '../../../src/shared/words';
import { labels } from '../../../webview/strings';

/** Names of programs, the same in every language. */
const NAMES = ['Node', 'Electron'];

/** Every text among the labels, with the way to it; functions are asked for one and for many. */
function texts(value: unknown, way: string): [way: string, text: string][] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value === 'function') return [1, 2].flatMap((n) => texts((value as (...args: number[]) => unknown)(n, 2), `${way}(${n})`));
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${way}.${key}`));
}

describe('labels of the panel', () => {
  afterEach(() => setTranslate(undefined));

  it('can all be translated', () => {
    setTranslate((message) => `«${message}»`);
    const plain = texts(labels(), 'strings').filter(([, text]) => text !== '' && !text.includes('«') && !NAMES.includes(text));
    assert.deepEqual(plain, []);
  });

  it('name every count in English', () => {
    const { linesBetween, linesDropped, otherFrames } = labels();
    assert.deepEqual([linesBetween(3, 3), linesBetween(3, 5)], ['line 3', 'lines 3 to 5']);
    assert.deepEqual([linesDropped(1), linesDropped(1200)], ['1 line before these is not shown here.', '1,200 lines before these are not shown here.']);
    assert.deepEqual([otherFrames(1), otherFrames(2)], ['1 frame outside your program', '2 frames outside your program']);
  });
});
