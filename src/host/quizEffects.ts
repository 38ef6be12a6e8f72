/** The only switch that carries out what the panel's screens ask for. What fails here is reported and never lost. */
import { gradeAnswers, type RunProgram } from '../core/grading/gradeAnswers';
import { undecided } from '../core/grading/undecided';
import type { TaskProgress } from '../core/learning/progress';
import { countTestAnswer } from '../core/quiz/countTestAnswer';
import type { QuizEffect, QuizEvent } from '../core/quiz/events';
import { progressKey } from '../core/quiz/items';
import type { KeptTests } from '../core/quiz/testRecord';
import type { Engine } from '../engine/engine';
import { messageOf } from '../shared/errors';
import type { OutputLog } from './outputLog';

/** A check has to come to an end by itself. */
const GRADE_LIMIT_MS = 30_000;
/** Runs that grade count down from here, where no run of a screen comes. */
const FIRST_GRADE_RUN = -1_000_000;
/** A run that another one displaced says nothing of the answer, so it is done again. */
const MOST_RUNS = 3;

/** Progress of items, by `progressKey`. */
export interface ItemProgressStore {
  begin(key: string): Promise<TaskProgress>;
  setProgress(key: string, progress: TaskProgress): Promise<void>;
}

export interface QuizEffectParts {
  readonly engine: Engine;
  readonly store: ItemProgressStore;
  readonly output: OutputLog;
  /** Undefined: as long as the learner likes. */
  timeLimitMs(): number | undefined;
  /** The pattern ships with us; programs of others have to be kept from the user's files. */
  isShipped(patternId: string): boolean;
  setTests(patternId: string, kept: KeptTests): Promise<void>;
  announce(text: string): void;
  dispatch(event: QuizEvent): void;
  /** What lists show of progress is not so any more. */
  progressChanged(): void;
  reportError(thrown: unknown): void;
}

export class QuizEffects {
  #nextGradeRun = FIRST_GRADE_RUN;
  /** One program at a time: another would displace it. */
  #grading: Promise<void> = Promise.resolve();

  constructor(private readonly parts: QuizEffectParts) {}

  carryOut(effect: QuizEffect): void {
    switch (effect.type) {
      case 'saveProgress':
        return this.#guard(this.parts.store.setProgress(effect.key, effect.progress).then(() => this.parts.progressChanged()));
      case 'startRun':
        return this.#guard(this.#run(effect));
      case 'stopRun':
        return this.#guard(this.parts.engine.stop(effect.runId));
      case 'storeTests':
        return this.#guard(this.parts.setTests(effect.patternId, effect.kept).then(() => this.parts.progressChanged()));
      case 'gradeTask':
        this.#grading = this.#grading.then(() => this.#grade(effect)).catch((thrown: unknown) => this.#gradeFailed(effect, thrown));
        return;
      case 'countItem':
        return this.#guard(this.#count(effect));
      case 'announce':
        return this.parts.announce(effect.text);
    }
  }

  async #run({ patternId, runId, key, code, fileName }: Extract<QuizEffect, { type: 'startRun' }>): Promise<void> {
    this.parts.output.begin(key, runId);
    const limitMs = this.parts.timeLimitMs();
    const needsFileWall = !this.parts.isShipped(patternId);
    const record = await this.parts.engine.run({ runId, code, fileName, check: null }, limitMs === undefined ? { needsFileWall } : { needsFileWall, limitMs });
    this.parts.dispatch({ type: 'runFinished', runId, record });
  }

  async #grade({ patternId, number, key, task, answers }: Extract<QuizEffect, { type: 'gradeTask' }>): Promise<void> {
    const verdict = await gradeAnswers(task, answers, this.#program(!this.parts.isShipped(patternId)));
    this.parts.dispatch({ type: 'graded', patternId, number, key, verdict });
  }

  /** What we could not grade is undecided: it must neither count nor hold the test up. */
  #gradeFailed({ patternId, number, key, task, answers }: Extract<QuizEffect, { type: 'gradeTask' }>, thrown: unknown): void {
    this.parts.reportError(thrown);
    this.parts.dispatch({ type: 'graded', patternId, number, key, verdict: undecided(task, answers, messageOf(thrown)) });
  }

  #program(needsFileWall: boolean): RunProgram {
    return async (code, fileName, check) => {
      for (let tries = 1; ; tries += 1) {
        const record = await this.parts.engine.run({ runId: this.#nextGradeRun--, code, fileName, check }, { limitMs: GRADE_LIMIT_MS, needsFileWall });
        if (record.stopped !== 'replaced' || tries === MOST_RUNS) return record;
      }
    };
  }

  async #count({ patternId, item, right }: Extract<QuizEffect, { type: 'countItem' }>): Promise<void> {
    const key = progressKey(patternId, item);
    await this.parts.store.setProgress(key, countTestAnswer(await this.parts.store.begin(key), right));
    this.parts.progressChanged();
  }

  #guard(work: Promise<void>): void {
    work.catch((thrown: unknown) => this.parts.reportError(thrown));
  }
}
