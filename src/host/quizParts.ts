import { randomUUID } from 'node:crypto';
import type * as vscode from 'vscode';
import { progressState, type TaskProgress } from '../core/learning/progress';
import type { PanelScreen } from '../core/panel/screenTypes';
import { progressKey, type ItemKind } from '../core/quiz/items';
import { patternTree } from '../core/quiz/patternTree';
import { shownScreen } from '../core/quiz/shownScreen';
import { snippetId } from '../core/quiz/snippetTask';
import { quizStep } from '../core/quiz/quizStep';
import { EMPTY_QUIZ, patternIdOf, screenId, type QuizState } from '../core/quiz/state';
import { panelScreen } from '../core/quiz/views/panelScreen';
import type { ScreenSurroundings } from '../core/quiz/views/surroundings';
import type { QuizEffect, QuizEvent } from '../core/quiz/events';
import type { StageTime } from '../core/session/state';
import type { Engine } from '../engine/engine';
import { PatternTree } from '../panel/patternTree';
import { DisposableStore, type Disposable } from '../shared/disposable';
import type { ItemPlace, QuizAction } from '../shared/quizActions';
import type { OutputLog, RunOutput } from './outputLog';
import { QuizEffects, type ItemProgressStore } from './quizEffects';
import { QuizOpener } from './quizOpener';
import { ShownStore } from './shownStore';
import { StepHost } from './stepHost';
import type { TaskLibrary } from './taskLibrary';
import { TestStore } from './testStore';

export interface QuizPartsNeeds {
  readonly engine: Engine;
  readonly library: TaskLibrary;
  readonly store: ItemProgressStore & { progress(key: string): TaskProgress | null };
  readonly output: OutputLog;
  readonly memento: vscode.Memento;
  /** The window's own. */
  readonly windowMemento: vscode.Memento;
  timeLimitMs(): number | undefined;
  isShipped(patternId: string): boolean;
  /** Stages of the engine's start, while it starts. */
  waiting(): readonly StageTime[];
  openTask(id: string): Promise<void>;
  showPanel(): void;
  updatePanel(): void;
  announce(text: string): void;
  reportError(thrown: unknown): void;
}

/** Patterns, pages, questions and tests: their state, their tree, and what the panel shows of them. */
export class QuizParts implements Disposable {
  readonly #own = new DisposableStore();
  readonly #host: StepHost<QuizState, QuizEvent, QuizEffect>;
  readonly #tests: TestStore;
  readonly #shown: ShownStore;
  readonly #opener: QuizOpener;
  readonly #tree: PatternTree;
  /** How often something was asked for to be shown. */
  #asked = 0;

  constructor(private readonly needs: QuizPartsNeeds) {
    this.#tests = new TestStore(needs.memento);
    this.#shown = new ShownStore(needs.windowMemento);
    const effects = new QuizEffects({ ...needs, setTests: (id, kept) => this.#tests.set(id, kept), dispatch: (event) => this.#host.dispatch(event), progressChanged: () => this.progressChanged() });
    this.#host = new StepHost(EMPTY_QUIZ, quizStep, (effect) => effects.carryOut(effect));
    this.#opener = new QuizOpener({ ...needs, tests: (id) => this.#tests.of(id), dispatch: (event) => this.#host.dispatch(event), now, freshSeed: randomUUID });
    this.#tree = this.#own.add(new PatternTree(async () => patternTree(await needs.library.patterns(), await needs.library.problems(), this.#around())));
    this.#own.add(this.#host.onChange(() => {
      needs.updatePanel();
      this.#keepShown();
    }));
  }

  /** Undefined when the panel is a task's. */
  screen(): PanelScreen | undefined {
    return panelScreen(this.#host.state, now(), this.#around());
  }

  /** What the screen's program printed, if it has run one. */
  output(): RunOutput | undefined {
    const { screen, run } = this.#host.state;
    return screen === null || run === null ? undefined : this.needs.output.of(screenId(screen));
  }

  /** The pattern that is shown, if one is. */
  get pattern(): string | undefined {
    const { screen } = this.#host.state;
    return screen === null ? undefined : patternIdOf(screen);
  }

  /** @throws UserError when there is no such thing, ContentError when its files are wrong. */
  open(place: ItemPlace): Promise<void> {
    this.#asked += 1;
    return this.#opener.open(place);
  }

  /** As `QuizOpener.comeBack`; what cannot be shown any more leaves the panel to the task that is open. */
  async comeBack(): Promise<void> {
    const shown = this.#shown.get();
    const asked = this.#asked;
    // Whoever opened something meanwhile wants to see that
    if (shown !== null) await this.#opener.comeBack(shown, () => this.#asked === asked && this.#host.state.screen === null);
  }

  /** A program of a page, as a practice file that can be changed and run. */
  async openSnippet(pattern: string, concept: string, block: number): Promise<void> {
    await this.needs.openTask(snippetId({ pattern, concept, block }));
  }

  act(action: QuizAction): void {
    this.#host.dispatch({ type: 'action', action, now: now() });
  }

  /** The panel is a task's again. */
  leave(): void {
    this.#asked += 1;
    this.#host.dispatch({ type: 'left', now: now() });
    // Also where nothing changed: what an earlier window showed is not what this one shows
    this.#keepShown();
  }

  /** Nothing of the panel can be seen any more. */
  hidden(): void {
    this.#host.dispatch({ type: 'hidden', now: now() });
  }

  stage(runId: number, name: string, ms: number | null): void {
    this.#host.dispatch({ type: 'stage', runId, name, ms });
  }

  progressChanged(): void {
    this.#tree.update();
    this.needs.updatePanel();
  }

  dispose(): void {
    this.#own.dispose();
  }

  #keepShown(): void {
    const { screen } = this.#host.state;
    this.#shown.set(screen === null ? null : shownScreen(screen)).catch(this.needs.reportError);
  }

  #around(): ScreenSurroundings {
    return { pattern: (id) => this.needs.library.patternNow(id), progress: (...item) => this.#progress(...item), isShipped: (id) => this.needs.isShipped(id), tests: (id) => this.#tests.of(id), waiting: this.needs.waiting() };
  }

  #progress(patternId: string, kind: ItemKind, id: string): ReturnType<ScreenSurroundings['progress']> {
    const progress = this.needs.store.progress(progressKey(patternId, { kind, id }));
    return progress === null ? 'new' : progressState(progress);
  }
}

/** Milliseconds of a clock that is never set back. */
function now(): number {
  return performance.now();
}
