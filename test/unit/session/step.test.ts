import assert from 'node:assert/strict';
import type { CheckResult } from '../../../src/shared/protocol';
import { newProgress } from '../../../src/core/learning/progress';
import { answersOf, standingVerdict } from '../../../src/core/session/state';
import { Driver, TASK, only, record } from './fixture';

const PASSED: CheckResult = { outcome: 'passed', blank: null, message: '', checked: ['the value'] };

describe('session: buffer', () => {
  it('shows empty, filled and right while typing, never wrong', () => {
    const session = new Driver();
    session.open({});
    assert.deepEqual(session.task.live, { '1': 'empty', '2': 'empty' });
    session.type(2, 'floor');
    assert.equal(session.task.live['2'], 'filled');
    session.type(2, 'value');
    assert.equal(session.task.live['2'], 'right');
  });

  it('mends linked places when typing pauses, without an undo stop, and never on a keystroke', () => {
    const session = new Driver();
    session.open({});
    assert.deepEqual(only(session.type(0, 'sqrt'), 'edit'), []);
    assert.deepEqual(answersOf(session.task), { '1': 'sqrt', '2': '____' });
    const [edit] = only(session.send({ type: 'typingPaused', task: 'pairs' }), 'edit');
    assert.equal(edit?.undoStops, false);
    assert.equal(edit?.changes.length, 1);
    assert.deepEqual(session.task.slots.map((slot) => slot.text), ['sqrt', 'sqrt', '____']);
    assert.deepEqual(only(session.send({ type: 'typingPaused', task: 'pairs' }), 'edit'), []);
  });

  it('lets the place typed in last speak for the blank', () => {
    const session = new Driver();
    session.open({ '1': 'floor' });
    session.type(1, 'sqrt');
    session.send({ type: 'typingPaused', task: 'pairs' });
    assert.deepEqual(session.task.slots.map((slot) => slot.text), ['sqrt', 'sqrt', '____']);
  });

  it('mends nothing after an undo', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt' });
    const range = session.task.slots[0]?.range ?? assert.fail();
    session.edit([{ offset: range.start, length: 4, text: 'floor' }], true);
    assert.deepEqual(only(session.send({ type: 'typingPaused', task: 'pairs' }), 'edit'), []);
  });

  it('drops a change that is older than what is known', () => {
    const session = new Driver();
    session.open({});
    session.type(2, 'value');
    const before = session.state;
    session.send({ type: 'changed', task: 'pairs', version: 1, text: 'old', changes: [], undone: false });
    assert.equal(session.state, before);
  });

  it('finds the blanks of an unchanged file by the stored ranges, of a changed one by its code', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const [stored] = only(session.send({ type: 'closed', task: 'pairs' }), 'storePlaces');
    assert.equal(session.state.active, null);
    assert.ok(stored);
    const again = new Driver();
    const moved = `# note\n${session.text}`;
    again.send({ type: 'opened', task: TASK, version: 1, text: moved, stored: stored.places, progress: newProgress(0) });
    assert.deepEqual(again.task.slots.map((slot) => slot.text), ['sqrt', 'sqrt', 'value']);
    assert.equal(again.task.altered, true);
  });

  it('takes all of an empty blank at a click, not of a filled one', () => {
    const session = new Driver();
    session.open({ '2': 'value' });
    const at = (slot: number): { start: number; end: number } => {
      const start = (session.task.slots[slot]?.range?.start ?? 0) + 1;
      return { start, end: start };
    };
    assert.equal(only(session.send({ type: 'selection', task: 'pairs', version: 1, range: at(0), byMouse: true }), 'select').length, 1);
    assert.equal(only(session.send({ type: 'selection', task: 'pairs', version: 1, range: at(0), byMouse: false }), 'select').length, 0);
    assert.equal(only(session.send({ type: 'selection', task: 'pairs', version: 1, range: at(2), byMouse: true }), 'select').length, 0);
    assert.equal(session.task.selected.id, '2');
    assert.equal(session.task.inBlank, true);
  });
});

