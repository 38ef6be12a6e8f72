/** What the panel shows beside tasks, as plain data; `quizStep` makes the next state and nothing else changes it. */
import type { Concept } from '../content/concept';
import type { Question } from '../content/questionTypes';
import type { Task } from '../content/types';
import type { TaskProgress } from '../learning/progress';
import type { ItemPlace } from '../../shared/quizActions';
import type { RunState } from '../session/state';
import type { TestHistory, TestRecord } from './testRecord';

export interface QuestionState {
  readonly kind: 'question';
  readonly patternId: string;
  readonly question: Question;
  /** Its try is over as soon as it is graded once. */
  readonly progress: TaskProgress;
  /** Option ids in the order shown. */
  readonly order: readonly string[];
  readonly chosen: string | null;
}

export interface ConceptState {
  readonly kind: 'concept';
  readonly patternId: string;
  readonly concept: Concept;
}

/** What an item of a test asks; undefined of one that cannot be opened any more. */
export type TestContent = { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'task'; readonly task: Task };

export interface TestState {
  readonly kind: 'test';
  readonly record: TestRecord;
  /** Of the tests before this one. */
  readonly before: TestHistory;
  /** By `keyOf`. */
  readonly contents: Readonly<Record<string, TestContent>>;
  /** When the clock was started last, in milliseconds of any clock; null while it stands. */
  readonly since: number | null;
  /** It was asked to end while items have no answer. */
  readonly ending: boolean;
}

export type Screen = { readonly kind: 'pattern'; readonly patternId: string } | ConceptState | QuestionState | TestState;

/** The program of the screen that was run last; `what` names it. */
export interface ScreenRunState {
  readonly what: string;
  readonly run: RunState;
}

export interface QuizState {
  /** Null: the panel shows the task that is open. */
  readonly screen: Screen | null;
  readonly run: ScreenRunState | null;
  /** Runs of a session count up from 1, of the installation is 0; these count down. */
  readonly nextRunId: number;
}

export const EMPTY_QUIZ: QuizState = { screen: null, run: null, nextRunId: -1 };

/** A question has been answered in this try. */
export function isAnswered({ progress }: QuestionState): boolean {
  return progress.now.graded > 0;
}

export function patternIdOf(screen: Screen): string {
  return screen.kind === 'test' ? screen.record.patternId : screen.patternId;
}

/** Names a screen: what is remembered and shown for one is not for another. */
export function screenId(screen: Screen): string {
  if (screen.kind === 'concept') return `${screen.patternId}/concept/${screen.concept.id}`;
  if (screen.kind === 'question') return `${screen.patternId}/question/${screen.question.id}`;
  return screen.kind === 'test' ? `${screen.record.patternId}/test/${screen.record.number}` : `${screen.patternId}/pattern`;
}

/** Where the screen of that name is opened again; undefined when no screen is named so. Of a test it is the one that is on, or the last result. */
export function placeOfScreen(name: string): ItemPlace | undefined {
  const [pattern, kind, id, more] = name.split('/');
  if (pattern === undefined || more !== undefined) return undefined;
  if (kind === 'pattern') return { pattern, kind, id: pattern };
  if (kind === 'test') return { pattern, kind, id: 'result' };
  return (kind === 'concept' || kind === 'question') && id !== undefined ? { pattern, kind, id } : undefined;
}
