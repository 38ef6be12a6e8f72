import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countAttempt, newProgress } from '../../../src/core/learning/progress';
import { variantOf } from '../../../src/core/learning/variant';
import { parseTemplate } from '../../../src/core/practiceText';
import { answersOf } from '../../../src/core/session/state';
import { step } from '../../../src/core/session/step';
import { Driver, TASK, only } from './fixture';

const FAMILY = { ...TASK, variantIds: ['first', 'cubes', 'halves'] };
const member = (variant: string): typeof FAMILY => ({ ...FAMILY, variant, template: parseTemplate(`import math  # ${variant}\nvalue = math.__blank_1__(8)\nagain = math.__blank_1__(27)\nprint(__blank_2__)\n`, 'practice.py') });

function opened(progress = newProgress(5)): Driver {
  const session = new Driver();
  session.open({ '1': 'sqrt', '2': 'value' }, progress);
  session.send({ type: 'closed', task: TASK.id });
  session.send({ type: 'opened', task: FAMILY, version: session.version, text: session.text, stored: null, progress });
  return session;
}

describe('members of a family', () => {
  it('begin with the first, then differ from try to try, and all come', () => {
    const ids = ['first', 'b', 'c', 'd'];
    fc.assert(fc.property(fc.nat(), (seed) => {
      const drawn = Array.from({ length: 9 }, (_, number) => variantOf(ids, seed, number));
      assert.equal(drawn[0], 'first');
      assert.deepEqual([...new Set(drawn.slice(0, 4))].sort(), [...ids].sort());
      for (let i = 1; i < drawn.length; i += 1) assert.notEqual(drawn[i], drawn[i - 1]);
    }));
    assert.deepEqual([0, 1, 2].map((number) => variantOf(['first'], 7, number)), ['first', 'first', 'first']);
  });
});

describe('session: tries', () => {
  it('asks for another member at a reset, and begins when it is there', () => {
    const session = opened();
    const [draw] = only(session.send({ type: 'reset' }), 'drawVariant');
    assert.ok(draw !== undefined && draw.variant !== 'first');
    assert.equal(session.task.progress.now.number, 0);
    session.send({ type: 'variantDrawn', task: member(draw.variant) });
    assert.deepEqual([session.task.progress.now.number, session.task.progress.now.variant], [1, draw.variant]);
    assert.match(session.text, new RegExp(`^import math  # ${draw.variant}\nvalue = math.____\\(8\\)`));
    assert.deepEqual([session.task.altered, answersOf(session.task)], [false, { '1': '____', '2': '____' }]);
  });

  it('begins nothing when the edit is refused because the learner typed at that moment', () => {
    const session = opened();
    session.send({ type: 'check' });
    const [draw] = only(session.send({ type: 'reset' }), 'drawVariant');
    assert.ok(draw !== undefined);
    const { state } = step(session.state, { type: 'variantDrawn', task: member(draw.variant) });
    session.state = state;
    session.type(0, 'sqrt_');
    assert.deepEqual([session.task.progress.now.number, session.task.task.variant, session.task.altered], [0, 'first', false]);
    session.send({ type: 'variantDrawn', task: member(draw.variant) });
    assert.deepEqual([session.task.progress.now.number, session.task.task.variant, session.task.altered], [1, draw.variant, false]);
  });

  it('are about the member whose program an undo of the reset brings back, and its redo', () => {
    const session = opened();
    const before = session.text;
    const [draw] = only(session.send({ type: 'reset' }), 'drawVariant');
    assert.ok(draw !== undefined);
    session.send({ type: 'variantDrawn', task: member(draw.variant) });
    const after = session.text;
    const swap = (text: string): void => void session.edit([{ offset: 0, length: session.text.length, text }], true);
    const facts = (): unknown[] => [session.task.task.variant, session.task.progress.now.variant, session.task.progress.now.number, session.task.altered, answersOf(session.task)['1']];
    swap(before);
    assert.deepEqual(facts(), ['first', 'first', 1, false, 'sqrt']);
    swap(after);
    assert.deepEqual(facts(), [draw.variant, draw.variant, 1, false, '____']);
  });

  it('takes no member that was not asked for last', () => {
    const session = opened();
    const before = session.text;
    session.send({ type: 'variantDrawn', task: member('first') });
    assert.deepEqual([session.text, session.task.progress.now.number], [before, 0]);
  });

  it('begins anew for whoever comes back to a task that is done, and only then', () => {
    const done = opened(countAttempt(newProgress(5), 'right', null));
    assert.equal(only(done.send({ type: 'entered', task: TASK.id }), 'drawVariant').length, 1);
    assert.equal(only(done.send({ type: 'entered', task: TASK.id }), 'drawVariant').length, 0);
    const open = opened(countAttempt(newProgress(5), 'wrong', null));
    assert.equal(only(open.send({ type: 'entered', task: TASK.id }), 'drawVariant').length, 0);
  });
});
