import assert from 'node:assert/strict';
import { panelModel } from '../../../src/core/panel/panelModel';
import type { PanelComparison, PanelModel } from '../../../src/core/panel/types';
import type { RunRecord } from '../../../src/shared/protocol';
import { Driver, only, record } from './fixture';

const KEYS = { check: null, run: null, stop: null, next: null };

function shown(session: Driver): PanelModel {
  return panelModel(session.state, { patternTitle: () => 'Roots', keys: KEYS }) ?? assert.fail('no task is open');
}

/** Checks a known mistake and lets both programs end. */
function compared(yours: Partial<RunRecord>, right: Partial<RunRecord>): Driver {
  const session = new Driver();
  session.open({ '1': 'floor', '2': 'value' });
  const [mine] = only(session.send({ type: 'check' }), 'startRun');
  const [theirs] = only(session.send({ type: 'runFinished', runId: mine?.runId ?? 0, record: record(yours) }), 'startRun');
  session.send({ type: 'runFinished', runId: theirs?.runId ?? 0, record: record(right) });
  return session;
}

const rows = (comparison: PanelComparison | null): unknown[] =>
  (comparison?.rows ?? []).map(({ yours, right, same, stream }) => [yours?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''), right?.map(({ text }) => text).join(''), same, stream]);

describe('session: a wrong answer beside the right one', () => {
  it('runs both after the verdict, first the learner\'s, without keeping anybody waiting', () => {
    const session = new Driver();
    session.open({ '1': 'floor', '2': 'value' });
    const [mine] = only(session.send({ type: 'check' }), 'startRun');
    assert.deepEqual([mine?.purpose, mine?.check, mine?.code], ['yours', null, 'import math\nvalue = math.floor(9)\nagain = math.floor(16)\nprint(value)\n']);
    assert.equal(shown(session).comparison?.waiting, true);
    assert.equal(shown(session).buttons[0]?.action, 'check');
    const [theirs] = only(session.send({ type: 'runFinished', runId: mine?.runId ?? 0, record: record({ stdout: '9\n' }) }), 'startRun');
    assert.deepEqual([theirs?.purpose, theirs?.code], ['right', 'import math\nvalue = math.sqrt(9)\nagain = math.sqrt(16)\nprint(value)\n']);
    session.send({ type: 'runFinished', runId: theirs?.runId ?? 0, record: record({ stdout: '3.0\n' }) });
    assert.deepEqual(rows(shown(session).comparison), [['[9]', '3.0', false, 'stdout']]);
    assert.equal(session.task.run, null);
  });

  it('runs the right one once, and only while the answer stands', () => {
    const session = compared({ stdout: '9\n' }, { stdout: '3.0\n' });
    session.type(2, 'again');
    assert.equal(shown(session).comparison, null);
    const [mine] = only(session.send({ type: 'check' }), 'startRun');
    session.send({ type: 'runFinished', runId: mine?.runId ?? 0, record: record({ stdout: '16\n' }) });
    assert.equal(session.state.running, null);
    assert.deepEqual(rows(shown(session).comparison), [['[16]', '3.0', false, 'stdout']]);
  });

  it('gives way to a Run, and goes on after it', () => {
    const session = new Driver();
    session.open({ '1': 'floor', '2': 'value' });
    const [mine] = only(session.send({ type: 'check' }), 'startRun');
    const [run] = only(session.send({ type: 'run' }), 'startRun');
    assert.equal(shown(session).buttons[0]?.action, 'stop');
    session.send({ type: 'runFinished', runId: mine?.runId ?? 0, record: record({ outcome: 'stopped', stopped: 'replaced' }) });
    const [again] = only(session.send({ type: 'runFinished', runId: run?.runId ?? 0, record: record({}) }), 'startRun');
    assert.equal(again?.purpose, 'yours');
  });

  it('says how a program ended that did not come to its end, without the words that would give the answer away', () => {
    const raises = { type: 'ValueError', line: 2, phase: 'run' as const, column: null, endLine: null, endColumn: null, frames: [], text: '' };
    assert.deepEqual(rows(shown(compared({ outcome: 'raised', exception: { ...raises, message: 'no' } }, {})).comparison), [['[ValueError: no]', 'runs to its end', false, 'end']]);
    assert.deepEqual(rows(shown(compared({ outcome: 'raised', exception: { ...raises, message: 'use sqrt' } }, {})).comparison), [['[ValueError]', 'runs to its end', false, 'end']]);
    assert.deepEqual(rows(shown(compared({ outcome: 'stopped', stopped: 'time' }, {})).comparison), [['[did not end in time]', 'runs to its end', false, 'end']]);
  });

  it('says so where nothing differs, and shows nothing where our side broke', () => {
    assert.match(shown(compared({ stdout: 'a\n' }, { stdout: 'a\n' })).comparison?.note ?? '', /same/);
    assert.equal(shown(compared({ outcome: 'fault', fault: 'died' }, { stdout: 'a\n' })).comparison, null);
  });

  it('leaves out what a terminal would have replaced, and colours', () => {
    const bar = '\rLoading weights:   0%|\rLoading weights: 100%|##\n';
    const session = compared({ stdout: `${bar}\u001b[1mbold\u001b[0m\n` }, { stdout: 'bold\n' });
    assert.deepEqual(rows(shown(session).comparison), [['bold', 'bold', true, 'stdout']]);
  });

  it('compares nothing after a right answer, an undecided one or one left blank', () => {
    for (const answers of [{ '1': 'sqrt', '2': 'value' }, { '1': 'floor' }]) {
      const session = new Driver();
      session.open(answers);
      assert.deepEqual(only(session.send({ type: 'check' }), 'startRun'), []);
    }
  });
});
