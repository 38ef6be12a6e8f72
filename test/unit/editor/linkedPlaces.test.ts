import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkedRanges, slotAt } from '../../../src/core/editor/linkedPlaces';
import type { EditorSlot } from '../../../src/core/editor/types';
import { assemble, type PracticeTemplate } from '../../../src/core/practiceText';
import { slice } from '../../../src/shared/range';

const template: PracticeTemplate = { segments: ['a = ', '\nb = ', '(', ')\n'], slots: [{ id: '1' }, { id: '1' }, { id: '2' }] };

function program(...texts: string[]): { text: string; slots: EditorSlot[] } {
  const { text, ranges } = assemble(template, texts);
  return { text, slots: ranges.map((range, slot) => ({ id: template.slots[slot]?.id ?? '', slot, range, state: 'filled', prompt: '', options: [] })) };
}

describe('linked places', () => {
  it('are all places of the blank that the caret touches', () => {
    const { text, slots } = program('xy', 'xy', 'z');
    const both = [slots[0]?.range, slots[1]?.range];
    assert.deepEqual(linkedRanges(slots, text, 4), both);
    assert.deepEqual(linkedRanges(slots, text, 6), both);
    assert.deepEqual(linkedRanges(slots, text, slots[1]?.range.end ?? -1), both);
  });

  it('are none outside the blanks, for a blank that stands once, or where the places differ', () => {
    const { text, slots } = program('xy', 'xy', 'z');
    assert.equal(linkedRanges(slots, text, 2), undefined);
    assert.equal(linkedRanges(slots, text, slots[2]?.range.start ?? -1), undefined);
    const other = program('xy', 'x', 'z');
    assert.equal(linkedRanges(other.slots, other.text, 4), undefined);
  });

  it('hold the same text, include the caret and never overlap, whatever stands in them', () => {
    const texts = fc.tuple(fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(texts, fc.boolean(), fc.nat(), ([a, b, c], same, at) => {
        const { text, slots } = program(a, same ? a : b, c);
        const offset = at % (text.length + 1);
        const ranges = linkedRanges(slots, text, offset);
        if (ranges === undefined) return;
        assert.equal(new Set(ranges.map((range) => slice(text, range))).size, 1);
        assert.ok(ranges.some((range) => range.start <= offset && offset <= range.end));
        assert.ok((ranges[0]?.end ?? 0) < (ranges[1]?.start ?? 0));
      }),
    );
  });

  it('finds the place at either edge', () => {
    const { slots } = program('', 'x', 'z');
    assert.equal(slotAt(slots, 4)?.slot, 0);
    assert.equal(slotAt(slots, 3), undefined);
  });
});
