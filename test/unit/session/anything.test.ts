import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorModel } from '../../../src/core/editor/editorModel';
import { panelModel } from '../../../src/core/panel/panelModel';
import type { SessionEvent } from '../../../src/core/session/events';
import { slice } from '../../../src/shared/range';
import { Driver, TASK, record } from './fixture';

const KEYS = { check: 'Ctrl+Enter', run: 'Shift+Enter', stop: null, next: null };
const around = { patternTitle: () => 'Pattern', keys: KEYS };

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constantFrom<SessionEvent>(
    { type: 'check' },
    { type: 'run' },
    { type: 'stop' },
    { type: 'reset' },
    { type: 'restore' },
    { type: 'showOptions', blank: null },
    { type: 'showSolution', blank: null },
    { type: 'typingPaused', task: 'pairs' },
    { type: 'closed', task: 'nothing' },
    { type: 'move', step: 1 },
  ),
  fc.record({ type: fc.constant('chooseOption' as const), blank: fc.constantFrom('1', '2', '3', '__proto__'), option: fc.nat(4) }),
  fc.record({ type: fc.constant('dropOption' as const), blank: fc.constantFrom('1', '2', '__proto__'), option: fc.nat(4), onto: fc.constantFrom('1', '2', 'toString') }),
  fc.record({ type: fc.constantFrom('showHint' as const, 'showOptions' as const, 'showSolution' as const), blank: fc.constantFrom('1', '2', 'constructor', null) }),
  fc.record({ type: fc.constant('focusBlank' as const), step: fc.constantFrom<1 | -1>(1, -1) }),
  fc.record({ type: fc.constant('selectBlank' as const), blank: fc.constantFrom('1', '2', 'toString'), slot: fc.option(fc.nat(5)), focus: fc.boolean() }),
  fc.record({ type: fc.constant('runFinished' as const), runId: fc.nat(6), record: fc.constantFrom(record({}), record({ outcome: 'fault', fault: 'died' }), record({ outcome: 'stopped', stopped: 'user' })) }),
);
const typing = fc.record({ at: fc.nat(120), length: fc.nat(20), text: fc.string({ maxLength: 6, unit: 'binary' }), undone: fc.boolean() });

describe('session: any sequence of events', () => {
  it('keeps ranges and text in step, and always has something to show', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(event, typing), { maxLength: 30 }), (steps) => {
        const session = new Driver();
        session.open({});
        for (const one of steps) {
          if ('at' in one) {
            const offset = one.at % (session.text.length + 1);
            session.edit([{ offset, length: Math.min(one.length, session.text.length - offset), text: one.text }], one.undone);
          } else {
            session.send(one);
          }
          const { task } = session;
          assert.equal(task.text, session.text);
          for (const slot of task.slots) if (slot.range !== null) assert.equal(slice(task.text, slot.range), slot.text);
          const editor = editorModel(task, session.state.running !== null);
          for (const { range } of editor.diagnostics) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= task.text.length);
          const panel = panelModel(session.state, around);
          assert.equal(panel?.task, TASK.id);
          const main = panel.buttons[0];
          assert.ok(main !== undefined && (main.enabled || main.action === 'stop'));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the number of lens rows while one types in the blanks', () => {
    const session = new Driver();
    session.open({});
    const rows = (): number[] => [...new Set(editorModel(session.task, session.state.running !== null).lenses.map((lens) => lens.line))];
    const before = rows();
    session.type(0, 'sqrt');
    session.send({ type: 'typingPaused', task: 'pairs' });
    session.type(2, 'value');
    session.send({ type: 'run' });
    assert.deepEqual(rows(), before);
  });
});
