import assert from 'node:assert/strict';
import { newProgress, progressState, type TaskProgress } from '../../../src/core/learning/progress';
import { questionAgain } from '../../../src/core/quiz/questionSteps';
import { shownScreen } from '../../../src/core/quiz/shownScreen';
import { isAnswered, type QuestionState } from '../../../src/core/quiz/state';
import { panelScreen } from '../../../src/core/quiz/views/panelScreen';
import type { QuestionScreen } from '../../../src/core/panel/screenTypes';
import { record } from '../session/fixture';
import { around, of, QuizDriver } from './fixture';

const screen = (driver: QuizDriver): QuestionScreen => {
  const shown = panelScreen(driver.state, driver.now, around());
  assert.equal(shown?.kind, 'question');
  return shown as QuestionScreen;
};

/** Everything that the screen says, as one text. */
const said = (driver: QuizDriver): string => JSON.stringify(screen(driver));

describe('a question', () => {
  it('counts one answer, once, and tells nothing before it', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    for (const secret of ['So it is', 'Names.', 'Run ', 'Taking', '"right":true']) assert.ok(!said(driver).includes(secret), secret);
    driver.act({ type: 'choose', option: 'b' });
    const [saved] = of(driver.act({ type: 'answer' }), 'saveProgress');
    assert.equal(saved?.key, 'p/question/q1');
    assert.deepEqual([saved?.progress.attempts, saved?.progress.right], [1, false]);
    assert.deepEqual(driver.act({ type: 'answer' }), []);
    driver.act({ type: 'choose', option: 'c' });
    assert.equal(driver.question.chosen, 'b');
  });

  it('asks for an option where none is chosen', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    assert.equal(of(driver.act({ type: 'answer' }), 'announce').length, 1);
    assert.equal(isAnswered(driver.question), false);
    driver.act({ type: 'choose', option: 'nothing' });
    assert.equal(driver.question.chosen, null);
  });

  it('explains every option under the letters of the order shown', () => {
    for (let seed = 0; seed < 24; seed += 1) {
      const driver = new QuizDriver();
      driver.openQuestion(newProgress(seed));
      driver.act({ type: 'choose', option: 'a' });
      driver.act({ type: 'answer' });
      const { choices, solution, verdict } = screen(driver);
      assert.deepEqual(choices.options.map(({ letter }) => letter), ['A', 'B', 'C', 'D']);
      const letter = (id: string): string => choices.options.find((option) => option.id === id)?.letter ?? '';
      assert.equal(choices.options.find(({ id }) => id === 'a')?.answered?.why, `No: see ${letter('c')}.`);
      assert.ok(choices.options.every(({ answered }) => answered !== null && answered.why !== ''));
      assert.deepEqual(solution?.steps.map(({ words }) => words), ['Names.', 'Here.', `${letter('c')}: it prints.`, `Run ${letter('b')}.`]);
      assert.equal(verdict?.title, `Not this time: ${letter('c')} is right, you chose ${letter('a')}`);
      assert.equal(solution?.remember, `It is ${letter('c')}.`);
    }
  });

  it('comes back as a reload left it: what is chosen, what was answered, and no try twice', () => {
    const driver = new QuizDriver();
    driver.openQuestion(newProgress(7));
    driver.act({ type: 'choose', option: 'a' });
    const again = (): QuestionState => questionAgain('p', driver.question.question, driver.question.progress, shownScreen(driver.question).question ?? assert.fail());
    assert.deepEqual(again(), driver.question);
    driver.act({ type: 'answer' });
    assert.deepEqual(again(), driver.question);
    // Of a try that is begun and not answered the progress still tells of the one before
    const { question, progress } = driver.question;
    const next = questionAgain('p', question, progress, { chosen: 'b', answered: false });
    assert.deepEqual([isAnswered(next), next.progress.now.number, next.chosen], [false, progress.now.number + 1, 'b']);
    assert.equal(isAnswered(questionAgain('p', question, progress, { chosen: 'gone', answered: true })), false);
  });

  it('keeps its order while a try lasts and has another in another try', () => {
    const orders = new Set<string>();
    let progress: TaskProgress = newProgress(3);
    for (let number = 0; number < 12; number += 1) {
      const driver = new QuizDriver();
      driver.openQuestion(progress);
      const again = new QuizDriver();
      again.openQuestion(progress);
      assert.deepEqual(again.question.order, driver.question.order);
      orders.add(driver.question.order.join());
      driver.act({ type: 'choose', option: 'c' });
      driver.act({ type: 'answer' });
      of(driver.act({ type: 'again' }), 'saveProgress').forEach((effect) => { progress = effect.progress; });
      assert.equal(driver.question.progress.now.number, number + 1);
    }
    assert.ok(orders.size > 4, [...orders].join(' '));
  });

  it('is right after the first right answer, strong after one of a later try without the hint', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    const answered = (option: string, hint = false): string => {
      if (hint) driver.act({ type: 'hint' });
      driver.act({ type: 'choose', option });
      driver.act({ type: 'answer' });
      const state = progressState(driver.question.progress);
      driver.act({ type: 'again' });
      return state;
    };
    assert.deepEqual([answered('a'), answered('c', true), answered('b'), answered('c')], ['tried', 'right', 'right', 'strong']);
  });

  it('shows its hint when it is asked for, and until the try is over', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    assert.deepEqual(screen(driver).hint, { words: null });
    const effects = driver.act({ type: 'hint' });
    assert.match(of(effects, 'announce')[0]?.text ?? '', /Look at the name/);
    assert.deepEqual(screen(driver).hint, { words: 'Look at the name.' });
    assert.deepEqual(driver.act({ type: 'hint' }), []);
    const back = new QuizDriver();
    back.openQuestion(driver.question.progress);
    assert.deepEqual(screen(back).hint, { words: 'Look at the name.' });
  });

  it('runs its program and that of an option, in its frame, only after the answer', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    assert.deepEqual(driver.act({ type: 'runCode', what: 'b' }), []);
    driver.act({ type: 'choose', option: 'b' });
    driver.act({ type: 'answer' });
    assert.deepEqual(screen(driver).choices.options.filter(({ runs }) => runs).map(({ id }) => id).sort(), ['b', 'd']);
    assert.equal(of(driver.act({ type: 'runCode', what: 'b' }), 'startRun')[0]?.code, 'f = 1\nprint(f)\n');
    assert.equal(of(driver.act({ type: 'runCode', what: 'code:question' }), 'startRun')[0]?.code, "print('hello')\n");
    assert.deepEqual(driver.act({ type: 'runCode', what: 'a' }), [], 'words do not run');
    assert.deepEqual(driver.act({ type: 'runCode', what: '__proto__' }), []);
  });

  it('drops what comes back for a run that another one followed, and stops one whose screen goes', () => {
    const driver = new QuizDriver();
    driver.openQuestion();
    driver.act({ type: 'choose', option: 'b' });
    driver.act({ type: 'answer' });
    driver.act({ type: 'runCode', what: 'b' });
    driver.act({ type: 'runCode', what: 'd' });
    driver.send({ type: 'runFinished', runId: -1, record: record({}) });
    assert.equal(screen(driver).run?.run.state, 'running');
    driver.send({ type: 'runFinished', runId: -2, record: record({}) });
    assert.deepEqual([screen(driver).run?.what, screen(driver).run?.run.state], ['d', 'ok']);
    driver.act({ type: 'runCode', what: 'b' });
    assert.deepEqual(of(driver.send({ type: 'left', now: 2000 }), 'stopRun'), [{ type: 'stopRun', runId: -3 }]);
    assert.equal(driver.state.run, null);
  });
});
