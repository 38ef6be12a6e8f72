import type { PatternEntry } from '../../../src/core/content/catalogue';
import type { Question } from '../../../src/core/content/questionTypes';
import { newProgress, type ProgressState } from '../../../src/core/learning/progress';
import type { QuizEffect, QuizEvent } from '../../../src/core/quiz/events';
import { keyOf } from '../../../src/core/quiz/drawTest';
import type { PoolItem } from '../../../src/core/quiz/items';
import { quizStep } from '../../../src/core/quiz/quizStep';
import { EMPTY_QUIZ, type QuizState, type TestContent } from '../../../src/core/quiz/state';
import { NO_HISTORY, type KeptTests, type TestRecord } from '../../../src/core/quiz/testRecord';
import type { ScreenSurroundings } from '../../../src/core/quiz/views/surroundings';
import type { QuizAction } from '../../../src/shared/quizActions';
import { TASK } from '../session/fixture';
import { item, pool } from './pool';

/** A question with words, code that runs by itself, and code in a frame; `c` is right. */
export function question(id: string): Question {
  return {
    id, title: `Title of ${id}`, difficulty: 'medium', skill: 'load', prompt: 'What does `f` do?', code: "print('hello')\n", program: 'f = 1\n__option__\n',
    options: [
      { id: 'a', text: 'It stops', why: 'No: see {letter:c}.' }, { id: 'b', code: 'print(f)', why: 'Not `f`.' },
      { id: 'c', text: 'It prints', right: true, why: 'So it is.' }, { id: 'd', code: 'print(2)', text: 'It prints 2', why: 'Not 2.' },
    ],
    hint: 'Look at the name.', remember: 'It is {letter:c}.',
    steps: { concept: 'Names.', apply: 'Here.', answer: '{letter:c}: it prints.', check: 'Run {letter:b}.' },
    mistakes: ['Taking {letter:a} for {letter:c}.'],
  };
}

const listed = { patternId: 'p', pattern: 'The pattern' };

export function patternOf(items: readonly PoolItem[], plan: PatternEntry['test'] = { easy: 4, medium: 3, hard: 3 }): PatternEntry {
  const entry = ({ id, title, difficulty, skill }: PoolItem): { id: string; title: string; difficulty: PoolItem['difficulty']; skill: string } => ({ id, title, difficulty, skill });
  return {
    id: 'p', title: 'The pattern', topic: 'Topic', minutes: 10, skills: [{ id: 'load', title: 'Loading' }], concepts: [{ id: 'page', title: 'A page', minutes: 2 }],
    tasks: items.filter(({ kind }) => kind === 'task').map((one) => ({ ...entry(one), minutes: one.minutes, ...listed })),
    questions: items.filter(({ kind }) => kind === 'question').map((one) => ({ ...entry(one), ...listed })),
    test: plan,
  };
}

/** A test of five questions and one task, two of each difficulty; nothing is answered. */
export const ITEMS: readonly PoolItem[] = [
  item('q1', 'easy'), item('q2', 'easy'), item('q3', 'medium'), item('q4', 'medium', 'other'), item('q5', 'hard'), item('pairs', 'hard', 'other', 'task'),
];

export function recordOf(parts: Partial<TestRecord> = {}): TestRecord {
  return { patternId: 'p', number: 1, seed: 'seed', items: [...ITEMS], answers: {}, marked: [], at: 0, phase: 'paused', elapsedMs: 0, timeHidden: false, grades: {}, ...parts };
}

export const CONTENTS: Readonly<Record<string, TestContent>> = Object.fromEntries(
  ITEMS.map((one) => [keyOf(one), one.kind === 'task' ? { kind: 'task' as const, task: TASK } : { kind: 'question' as const, question: question(one.id) }]),
);

/** Screens driven by events. */
export class QuizDriver {
  state: QuizState = EMPTY_QUIZ;
  now = 1000;

  send(event: QuizEvent): readonly QuizEffect[] {
    const { state, effects } = quizStep(this.state, event);
    this.state = state;
    return effects;
  }

  act(action: QuizAction): readonly QuizEffect[] {
    return this.send({ type: 'action', action, now: this.now });
  }

  openQuestion(progress = newProgress(7)): void {
    this.send({ type: 'questionOpened', patternId: 'p', question: question('q1'), progress, now: this.now });
  }

  openTest(record = recordOf(), contents = CONTENTS): readonly QuizEffect[] {
    return this.send({ type: 'testOpened', record, before: NO_HISTORY, contents, now: this.now });
  }

  get question(): Extract<NonNullable<QuizState['screen']>, { kind: 'question' }> {
    if (this.state.screen?.kind !== 'question') throw new Error('no question is shown');
    return this.state.screen;
  }

  get test(): Extract<NonNullable<QuizState['screen']>, { kind: 'test' }> {
    if (this.state.screen?.kind !== 'test') throw new Error('no test is shown');
    return this.state.screen;
  }
}

export function of<T extends QuizEffect['type']>(effects: readonly QuizEffect[], type: T): Extract<QuizEffect, { type: T }>[] {
  return effects.filter((effect): effect is Extract<QuizEffect, { type: T }> => effect.type === type);
}

export function around(parts: { pattern?: PatternEntry; states?: Readonly<Record<string, ProgressState>>; kept?: KeptTests } = {}): ScreenSurroundings {
  const pattern = parts.pattern ?? patternOf(pool(4, 3, 3));
  return {
    pattern: (id) => (id === 'p' ? pattern : undefined),
    progress: (_, kind, id) => parts.states?.[`${kind}/${id}`] ?? 'new',
    tests: () => parts.kept ?? { record: null, before: NO_HISTORY },
    isShipped: () => true,
    waiting: [],
  };
}
