import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideSave, fingerprint, keptName } from '../../../src/core/editor/saveDecision';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = (...texts: string[]): Set<string> => new Set(texts.map(fingerprint));

describe('deciding about a save', () => {
  it('leaves a buffer alone that was not changed', () => {
    assert.equal(decideSave({ dirty: false, held: held('a'), disk: bytes('b') }), 'nothing');
  });

  it('saves over a file that only we wrote, also one written while typing went on', () => {
    assert.equal(decideSave({ dirty: true, held: held('a', 'ab', 'abc'), disk: bytes('a') }), 'save');
    assert.equal(decideSave({ dirty: true, held: held('a', 'ab', 'abc'), disk: bytes('ab') }), 'save');
  });

  it('keeps both when the file holds what the buffer never held, of the same length too', () => {
    assert.equal(decideSave({ dirty: true, held: held('a', 'ab'), disk: bytes('ax') }), 'keepBoth');
    assert.equal(decideSave({ dirty: true, held: held('a', 'ab'), disk: bytes('') }), 'keepBoth');
  });

  it('writes a deleted file anew', () => {
    assert.equal(decideSave({ dirty: true, held: held('a'), disk: null }), 'save');
  });

  it('leaves a restored buffer to VS Code\'s own check', () => {
    assert.equal(decideSave({ dirty: true, held: null, disk: bytes('b') }), 'save');
  });

  it('takes any text for itself once it went through a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // A byte order mark at the beginning is VS Code's to keep, not part of the buffer.
        fc.pre(!text.startsWith('\ufeff'));
        assert.equal(decideSave({ dirty: true, held: held(text), disk: bytes(text) }), 'save');
        assert.equal(decideSave({ dirty: true, held: held(text), disk: bytes(text.replaceAll('\r\n', '\n')) }), 'save');
      }),
    );
    assert.equal(decideSave({ dirty: true, held: held('x\ud800y'), disk: bytes('x\ud800y') }), 'save');
  });
});

describe('the name of a kept copy', () => {
  it('is not the name of a practice file', () => {
    assert.equal(keptName('token-ids.practice.py', 2), 'token-ids.kept-2.py');
    assert.equal(keptName('other.py', 1), 'other.py.kept-1.py');
  });
});
