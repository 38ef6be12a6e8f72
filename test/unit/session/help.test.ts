import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorModel } from '../../../src/core/editor/editorModel';
import { spoiler } from '../../../src/core/grading/spoilers';
import { newProgress, nextTry } from '../../../src/core/learning/progress';
import { panelModel } from '../../../src/core/panel/panelModel';
import type { PanelModel } from '../../../src/core/panel/types';
import type { SessionEvent } from '../../../src/core/session/events';
import { answersOf } from '../../../src/core/session/state';
import { Driver, TASK, only } from './fixture';

const KEYS = { check: null, run: null, stop: null, next: null };
const WRONG = ['floor', 'ceil', 'trunc', 'fabs'];

function shown(session: Driver): PanelModel {
  return panelModel(session.state, { patternTitle: () => 'Roots', keys: KEYS }) ?? assert.fail('no task is open');
}

/** A task that was opened before: options are help, and no blank holds anything. */
function later(): Driver {
  const session = new Driver();
  session.open({}, nextTry(newProgress(5)));
  return session;
}

function failed(times: number): Driver {
  const session = new Driver();
  session.open({ '2': 'again' });
  for (let i = 0; i < times; i += 1) {
    session.type(0, 'floor');
    session.type(1, 'floor');
    session.type(2, i % 2 === 0 ? 'value' : 'again');
    session.send({ type: 'check' });
  }
  return session;
}

describe('session: attempts', () => {
  it('counts down to the solution, which then stands open with its explanation and the common mistakes', () => {
    assert.match(shown(failed(0)).footNote, /3 attempts left$/);
    assert.match(shown(failed(2)).footNote, /1 attempt left$/);
    assert.deepEqual([shown(failed(2)).solution, shown(failed(2)).mistakes], [null, []]);
    const { solution, mistakes, buttons, footNote } = shown(failed(3));
    assert.match(footNote, /solution open$/);
    assert.deepEqual(solution?.blanks, [{ blank: '1', code: 'sqrt' }, { blank: '2', code: 'value' }]);
    assert.equal(solution.explanation, TASK.explanation);
    assert.deepEqual(mistakes, [{ answer: '`floor` in blank 1', message: 'It rounds down', made: true }]);
    assert.equal(buttons[0]?.action, 'next');
  });

  it('does not count the same answer twice', () => {
    const session = failed(1);
    session.send({ type: 'check' });
    session.send({ type: 'check' });
    assert.equal(session.task.progress.now.wrong, 1);
  });

  it('gives them again with a reset', () => {
    const session = failed(3);
    session.send({ type: 'reset' });
    assert.match(shown(session).footNote, /3 attempts left$/);
    assert.equal(shown(session).solution, null);
    assert.equal(shown(session).options?.shown, false);
  });

  it('says of a right answer whose solution was open that it does not count yet', () => {
    const session = failed(3);
    for (const blank of ['1', '2']) session.send({ type: 'fillSolution', blank });
    session.send({ type: 'check' });
    assert.equal(session.task.progress.right, false);
    assert.ok(shown(session).verdict?.paragraphs.some((words) => words.includes('does not count as right yet')));
  });
});

