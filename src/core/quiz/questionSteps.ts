/** A question: choose, ask for the hint, answer once, see why, try again. */
import { t } from '../../shared/words';
import { lettersOf } from '../content/letters';
import { programOfOption } from '../content/questionProgram';
import type { Question } from '../content/questionTypes';
import { countAttempt, nextTry, takeHelp, type TaskProgress } from '../learning/progress';
import { shuffled } from '../seeded';
import type { QuizEffect } from './events';
import { progressKey } from './items';
import type { LeftQuestion } from './shownScreen';
import { isAnswered, type QuestionState } from './state';

/** The name that a question's hint has among the help of a try, where a task has blanks. */
const HINT = 'question';
/** Names the program that the question speaks of; options are named by their ids. */
export const QUESTION_CODE = 'code:question';

export interface QuestionStep {
  readonly question: QuestionState;
  readonly effects: readonly QuizEffect[];
}

/** Whoever comes back to an answered question begins a new try: its options stand in another order. */
export function openQuestion(patternId: string, question: Question, progress: TaskProgress): QuestionState {
  const now = progress.now.graded > 0 ? nextTry(progress) : progress;
  return { kind: 'question', patternId, question, progress: now, order: orderOf(question, now), chosen: null };
}

/** The same try with what was chosen, for whoever did not leave it. An answer whose option is there no more begins anew. */
export function questionAgain(patternId: string, question: Question, progress: TaskProgress, { chosen, answered }: LeftQuestion): QuestionState {
  const anew = openQuestion(patternId, question, progress);
  if (chosen === null || !anew.order.includes(chosen)) return anew;
  return answered ? { ...anew, progress, order: orderOf(question, progress), chosen } : { ...anew, chosen };
}

export function choose(state: QuestionState, option: string): QuestionStep {
  if (isAnswered(state) || !state.order.includes(option)) return { question: state, effects: [] };
  return { question: { ...state, chosen: option }, effects: [] };
}

export function answer(state: QuestionState): QuestionStep {
  if (isAnswered(state)) return { question: state, effects: [] };
  if (state.chosen === null) return { question: state, effects: [{ type: 'announce', text: t('Choose an option first.') }] };
  const right = rightOption(state.question);
  const progress = countAttempt(state.progress, state.chosen === right ? 'right' : 'wrong', null);
  const letter = lettersOf(state.order).get(right) ?? '';
  const words = state.chosen === right ? t('Right.') : t('Not this time: {0} is right.', letter);
  return save({ ...state, progress }, { type: 'announce', text: words });
}

export function hint(state: QuestionState): QuestionStep {
  if (isAnswered(state) || hintIsOpen(state)) return { question: state, effects: [] };
  const progress = takeHelp(state.progress, (help) => ({ ...help, hints: { ...help.hints, [HINT]: 1 } }));
  return save({ ...state, progress }, { type: 'announce', text: t('Hint: {0}', state.question.hint) });
}

export function again(state: QuestionState): QuestionStep {
  return isAnswered(state) ? save(openQuestion(state.patternId, state.question, state.progress)) : { question: state, effects: [] };
}

export function hintIsOpen({ progress }: QuestionState): boolean {
  return Object.hasOwn(progress.now.help.hints, HINT);
}

/** What can be run of the question, by its name; only once it is answered, for the output tells. */
export function programOf(state: QuestionState, what: string): string | undefined {
  if (!isAnswered(state)) return undefined;
  if (what === QUESTION_CODE) return state.question.code;
  const option = state.question.options.find(({ id }) => id === what);
  return option === undefined ? undefined : programOfOption(state.question, option);
}

/** Its id; content has exactly one. */
export function rightOption({ options }: Question): string {
  return options.find(({ right }) => right === true)?.id ?? '';
}

/** The order of a try: the same for as long as it lasts. */
function orderOf({ id, options }: Question, { seed, now }: TaskProgress): string[] {
  return shuffled(options.map((option) => option.id), `${seed} ${now.number} ${id}`);
}

function save(question: QuestionState, ...effects: QuizEffect[]): QuestionStep {
  return { question, effects: [{ type: 'saveProgress', key: progressKey(question.patternId, { kind: 'question', id: question.question.id }), progress: question.progress }, ...effects] };
}
