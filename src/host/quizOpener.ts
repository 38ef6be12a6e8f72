import type { Concept } from '../core/content/concept';
import type { PatternEntry } from '../core/content/patternEntries';
import type { Question } from '../core/content/questionTypes';
import type { Task } from '../core/content/types';
import { ContentError, UserError } from '../shared/errors';
import type { ItemPlace } from '../shared/quizActions';
import { t } from '../shared/words';
import { beginTest, without } from '../core/quiz/beginTest';
import { keyOf } from '../core/quiz/drawTest';
import type { QuizEvent } from '../core/quiz/events';
import { progressKey, type PoolItem } from '../core/quiz/items';
import { poolOf } from '../core/quiz/overview';
import { shuffled } from '../core/seeded';
import type { ShownScreen } from '../core/quiz/shownScreen';
import { placeOfScreen, type TestContent } from '../core/quiz/state';
import type { KeptTests, TestHistory, TestRecord } from '../core/quiz/testRecord';
import type { ItemProgressStore } from './quizEffects';

/** Content, read when it is asked for. Each rejects with what is wrong: a UserError where there is no such thing, a ContentError where it is broken. */
export interface QuizLibrary {
  pattern(id: string): Promise<PatternEntry>;
  concept(patternId: string, id: string): Promise<Concept>;
  question(id: string): Promise<Question>;
  task(id: string, variant?: string): Promise<Task>;
}

export interface QuizOpenerParts {
  readonly library: QuizLibrary;
  readonly store: ItemProgressStore;
  tests(patternId: string): KeptTests;
  openTask(id: string): Promise<void>;
  showPanel(): void;
  dispatch(event: QuizEvent): void;
  now(): number;
  /** A text that no call before gave. */
  freshSeed(): string;
  reportError(thrown: unknown): void;
}

/** Reads what is to be shown and shows it. */
export class QuizOpener {
  constructor(private readonly parts: QuizOpenerParts) {}

  /** @throws UserError when there is no such thing, ContentError when its files are wrong. */
  async open({ pattern, kind, id }: ItemPlace): Promise<void> {
    if (kind === 'task') return this.parts.openTask(id);
    this.parts.dispatch(await this.#event(pattern, kind, id));
    this.parts.showPanel();
  }

  /**
   * Shows what a panel showed that comes back after a reload; nothing where that is no screen, and no test that nobody began. The focus stays.
   * `isWanted` is asked when it has been read.
   * @throws as `open`
   */
  async comeBack({ screen, question }: ShownScreen, isWanted: () => boolean): Promise<void> {
    const place = placeOfScreen(screen);
    if (place === undefined || place.kind === 'task') return;
    if (place.kind === 'test' && this.parts.tests(place.pattern).record === null) return;
    const event = await this.#event(place.pattern, place.kind, place.id);
    if (isWanted()) this.parts.dispatch(event.type === 'questionOpened' && question !== null ? { ...event, asLeft: question } : event);
  }

  async #event(patternId: string, kind: Exclude<ItemPlace['kind'], 'task'>, id: string): Promise<QuizEvent> {
    const { library, now } = this.parts;
    switch (kind) {
      case 'pattern':
        return { type: 'patternOpened', patternId: (await library.pattern(patternId)).id, now: now() };
      case 'concept':
        return { type: 'conceptOpened', patternId, concept: await library.concept(patternId, id), now: now() };
      case 'question': {
        const question = await library.question(id);
        const progress = await this.parts.store.begin(progressKey(patternId, { kind, id }));
        return { type: 'questionOpened', patternId, question, progress, now: now() };
      }
      case 'test':
        return this.#test(patternId, id);
    }
  }

  /** A test that was left is come back to, `result` shows the last one, and everything else begins a new one. */
  async #test(patternId: string, id: string): Promise<QuizEvent> {
    const kept = this.parts.tests(patternId);
    const { record } = kept;
    const comesBack = record !== null && (record.phase === 'done' ? id === 'result' : id !== 'new');
    const { test, before, contents } = comesBack ? await this.#again(record, kept.before) : await this.#begin(patternId, kept);
    return { type: 'testOpened', record: test, before, contents, now: this.parts.now() };
  }

  /** What cannot be opened any more is left out; it is not counted. */
  async #again(test: TestRecord, before: TestHistory): Promise<OpenedTest> {
    return { test, before, contents: (await this.#contentsOf(test)).contents };
  }

  /** An item that cannot be opened is not asked: another is drawn in its place. */
  async #begin(patternId: string, kept: KeptTests): Promise<OpenedTest> {
    const pattern = await this.parts.library.pattern(patternId);
    const broken = new Set<string>();
    for (;;) {
      const begun = pattern.test === undefined ? null : beginTest(patternId, without(poolOf(pattern), broken), pattern.test, kept, this.parts.freshSeed());
      if (begun === null) throw new UserError(t('The pattern {0} has too few questions and tasks for a test.', pattern.title));
      const { contents, missing } = await this.#contentsOf(begun.record);
      if (missing.length === 0) return { test: begun.record, before: begun.before, contents };
      for (const item of missing) broken.add(keyOf(item));
    }
  }

  async #contentsOf({ items, seed }: TestRecord): Promise<{ contents: Record<string, TestContent>; missing: PoolItem[] }> {
    const contents: Record<string, TestContent> = {};
    const missing: PoolItem[] = [];
    for (const item of items) {
      try {
        contents[keyOf(item)] = await this.#contentOf(item, seed);
      } catch (thrown) {
        if (!(thrown instanceof ContentError || thrown instanceof UserError)) throw thrown;
        this.parts.reportError(thrown);
        missing.push(item);
      }
    }
    return { contents, missing };
  }

  /** Of a task's family the test's seed draws one member, so that it is the same when the test is come back to. */
  async #contentOf({ kind, id }: PoolItem, seed: string): Promise<TestContent> {
    const { library } = this.parts;
    if (kind === 'question') return { kind, question: await library.question(id) };
    const { variantIds } = await library.task(id);
    return { kind, task: await library.task(id, shuffled(variantIds, `${seed} ${id}`)[0]) };
  }
}

interface OpenedTest {
  readonly test: TestRecord;
  readonly before: TestHistory;
  readonly contents: Readonly<Record<string, TestContent>>;
}
