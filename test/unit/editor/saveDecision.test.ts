import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideSave, fingerprint, isCut, keptName, type Held } from '../../../src/core/editor/saveDecision';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = (agreed: string, ...since: string[]): Held => ({ agreed: fingerprint(agreed), since: new Set(since.map(fingerprint)) });

describe('deciding about a save', () => {
  it('has nothing to do where file and buffer are equal', () => {
    assert.equal(decideSave('a', held('a'), bytes('a')), 'agreed');
    assert.equal(decideSave('ab', held('a', 'ab'), bytes('ab')), 'agreed');
    assert.equal(decideSave('a', null, bytes('a')), 'agreed');
  });

  it('leaves a buffer alone that was not changed, whatever the file holds', () => {
    assert.equal(decideSave('a', held('a'), bytes('b')), 'leave');
    assert.equal(decideSave('a', held('a'), null), 'leave');
  });

  it('saves over a file that only we wrote, also one written while typing went on', () => {
    assert.equal(decideSave('abc', held('a', 'ab', 'abc'), bytes('a')), 'save');
    assert.equal(decideSave('abc', held('a', 'ab', 'abc'), bytes('ab')), 'save');
  });

  it('saves what was undone right after it was saved', () => {
    assert.equal(decideSave('a', held('a', 'ab', 'a'), bytes('ab')), 'save');
  });

  it('keeps both when the file holds what the buffer never held, of the same length too', () => {
    assert.equal(decideSave('ab', held('a', 'ab'), bytes('ax')), 'keepBoth');
    assert.equal(decideSave('ab', held('a', 'ab'), bytes('')), 'keepBoth');
  });

  it('writes a deleted file anew when the buffer was changed', () => {
    assert.equal(decideSave('ab', held('a', 'ab'), null), 'save');
  });

  it('leaves a restored buffer to VS Code\'s own check', () => {
    assert.equal(decideSave('ab', null, bytes('b')), 'save');
  });

  it('knows any text again once it went through a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // A byte order mark at the beginning is VS Code's to keep, not part of the buffer.
        fc.pre(!text.startsWith('\ufeff'));
        assert.equal(decideSave(text, null, bytes(text)), 'agreed');
        assert.equal(decideSave(text, null, bytes(text.replaceAll('\r\n', '\n'))), 'agreed');
      }),
    );
    assert.equal(decideSave('x\ud800y', null, bytes('x\ud800y')), 'agreed');
  });
});

describe('a file that a full disk cut', () => {
  it('holds the beginning of the text and no more', () => {
    assert.deepEqual([isCut(bytes('a'), 'ab'), isCut(bytes(''), 'ab'), isCut(bytes('é').subarray(0, 1), 'é')], [true, true, true]);
    assert.deepEqual([isCut(bytes('ab'), 'ab'), isCut(bytes('b'), 'ab'), isCut(bytes('abc'), 'ab'), isCut(bytes(''), '')], [false, false, false, false]);
  });
});

describe('the name of a kept copy', () => {
  it('is not the name of a practice file', () => {
    assert.equal(keptName('token-ids.practice.py', 2), 'token-ids.kept-2.py');
    assert.equal(keptName('other.py', 1), 'other.py.kept-1.py');
  });
});
