import assert from 'node:assert/strict';
import type { Concept } from '../../../src/core/content/concept';
import { editorModel } from '../../../src/core/editor/editorModel';
import { newProgress } from '../../../src/core/learning/progress';
import { panelModel } from '../../../src/core/panel/panelModel';
import { snippetId, snippetOf, snippetTask } from '../../../src/core/quiz/snippetTask';
import type { SessionEvent } from '../../../src/core/session/events';
import { EMPTY_SESSION, type SessionState } from '../../../src/core/session/state';
import { step } from '../../../src/core/session/step';
import { only } from '../session/fixture';

const PAGE: Concept = { id: 'tokens', title: 'Tokens', blocks: [{ kind: 'text', text: [] }, { kind: 'code', code: 'print(1)\n', output: '1\n', raises: undefined }] };
const PLACE = { pattern: 'roberta-distilbert', concept: 'tokens', block: 1 };
const around = { patternTitle: () => 'Pattern', keys: { check: 'Ctrl+Enter', run: 'Shift+Enter', stop: null, next: null } };

describe('a program of a page in the editor', () => {
  const task = snippetTask(PLACE, PAGE);
  assert.ok(task);
  const send = (state: SessionState, event: SessionEvent) => step(state, event);
  const opened = send(EMPTY_SESSION, { type: 'opened', task, version: 1, text: 'print(1)\n', stored: null, progress: newProgress(1) }).state;

  it('is named so that its place is found again, and like no task', () => {
    assert.deepEqual(snippetOf(snippetId(PLACE)), PLACE);
    for (const id of ['roberta-tokenizer', 'page', 'page.a.b', 'page.a.b.c', 'page.a.b.1.2', 'page.A.b.1', '']) assert.equal(snippetOf(id), undefined, id);
    assert.equal(snippetTask({ ...PLACE, block: 0 }, PAGE), undefined);
    assert.equal(snippetTask({ ...PLACE, block: 9 }, PAGE), undefined);
  });

  it('runs as it stands, by Check too, and is never graded', () => {
    for (const type of ['run', 'check'] as const) {
      const [started] = only([...send(opened, { type }).effects], 'startRun');
      assert.deepEqual([started?.code, started?.check], ['print(1)\n', null]);
    }
  });

  it('can be changed without a word about it, and put back', () => {
    const changes = [{ offset: 0, length: 0, text: 'x = 2\n' }];
    const changed = send(opened, { type: 'changed', task: task.id, version: 2, text: 'x = 2\nprint(1)\n', changes, undone: false }).state;
    const editor = editorModel(changed.open[task.id] ?? assert.fail(), false);
    assert.deepEqual([editor.diagnostics, editor.lenses.map(({ action }) => action)], [[], ['run', 'showPanel']]);
    const [edit] = only([...send(changed, { type: 'reset' }).effects], 'edit');
    assert.ok(edit !== undefined && edit.changes.length > 0);
  });

  it('has a panel without blanks, options, hints or attempts', () => {
    const model = panelModel(opened, around);
    assert.deepEqual([model?.options, model?.hint, model?.footNote, model?.program.lines, model?.buttons.map(({ action }) => action)], [null, null, '', [], ['run', 'reset']]);
    assert.deepEqual([model?.hasPrevious, model?.hasNext], [false, false]);
  });

  it('survives what is asked of a task with blanks', () => {
    for (const event of [{ type: 'focusBlank', step: 1 }, { type: 'showHint', blank: null }, { type: 'chooseOption', blank: '1', option: 0 }, { type: 'selectBlank', blank: '1', slot: 0, focus: true },
      { type: 'restore' }, { type: 'typingPaused', task: task.id }, { type: 'move', step: 1 }, { type: 'entered', task: task.id }, { type: 'closed', task: task.id }] as SessionEvent[]) {
      assert.doesNotThrow(() => send(opened, event), event.type);
    }
  });
});
