import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alteredRanges, authoredProgram, locate, restoreEdits, track, type TrackedSlot } from '../../../src/core/session/blankTracker';
import { assemble, parseTemplate } from '../../../src/core/practiceText';
import { applyChanges, slice, type TextChange } from '../../../src/shared/range';

const template = parseTemplate('from transformers import __blank_1__\ntokenizer = __blank_1__.from_pretrained("x")\nprint(__blank_2__)\n', 'practice.py');

function open(texts: readonly string[]): { text: string; slots: TrackedSlot[] } {
  const { text } = assemble(template, texts);
  return { text, slots: locate(template, text) };
}

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', '_', '1', ' ', '\n', '"', 'é', '😀') });

function wellFormed(slots: readonly TrackedSlot[], text: string): void {
  let at = 0;
  for (const { range, text: held } of slots) {
    if (range === null) continue;
    assert.ok(range.start >= at && range.end >= range.start && range.end <= text.length, JSON.stringify(slots));
    assert.equal(slice(text, range), held);
    at = range.end;
  }
}

describe('blank tracker', () => {
  it('grows a blank under typing in it and shifts the others', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 3 }), fc.nat(2), fc.nat(8), fc.nat(8), word, (texts, which, from, length, typed) => {
        const { text, slots } = open(texts);
        const range = slots[which]?.range;
        if (range == null) return;
        const offset = range.start + (from % (range.end - range.start + 1));
        const change: TextChange = { offset, length: length % (range.end - offset + 1), text: typed };
        const after = applyChanges(text, [change]);
        const next = track(template, slots, [change], after);
        wellFormed(next, after);
        const expected = slots.map((slot) => slot.text);
        expected[which] = applyChanges(text, [change]).slice(range.start, range.end + typed.length - change.length);
        assert.deepEqual(next.map((slot) => slot.text), expected);
        assert.deepEqual(alteredRanges(template, next, after), []);
      }),
    );
  });

  it('moves linked places together when one event changes them all', () => {
    const { text, slots } = open(['____', '____', '____']);
    const changes = slots.slice(0, 2).map(({ range }) => ({ offset: range?.start ?? 0, length: 4, text: 'AutoTokenizer' }));
    const after = applyChanges(text, changes);
    assert.deepEqual(track(template, slots, changes, after).map((slot) => slot.text), ['AutoTokenizer', 'AutoTokenizer', '____']);
  });

  it('keeps ranges sound, and the text of every blank, under any sequence of edits', () => {
    const edit = fc.record({ at: fc.nat(200), length: fc.nat(40), text: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let { text, slots } = open(['Robert', 'Robert', 'ids']);
        for (const { at, length, text: typed } of edits) {
          const offset = at % (text.length + 1);
          const change = { offset, length: Math.min(length, text.length - offset), text: typed };
          text = applyChanges(text, [change]);
          slots = track(template, slots, [change], text);
          wellFormed(slots, text);
        }
        assert.equal(slots.length, 3);
        const restored = applyChanges(text, restoreEdits(template, slots, text));
        assert.equal(restored, authoredProgram(template, slots));
      }),
    );
  });

  it('loses a blank that a selection cut across, keeps its text, and finds it again after undo', () => {
    const { text, slots } = open(['Robert', 'Robert', 'ids']);
    const cut: TextChange = { offset: 20, length: 40, text: 'paste' };
    const after = applyChanges(text, [cut]);
    const lost = track(template, slots, [cut], after);
    assert.deepEqual(lost.map((slot) => [slot.range === null, slot.text]), [[true, 'Robert'], [true, 'Robert'], [false, 'ids']]);
    const undo: TextChange = { offset: 20, length: 5, text: text.slice(20, 60) };
    assert.deepEqual(track(template, lost, [undo], text), slots);
  });

  it('finds a blank by the code next to it when code elsewhere was changed', () => {
    const { text } = open(['Robert', 'Robert', 'ids']);
    const changed = `# my note\n${text}\nprint("more")\n`;
    assert.deepEqual(locate(template, changed).map((slot) => slot.text), ['Robert', 'Robert', 'ids']);
  });

  it('marks only what was changed of the code around', () => {
    const { text, slots } = open(['A', 'A', 'b']);
    const change: TextChange = { offset: text.indexOf('"x"'), length: 3, text: '"xyz"' };
    const after = applyChanges(text, [change]);
    const next = track(template, slots, [change], after);
    assert.deepEqual(alteredRanges(template, next, after).map((range) => slice(after, range)), ['yz']);
  });
});
