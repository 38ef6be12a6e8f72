import assert from 'node:assert/strict';
import { dropTarget } from '../../../src/core/editor/dropTarget';
import type { EditorSlot } from '../../../src/core/editor/types';

const slot = (id: string, start: number, end: number, options: readonly string[] = ['sqrt', 'floor']): EditorSlot => ({ id, slot: 0, range: { start, end }, state: 'empty', prompt: '', options });
const LINKED = [slot('1', 10, 14), slot('1', 30, 34), slot('2', 40, 44, [])];
const FIRST = { start: 0, end: 20 };
const SECOND = { start: 21, end: 60 };

describe('a text dropped into a practice file', () => {
  it('fills the blank under it in all its places, whatever it is', () => {
    assert.deepEqual(dropTarget(LINKED, 12, FIRST, 'anything'), { blank: '1', ranges: [{ start: 10, end: 14 }, { start: 30, end: 34 }] });
    assert.deepEqual(dropTarget(LINKED, 44, SECOND, 'anything'), { blank: '2', ranges: [{ start: 40, end: 44 }] });
  });

  it('fills the only blank of its line when it is an option', () => {
    assert.deepEqual(dropTarget(LINKED, 2, FIRST, 'sqrt'), { blank: '1', ranges: [{ start: 10, end: 14 }, { start: 30, end: 34 }] });
    assert.equal(dropTarget(LINKED, 2, FIRST, 'anything'), undefined);
  });

  it('is kept out of the code when it is an option that missed', () => {
    assert.equal(dropTarget(LINKED, 25, SECOND, 'sqrt'), 'beside');
    assert.equal(dropTarget(LINKED, 70, { start: 61, end: 80 }, 'floor'), 'beside');
  });
});
