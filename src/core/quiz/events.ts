/** What happens on the screens of patterns, questions and tests, and what they ask for in return. */
import type { RunRecord } from '../../shared/protocol';
import type { QuizAction } from '../../shared/quizActions';
import type { Concept } from '../content/concept';
import type { Question } from '../content/questionTypes';
import type { Task } from '../content/types';
import type { Verdict } from '../grading/verdict';
import type { TaskProgress } from '../learning/progress';
import type { Answers } from '../practiceText';
import type { PoolItem } from './items';
import type { LeftQuestion } from './shownScreen';
import type { TestContent } from './state';
import type { KeptTests, TestHistory, TestRecord } from './testRecord';

/** `now` is milliseconds of one clock, any clock. */
export type QuizEvent =
  | { readonly type: 'patternOpened'; readonly patternId: string; readonly now: number }
  | { readonly type: 'conceptOpened'; readonly patternId: string; readonly concept: Concept; readonly now: number }
  /** `asLeft`: of one that comes back after a reload. */
  | { readonly type: 'questionOpened'; readonly patternId: string; readonly question: Question; readonly progress: TaskProgress; readonly asLeft?: LeftQuestion; readonly now: number }
  /** A new test, or one that was left and is come back to. */
  | { readonly type: 'testOpened'; readonly record: TestRecord; readonly before: TestHistory; readonly contents: Readonly<Record<string, TestContent>>; readonly now: number }
  /** The panel shows a task again. */
  | { readonly type: 'left'; readonly now: number }
  /** Nothing of the panel can be seen any more. */
  | { readonly type: 'hidden'; readonly now: number }
  | { readonly type: 'action'; readonly action: QuizAction; readonly now: number }
  | { readonly type: 'graded'; readonly patternId: string; readonly number: number; readonly key: string; readonly verdict: Verdict }
  | { readonly type: 'runFinished'; readonly runId: number; readonly record: RunRecord }
  | { readonly type: 'stage'; readonly runId: number; readonly name: string; readonly ms: number | null };

export type QuizEffect =
  | { readonly type: 'saveProgress'; readonly key: string; readonly progress: TaskProgress }
  /** `key` is the screen's: its output is kept by it. */
  | { readonly type: 'startRun'; readonly patternId: string; readonly runId: number; readonly key: string; readonly code: string; readonly fileName: string }
  | { readonly type: 'stopRun'; readonly runId: number }
  | { readonly type: 'storeTests'; readonly patternId: string; readonly kept: KeptTests }
  | { readonly type: 'gradeTask'; readonly patternId: string; readonly number: number; readonly key: string; readonly task: Task; readonly answers: Answers }
  /** An item of a test was decided. */
  | { readonly type: 'countItem'; readonly patternId: string; readonly item: PoolItem; readonly right: boolean }
  /** Said once for screen readers and in the status bar. */
  | { readonly type: 'announce'; readonly text: string };
