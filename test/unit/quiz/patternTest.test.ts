import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Verdict } from '../../../src/core/grading/verdict';
import { newProgress } from '../../../src/core/learning/progress';
import { countTestAnswer } from '../../../src/core/quiz/countTestAnswer';
import { keyOf } from '../../../src/core/quiz/drawTest';
import { elapsedAt } from '../../../src/core/quiz/testClock';
import { NO_HISTORY, readTests } from '../../../src/core/quiz/testRecord';
import { afterTest } from '../../../src/core/quiz/testHistory';
import type { QuizAction } from '../../../src/shared/quizActions';
import { CONTENTS, ITEMS, of, QuizDriver, recordOf } from './fixture';

const verdict = (kind: Verdict['kind']): Verdict => ({ kind, how: 'known', message: `It is ${kind}.`, blanks: {}, checked: '' });

/** Answers every question right but the second, and the task. */
function answerAll(driver: QuizDriver): void {
  ITEMS.forEach((_, place) => {
    driver.act({ type: 'goTo', place });
    driver.act({ type: 'choose', option: place === 1 ? 'a' : 'c' });
    driver.act({ type: 'fill', blank: '1', text: 'sqrt' });
  });
}

describe('a pattern test', () => {
  it('begins by itself, and moves on to the next item that has no answer', () => {
    const driver = new QuizDriver();
    driver.openTest();
    assert.equal(driver.test.record.phase, 'going');
    driver.act({ type: 'choose', option: 'b' });
    driver.act({ type: 'answer' });
    assert.equal(driver.test.record.at, 1);
    driver.act({ type: 'goTo', place: 5 });
    driver.act({ type: 'answer' });
    assert.equal(driver.test.record.at, 1, 'round the end, past what is answered');
    driver.act({ type: 'choose', option: 'nothing' });
    assert.deepEqual(Object.keys(driver.test.record.answers), ['question/q1']);
  });

  it('keeps every answer as it is given, and lets it be changed', () => {
    const driver = new QuizDriver();
    driver.openTest();
    driver.act({ type: 'choose', option: 'b' });
    const [stored] = of(driver.act({ type: 'choose', option: 'd' }), 'storeTests');
    assert.deepEqual(stored?.kept.record?.answers, { 'question/q1': { kind: 'option', option: 'd' } });
    driver.act({ type: 'goTo', place: 5 });
    driver.act({ type: 'fill', blank: '2', text: 'value' });
    driver.act({ type: 'fill', blank: '1', text: 'sqrt' });
    driver.act({ type: 'fill', blank: 'constructor', text: 'x' });
    assert.deepEqual(driver.test.record.answers['task/pairs'], { kind: 'blanks', blanks: { '1': 'sqrt', '2': 'value' } });
  });

  it('marks for later and takes the mark off', () => {
    const driver = new QuizDriver();
    driver.openTest();
    driver.act({ type: 'mark' });
    assert.deepEqual(driver.test.record.marked, ['question/q1']);
    driver.act({ type: 'mark' });
    assert.deepEqual(driver.test.record.marked, []);
  });

  it('counts the time while it goes on, and none while it is paused, left or hidden', () => {
    const driver = new QuizDriver();
    driver.openTest();
    driver.now += 5000;
    driver.act({ type: 'pause' });
    driver.now += 60_000;
    assert.equal(elapsedAt(driver.test, driver.now), 5000);
    driver.act({ type: 'resume' });
    driver.now += 2000;
    const [stored] = of(driver.send({ type: 'hidden', now: driver.now }), 'storeTests');
    assert.equal(stored?.kept.record?.elapsedMs, 7000);
    driver.now += 60_000;
    driver.act({ type: 'resume' });
    driver.now += 1000;
    const [left] = of(driver.send({ type: 'left', now: driver.now }), 'storeTests');
    assert.deepEqual([left?.kept.record?.elapsedMs, left?.kept.record?.phase], [8000, 'paused']);
    assert.equal(driver.state.screen, null);
  });

  it('is come back to where it was left, after a reload too, and waits', () => {
    const driver = new QuizDriver();
    driver.openTest();
    driver.act({ type: 'goTo', place: 3 });
    const [stored] = of(driver.act({ type: 'choose', option: 'c' }), 'storeTests');
    const kept = readTests(JSON.parse(JSON.stringify(stored?.kept)), 'p');
    assert.equal(kept.record?.phase, 'paused');
    const back = new QuizDriver();
    back.openTest({ ...(kept.record ?? recordOf()), elapsedMs: 3000 });
    assert.deepEqual([back.test.record.phase, back.test.record.at, back.test.since], ['paused', 3, null]);
    back.act({ type: 'choose', option: 'a' });
    assert.deepEqual(back.test.record.answers, { 'question/q4': { kind: 'option', option: 'c' } }, 'a paused test takes no answer');
  });

  it('asks once before it ends with items open', () => {
    const driver = new QuizDriver();
    driver.openTest();
    driver.act({ type: 'end', sure: false });
    assert.deepEqual([driver.test.ending, driver.test.record.phase], [true, 'going']);
    driver.act({ type: 'goOn' });
    assert.equal(driver.test.ending, false);
    driver.act({ type: 'end', sure: true });
    assert.equal(driver.test.record.phase, 'done');
    assert.ok(ITEMS.every((item) => driver.test.record.grades[keyOf(item)]?.outcome === 'unanswered'));
  });

  it('grades questions by their key and tasks by the grader, then counts each decided item once', () => {
    const driver = new QuizDriver();
    driver.openTest();
    answerAll(driver);
    const effects = driver.act({ type: 'end', sure: false });
    assert.deepEqual(of(effects, 'gradeTask').map(({ key, answers }) => [key, answers]), [['task/pairs', { '1': 'sqrt' }]]);
    assert.equal(driver.test.record.phase, 'grading');
    assert.deepEqual(driver.send({ type: 'graded', patternId: 'p', number: 2, key: 'task/pairs', verdict: verdict('right') }), [], 'another test');
    const done = driver.send({ type: 'graded', patternId: 'p', number: 1, key: 'task/pairs', verdict: verdict('wrong') });
    assert.equal(driver.test.record.phase, 'done');
    assert.deepEqual(of(done, 'countItem').map(({ item, right }) => [item.id, right]), [['q1', true], ['q2', false], ['q3', true], ['q4', true], ['q5', true], ['pairs', false]]);
    assert.equal(driver.test.record.grades['task/pairs']?.note, 'It is wrong.');
    assert.deepEqual(driver.send({ type: 'graded', patternId: 'p', number: 1, key: 'task/pairs', verdict: verdict('right') }), []);
  });

  for (const [kind, outcome] of [['right', 'right'], ['wrong', 'wrong'], ['syntax', 'wrong'], ['blank', 'wrong'], ['undecided', 'undecided']] as const) {
    it(`takes a task's verdict "${kind}" for ${outcome}`, () => {
      const driver = new QuizDriver();
      driver.openTest();
      answerAll(driver);
      driver.act({ type: 'end', sure: false });
      const counted = of(driver.send({ type: 'graded', patternId: 'p', number: 1, key: 'task/pairs', verdict: verdict(kind) }), 'countItem');
      assert.equal(driver.test.record.grades['task/pairs']?.outcome, outcome);
      assert.equal(counted.some(({ item }) => item.id === 'pairs'), outcome !== 'undecided');
    });
  }

  it('leaves an item that cannot be opened any more out of the count', () => {
    const driver = new QuizDriver();
    const contents = Object.fromEntries(Object.entries(CONTENTS).filter(([key]) => key !== 'question/q2'));
    driver.openTest(recordOf(), contents);
    driver.act({ type: 'end', sure: true });
    assert.equal(driver.test.record.grades['question/q2']?.outcome, 'undecided');
    assert.equal(driver.test.record.phase, 'done');
  });

  it('remembers the last and the best, and what was asked', () => {
    const driver = new QuizDriver();
    driver.openTest();
    answerAll(driver);
    driver.act({ type: 'end', sure: false });
    driver.send({ type: 'graded', patternId: 'p', number: 1, key: 'task/pairs', verdict: verdict('right') });
    const first = afterTest(driver.test);
    assert.deepEqual([first.taken, first.last?.right, first.best?.right, first.asked.length], [1, 5, 5, 6]);
    const worse = afterTest({ record: recordOf({ phase: 'done' }), before: first });
    assert.deepEqual([worse.taken, worse.last?.right, worse.best?.right], [2, 0, 5]);
    assert.equal(afterTest({ record: recordOf(), before: first }), first, 'one that is not over counts for nothing');
  });

  it('counts for the items as an answer without help', () => {
    const fresh = newProgress(1);
    const right = countTestAnswer(fresh, true);
    assert.deepEqual([right.right, right.strong, right.attempts, right.now], [true, false, 1, fresh.now]);
    assert.equal(countTestAnswer(right, true).strong, true);
    const missed = countTestAnswer(right, false);
    assert.deepEqual([missed.right, missed.strong, missed.attempts], [true, false, 2]);
  });

  it('takes what is kept and damaged for not there', () => {
    const nothing = { record: null, before: NO_HISTORY };
    for (const kept of [undefined, null, 7, 'x', [], {}, { record: { phase: 'going' }, before: { taken: -1 } }, { record: recordOf({ at: 6 }) }, { record: recordOf({ patternId: 'other' }) }]) {
      assert.deepEqual(readTests(kept, 'p'), nothing);
    }
    fc.assert(fc.property(fc.anything(), fc.anything(), (record, before) => {
      readTests({ record, before }, 'p');
    }));
  });

  it('survives any sequence of actions: one place, the time never falls, nothing is graded before the end', () => {
    const action: fc.Arbitrary<QuizAction> = fc.oneof(
      fc.constantFrom<QuizAction>({ type: 'answer' }, { type: 'mark' }, { type: 'pause' }, { type: 'resume' }, { type: 'goOn' }, { type: 'hint' }, { type: 'again' }, { type: 'end', sure: false }, { type: 'stopCode' }),
      fc.record({ type: fc.constant('goTo' as const), place: fc.integer({ min: -3, max: 9 }) }),
      fc.record({ type: fc.constant('choose' as const), option: fc.constantFrom('a', 'c', '__proto__', '') }),
      fc.record({ type: fc.constant('fill' as const), blank: fc.constantFrom('1', '2', 'toString'), text: fc.string() }),
      fc.record({ type: fc.constant('runCode' as const), what: fc.constantFrom('a', 'code:question', 'block:0') }),
    );
    fc.assert(fc.property(fc.array(fc.tuple(action, fc.nat(5000)), { maxLength: 40 }), (steps) => {
      const driver = new QuizDriver();
      driver.openTest();
      let elapsed = 0;
      for (const [one, wait] of steps) {
        driver.now += wait;
        driver.act(one);
        const { record } = driver.test;
        assert.ok(record.at >= 0 && record.at < record.items.length);
        assert.ok(elapsedAt(driver.test, driver.now) >= elapsed);
        elapsed = elapsedAt(driver.test, driver.now);
        assert.equal(driver.test.since !== null, record.phase === 'going');
        if (record.phase === 'going' || record.phase === 'paused') assert.deepEqual(record.grades, {});
        assert.deepEqual(readTests(JSON.parse(JSON.stringify({ record, before: NO_HISTORY })), 'p').record?.answers, record.answers);
      }
    }));
  });
});