describe('session: help', () => {
  it('opens one step at a time for the blank named, and says what it opened', () => {
    const session = later();
    session.send({ type: 'showHint', blank: '2' });
    assert.deepEqual(shown(session).hint, { blank: '2', open: ['The first.'], count: 2, next: 'hint' });
    assert.equal(shown(session).said, 'Hint 1 of 2 for blank 2: The first.');
    session.send({ type: 'showHint', blank: null });
    session.send({ type: 'showHint', blank: null });
    assert.equal(shown(session).options?.shown, true);
    assert.match(shown(session).said, /options for blank 2 are open/);
    session.send({ type: 'showHint', blank: null });
    assert.match(shown(session).said, /panel offers its solution/);
    assert.equal(shown(session).solution, null);
    session.send({ type: 'showSolution', blank: '2' });
    assert.deepEqual(shown(session).solution?.blanks, [{ blank: '2', code: 'value' }]);
  });

  it('keeps every step, and nothing that is no step', () => {
    const session = later();
    assert.equal(only(session.send({ type: 'showHint', blank: '1' }), 'storeProgress').length, 1);
    assert.equal(only(session.send({ type: 'showSolution', blank: '1' }), 'storeProgress').length, 0);
    assert.equal(only(session.send({ type: 'selectBlank', blank: '2', slot: null, focus: false }), 'storeProgress').length, 0);
  });

  it('chooses nothing from options that are hidden', () => {
    const session = later();
    assert.deepEqual(only(session.send({ type: 'chooseOption', blank: '1', option: 0 }), 'edit'), []);
    session.send({ type: 'showOptions', blank: '1' });
    assert.equal(only(session.send({ type: 'chooseOption', blank: '1', option: 0 }), 'edit').length, 1);
    assert.equal(shown(session).said, `Blank 1 now holds \`${shown(session).options?.items[0]?.code}\`.`);
    assert.equal(answersOf(session.task)['1'], shown(session).options?.items[0]?.code);
  });

  it('takes an option to the blank that it is dropped on', () => {
    const session = new Driver();
    session.open({});
    session.send({ type: 'dropOption', blank: '1', option: 0, onto: '2' });
    assert.deepEqual(answersOf(session.task), { '1': '____', '2': 'sqrt' });
    assert.equal(session.task.selected.id, '2');
    assert.deepEqual(only(session.send({ type: 'dropOption', blank: '1', option: 9, onto: '2' }), 'edit'), []);
  });
});

describe('session: what the other options do', () => {
  const asking = (): Driver => {
    const session = new Driver();
    session.open({ '1': 'sqrt', '2': 'value' });
    session.send({ type: 'opened', task: { ...TASK, asksWhatHappens: true }, version: session.version, text: session.text, stored: null, progress: newProgress(5) });
    return session;
  };

  it('is asked after the end, and told after it was foretold', () => {
    const session = asking();
    session.send({ type: 'foretell', option: 'floor', outcome: 'raises' });
    assert.equal(shown(session).foretelling, null);
    session.send({ type: 'check' });
    assert.deepEqual(shown(session).foretelling?.items, [{ code: 'floor', chosen: null, outcome: null, message: null }]);
    session.send({ type: 'foretell', option: 'floor', outcome: 'raises' });
    session.send({ type: 'foretell', option: 'floor', outcome: 'quietly-wrong' });
    assert.deepEqual(shown(session).foretelling?.items, [{ code: 'floor', chosen: 'raises', outcome: 'quietly-wrong', message: 'It rounds down' }]);
  });
});

describe('session: no solution before its time', () => {
  const events: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.constantFrom<SessionEvent>({ type: 'check' }, { type: 'run' }, { type: 'reset' }, { type: 'showHint', blank: null }, { type: 'focusBlank', step: 1 }),
    fc.record({ type: fc.constantFrom('showHint' as const, 'fillSolution' as const, 'showSolution' as const), blank: fc.constantFrom('1', '2') }),
  );
  const typing = fc.record({ slot: fc.constantFrom(0, 1, 2), text: fc.constantFrom(...WRONG) });

  it('is in no model, announcement or log of a later try', () => {
    fc.assert(fc.property(fc.array(fc.oneof(events, typing), { maxLength: 25 }), (steps) => {
      const session = later();
      for (const one of steps) {
        if (!('type' in one)) session.type(one.slot, one.text);
        else session.send(one);
        const { options, solution, ...rest } = shown(session);
        if (solution !== null) return;
        const offered = editorModel(session.task, false).slots.filter(({ id }) => id === options?.blank).flatMap((slot) => slot.options);
        if (options?.shown !== true) assert.deepEqual([options?.items, offered], [[], []]);
        // What the program holds is the learner's own.
        const told = [{ ...rest, program: null }, { ...editorModel(session.task, false), slots: null }, only(session.effects, 'announce'), only(session.effects, 'logFault')];
        for (const text of stringsIn(told)) assert.equal(spoiler(TASK, text), undefined, text);
      }
    }));
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