describe('session: check and run', () => {
  it('grades a known answer at once and counts it once', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const effects = session.send({ type: 'check' });
    assert.equal(standingVerdict(session.task)?.kind, 'right');
    assert.deepEqual(only(effects, 'startRun'), []);
    const [kept, ...more] = only(effects, 'storeProgress');
    assert.deepEqual([kept?.task, kept?.progress.attempts, kept?.progress.right, more.length], ['pairs', 1, true, 0]);
  });

  it('hides a verdict when the answer changes and shows it again after undo', () => {
    const session = new Driver();
    session.open({ '1': 'floor', '2': 'value' });
    session.send({ type: 'check' });
    assert.equal(standingVerdict(session.task)?.kind, 'wrong');
    session.type(2, 'again');
    assert.equal(standingVerdict(session.task), null);
    session.type(2, 'value');
    assert.equal(standingVerdict(session.task)?.kind, 'wrong');
  });

  it('runs the authored program for an answer nobody listed, whatever was changed around it', () => {
    const session = new Driver();
    session.open({ '1': 'cbrt', '2': 'value' });
    session.edit([{ offset: 0, length: 0, text: '# mine\n' }]);
    const [start] = only(session.send({ type: 'check' }), 'startRun');
    assert.equal(start?.code, 'import math\nvalue = math.cbrt(9)\nagain = math.cbrt(16)\nprint(value)\n');
    session.send({ type: 'runFinished', runId: start.runId, record: record({ check: PASSED }) });
    assert.equal(standingVerdict(session.task)?.kind, 'right');
    assert.equal(standingVerdict(session.task)?.how, 'ran');
  });

  it('gives no verdict and counts nothing when the answer changed while it was being checked', () => {
    const session = new Driver();
    session.open({ '1': 'cbrt', '2': 'value' });
    const [start] = only(session.send({ type: 'check' }), 'startRun');
    session.type(2, 'again');
    const effects = session.send({ type: 'runFinished', runId: start?.runId ?? 0, record: record({ check: PASSED }) });
    assert.equal(session.task.given, null);
    assert.deepEqual(only(effects, 'storeProgress'), []);
  });

  it('never counts a fault of ours', () => {
    const session = new Driver();
    session.open({ '1': 'cbrt', '2': 'value' });
    const [start] = only(session.send({ type: 'check' }), 'startRun');
    const effects = session.send({ type: 'runFinished', runId: start?.runId ?? 0, record: record({ outcome: 'fault', fault: 'the child died' }) });
    assert.equal(standingVerdict(session.task)?.kind, 'undecided');
    assert.deepEqual(only(effects, 'storeProgress'), []);
  });

  it('starts nothing while a blank is left, and goes to it', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt' });
    const effects = session.send({ type: 'run' });
    assert.deepEqual(only(effects, 'startRun'), []);
    assert.deepEqual(only(effects, 'select')[0]?.range, session.task.slots[2]?.range);
  });

  it('takes a second run in place of the first and drops what comes back for the first', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const [first] = only(session.send({ type: 'run' }), 'startRun');
    const [second] = only(session.send({ type: 'run' }), 'startRun');
    session.send({ type: 'runFinished', runId: first?.runId ?? 0, record: record({ outcome: 'stopped', stopped: 'replaced' }) });
    assert.equal(session.state.running?.runId, second?.runId);
    session.send({ type: 'runFinished', runId: second?.runId ?? 0, record: record({ stdout: '3.0\n' }) });
    assert.equal(session.state.running, null);
    assert.equal(session.task.run?.record?.stdout, '3.0\n');
  });

  it('stops a program whose file is closed, and none of another file', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const [start] = only(session.send({ type: 'run' }), 'startRun');
    assert.deepEqual(only(session.send({ type: 'closed', task: 'after' }), 'stopRun'), []);
    assert.deepEqual(only(session.send({ type: 'closed', task: 'pairs' }), 'stopRun'), [{ type: 'stopRun', runId: start?.runId }]);
    session.send({ type: 'runFinished', runId: start?.runId ?? 0, record: record({ outcome: 'stopped', stopped: 'user' }) });
    assert.equal(session.state.running, null);
  });

  it('asks for a stop of what runs and of nothing else', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    assert.deepEqual(session.send({ type: 'stop' }), []);
    const [run] = only(session.send({ type: 'run' }), 'startRun');
    assert.deepEqual(session.send({ type: 'stop' }), [{ type: 'stopRun', runId: run?.runId }]);
    assert.equal(session.task.run?.stopping, true);
  });
});

describe('session: blanks', () => {
  it('fills every place with an option in one edit', () => {
    const session = new Driver();
    session.open({});
    const [edit] = only(session.send({ type: 'chooseOption', blank: '1', option: 0 }), 'edit');
    assert.equal(edit?.undoStops, true);
    assert.equal(edit?.changes.length, 2);
    assert.equal(answersOf(session.task)['1'], 'sqrt');
    assert.deepEqual(session.send({ type: 'chooseOption', blank: '9', option: 0 }), []);
  });

  it('goes round the places with Tab, from outside to the one selected last', () => {
    const session = new Driver();
    session.open({});
    const slotAfter = (by: 1 | -1): number => {
      const [select] = only(session.send({ type: 'focusBlank', step: by }), 'select');
      session.send({ type: 'selection', task: 'pairs', version: session.version, range: select?.range ?? assert.fail(), byMouse: false });
      return session.task.selected.slot;
    };
    assert.deepEqual([slotAfter(1), slotAfter(1), slotAfter(1), slotAfter(1), slotAfter(-1)], [0, 1, 2, 0, 2]);
  });

  it('restores the code around the blanks and keeps the answers', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const whole = session.text;
    session.edit([{ offset: 0, length: 11, text: 'import cmath' }]);
    session.edit([{ offset: session.text.length, length: 0, text: 'print(1)\n' }]);
    assert.equal(session.task.altered, true);
    session.send({ type: 'restore' });
    assert.equal(session.text, whole);
    assert.equal(session.task.altered, false);
  });

  it('starts over by edits that can be undone', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    session.send({ type: 'check' });
    const [edit] = only(session.send({ type: 'reset' }), 'edit');
    assert.equal(edit?.undoStops, true);
    assert.deepEqual(session.task.live, { '1': 'empty', '2': 'empty' });
    assert.equal(session.task.given, null);
  });

  it('keeps an answer whose line is deleted, though linked editing then empties the other place', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const whole = session.text;
    const line = whole.indexOf('again = ');
    session.edit([{ offset: line, length: whole.indexOf('print(') - line, text: '' }]);
    session.type(0, '');
    assert.equal(answersOf(session.task)['1'], 'sqrt');
    session.send({ type: 'typingPaused', task: TASK.id });
    session.send({ type: 'restore' });
    assert.equal(session.text, whole);
    session.type(0, '');
    assert.equal(answersOf(session.task)['1'], '');
  });

  it('brings back a lost blank with the text it held', () => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    const whole = session.text;
    session.edit([{ offset: 15, length: 40, text: '' }]);
    assert.ok(session.task.slots.some((slot) => slot.range === null));
    assert.equal(answersOf(session.task)['1'], 'sqrt');
    session.send({ type: 'restore' });
    assert.equal(session.text, whole);
  });
});
