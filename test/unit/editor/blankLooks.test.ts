import assert from 'node:assert/strict';
import { blankLooks } from '../../../src/core/editor/blankLooks';
import type { EditorBlankState, EditorModel } from '../../../src/core/editor/types';

function model(...slots: [id: string, start: number, end: number, state: EditorBlankState][]): EditorModel {
  const made = slots.map(([id, start, end, state], slot) => ({ id, slot, range: { start, end }, state, prompt: `what ${id} is`, options: [] }));
  return { task: 'token-ids', version: 3, slots: made, lenses: [], diagnostics: [] };
}

const looks = (m: EditorModel, caret: number | null): string[] => blankLooks(m, caret).map(({ look, hollow }) => (hollow ? `${look} hollow` : look));

describe('looks of blanks', () => {
  it('are their states where there is no caret', () => {
    assert.deepEqual(looks(model(['1', 5, 9, 'empty'], ['2', 12, 14, 'filled'], ['3', 20, 20, 'empty']), null), ['empty', 'filled', 'empty hollow']);
  });

  it('show the place that holds the caret and its linked places', () => {
    const linked = model(['1', 5, 9, 'empty'], ['1', 12, 16, 'empty'], ['2', 20, 21, 'filled']);
    assert.deepEqual(looks(linked, 12), ['linked', 'current', 'filled']);
    assert.deepEqual(looks(linked, 21), ['empty', 'empty', 'current']);
  });

  it('keep what Check said while the caret is in the blank', () => {
    assert.deepEqual(looks(model(['1', 5, 9, 'right'], ['2', 12, 14, 'wrong']), 6), ['right', 'wrong']);
    assert.deepEqual(looks(model(['1', 5, 9, 'right'], ['2', 12, 14, 'wrong']), 13), ['right', 'wrong']);
  });
});
