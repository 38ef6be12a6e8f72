/** The only place that decides what happens on the panel's screens: a pure function from a state and an event to the next and its effects. */
import type { QuizAction } from '../../shared/quizActions';
import type { QuizEvent } from './events';
import * as question from './questionSteps';
import { leaveRun, runCode, runFinished, stage, stopCode, type QuizStep } from './runSteps';
import type { QuizState, Screen, TestState } from './state';
import { graded } from './testGrading';
import * as test from './testSteps';

export function quizStep(state: QuizState, event: QuizEvent): QuizStep {
  switch (event.type) {
    case 'patternOpened':
      return show(state, { kind: 'pattern', patternId: event.patternId }, event.now);
    case 'conceptOpened':
      return show(state, { kind: 'concept', patternId: event.patternId, concept: event.concept }, event.now);
    case 'questionOpened':
      return show(state, questionOf(event), event.now);
    case 'testOpened':
      return openTest(state, event);
    case 'left':
      return show(state, null, event.now);
    case 'hidden':
      return onTest(state, (now) => test.pause(now, event.now));
    case 'action':
      return act(state, event.action, event.now);
    case 'graded':
      return onTest(state, (now) => (now.record.patternId === event.patternId ? graded(now, event.number, event.key, event.verdict) : { test: now, effects: [] }));
    case 'runFinished':
      return runFinished(state, event.runId, event.record);
    case 'stage':
      return stage(state, event.runId, event.name, event.ms);
  }
}

function questionOf({ patternId, question: opened, progress, asLeft }: Extract<QuizEvent, { type: 'questionOpened' }>): Screen {
  return asLeft === undefined ? question.openQuestion(patternId, opened, progress) : question.questionAgain(patternId, opened, progress, asLeft);
}

function act(state: QuizState, action: QuizAction, now: number): QuizStep {
  if (action.type === 'runCode') return runCode(state, action.what);
  if (action.type === 'stopCode') return stopCode(state);
  if (state.screen?.kind === 'question') return actOnQuestion(state, state.screen, action);
  return onTest(state, (shown) => actOnTest(shown, action, now));
}

function actOnQuestion(state: QuizState, shown: Extract<Screen, { kind: 'question' }>, action: QuizAction): QuizStep {
  const { question: next, effects } = questionStep(shown, action);
  const left = action.type === 'again' ? leaveRun(state) : { state, effects: [] };
  return { state: { ...left.state, screen: next }, effects: [...left.effects, ...effects] };
}

function questionStep(shown: Extract<Screen, { kind: 'question' }>, action: QuizAction): question.QuestionStep {
  if (action.type === 'choose') return question.choose(shown, action.option);
  if (action.type === 'answer') return question.answer(shown);
  if (action.type === 'hint') return question.hint(shown);
  return action.type === 'again' ? question.again(shown) : { question: shown, effects: [] };
}

function actOnTest(shown: TestState, action: QuizAction, now: number): test.TestStep {
  switch (action.type) {
    case 'choose':
      return test.choose(shown, action.option);
    case 'fill':
      return test.fillBlank(shown, action.blank, action.text);
    case 'answer':
      return test.answerAndGoOn(shown, now);
    case 'goTo':
      return test.goTo(shown, action.place);
    case 'mark':
      return test.mark(shown);
    case 'pause':
      return test.pause(shown, now);
    case 'resume':
      return test.resume(shown, now);
    case 'hideTime':
      return test.hideTime(shown, action.hidden);
    case 'end':
      return test.end(shown, action.sure, now);
    case 'goOn':
      return test.goOn(shown);
    default:
      return { test: shown, effects: [] };
  }
}

/** A test that is shown begins or goes on by itself only when it is new; one that is come back to waits for its "Go on". */
function openTest(state: QuizState, { record, before, contents, now }: Extract<QuizEvent, { type: 'testOpened' }>): QuizStep {
  const shown = show(state, { kind: 'test', record, before, contents, since: null, ending: false }, now);
  const isNew = record.phase === 'paused' && record.elapsedMs === 0;
  if (!isNew) return shown;
  const begun = onTest(shown.state, (paused) => test.resume(paused, now));
  return { state: begun.state, effects: [...shown.effects, ...begun.effects] };
}

/** What was shown before is left: its program is stopped, its test paused. */
function show(state: QuizState, screen: Screen | null, now: number): QuizStep {
  const paused = onTest(state, (shown) => test.pause(shown, now));
  const left = leaveRun(paused.state);
  return { state: { ...left.state, screen }, effects: [...paused.effects, ...left.effects] };
}

function onTest(state: QuizState, change: (shown: TestState) => test.TestStep): QuizStep {
  if (state.screen?.kind !== 'test') return { state, effects: [] };
  const { test: next, effects } = change(state.screen);
  return { state: next === state.screen ? state : { ...state, screen: next }, effects };
}
