import type { Task } from '../content/types';
import { isEmptyAnswer, type Answers } from '../practiceText';
import { knownRight } from './knownAnswers';
import type { LiveState } from './verdict';

/** What each blank shows while typing, at once and without running anything. `right` only of an answer that is known to be right; never wrong. */
export function liveStates(task: Task, answers: Answers): Record<string, LiveState> {
  return Object.fromEntries(Object.keys(task.blanks).map((blank) => [blank, liveState(task, blank, answers)]));
}

function liveState(task: Task, blank: string, answers: Answers): LiveState {
  if (isEmptyAnswer(answers[blank] ?? '')) return 'empty';
  return knownRight(task, blank, answers) === undefined ? 'filled' : 'right';
}
