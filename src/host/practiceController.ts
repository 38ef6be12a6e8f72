import type * as vscode from 'vscode';
import type { PracticeCommands, QuestionEntry, TaskEntry } from '../commands/practiceCommands';
import type { PatternEntry } from '../core/content/patternEntries';
import { progressState, type ProgressState } from '../core/learning/progress';
import { progressKey } from '../core/quiz/items';
import { activeTask } from '../core/session/taskUpdate';
import { ContentError, UserError } from '../shared/errors';
import type { ItemPlace } from '../shared/quizActions';
import { t } from '../shared/words';
import type { RealModels } from './models/realModels';
import type { TaskLibrary } from './taskLibrary';
import type { PracticeFiles } from './practiceFiles';
import type { ProgressStore } from './progressStore';
import type { SessionHost } from './sessionHost';

/** What the commands need of the rest of the extension. */
export interface ControllerParts {
  readonly session: SessionHost;
  readonly library: TaskLibrary;
  readonly files: PracticeFiles;
  readonly store: ProgressStore;
  showPanel(): void;
  focusPanel(): void;
  checkInstallation(): Promise<void>;
  readonly models: Pick<RealModels, 'get' | 'remove'>;
  /** Checks and shows the task that is being written. */
  readonly authoring: { check(): Promise<void>; preview(): Promise<void> };
  openItem(place: ItemPlace): Promise<void>;
  /** Undefined when the panel shows no pattern or something of one. */
  shownPattern(): string | undefined;
  reportError(thrown: unknown): void;
  /** Opens the document and gives it its language. Settles when the session knows of it. */
  showPractice(uri: vscode.Uri, task: string): Promise<void>;
}

/** What a person can ask for, as events of the session or as something done to the window. */
export class PracticeController implements PracticeCommands {
  constructor(private readonly parts: ControllerParts) {}

  /** The task that is open and not right yet, else the first that is not right, else the first. */
  async startQuiz(): Promise<void> {
    const tasks = await this.parts.library.list();
    const left = tasks.filter((task) => !isRight(this.#progress(task.id)));
    await this.#openFirst(left.length > 0 ? left : tasks);
  }

  async listTasks(): Promise<readonly TaskEntry[]> {
    await this.parts.library.lookAgain();
    const tasks = await this.parts.library.list();
    return tasks.map((task) => ({ id: task.id, title: task.title, pattern: task.pattern, difficulty: task.difficulty, progress: this.#progress(task.id) }));
  }

  /** @throws UserError when there is no such task, ContentError when its files are wrong. */
  async openTask(id: string): Promise<void> {
    if (!this.parts.library.isShippedTask(id)) await this.parts.library.lookAgain();
    const task = await this.parts.library.taskOf(id, this.parts.store.progress(id));
    const uri = await this.parts.files.ensure(task);
    await this.parts.showPractice(uri, id);
    this.parts.session.dispatch({ type: 'entered', task: id });
    this.parts.showPanel();
  }

  async listPatterns(): Promise<readonly PatternEntry[]> {
    await this.parts.library.lookAgain();
    return this.parts.library.patterns();
  }

  async listQuestions(): Promise<readonly QuestionEntry[]> {
    await this.parts.library.lookAgain();
    const questions = await this.parts.library.questions();
    return questions.map(({ id, title, pattern, patternId, difficulty }) => ({ id, title, pattern, patternId, difficulty, progress: this.#progress(progressKey(patternId, { kind: 'question', id })) }));
  }

  openItem(place: ItemPlace): Promise<void> {
    return this.parts.openItem(place);
  }

  async testPattern(named?: string): Promise<void> {
    const practised = activeTask(this.parts.session.state)?.task.patternId;
    const pattern = named ?? this.parts.shownPattern() ?? practised ?? (await this.parts.library.patterns())[0]?.id;
    if (pattern === undefined) throw new UserError(t('There is no pattern that can be opened.'));
    await this.parts.openItem({ pattern, kind: 'test', id: pattern });
  }

  async run(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'run' });
  }

  async check(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'check' });
  }

  async stop(): Promise<void> {
    this.parts.session.dispatch({ type: 'stop' });
  }

  async nextTask(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'move', step: 1 });
  }

  async showHint(blank?: string): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'showHint', blank: blank ?? null });
  }

  async showOptions(blank?: string): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'showOptions', blank: blank ?? null });
  }

  async showSolution(blank?: string): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'showSolution', blank: blank ?? null });
  }

  async saveReport(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'saveReport' });
  }

  async resetTask(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'reset' });
  }

  async showPanel(): Promise<void> {
    this.parts.focusPanel();
  }

  async restoreCode(): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'restore' });
  }

  getModel(name?: string): Promise<void> {
    return this.parts.models.get(name);
  }

  removeModel(): Promise<void> {
    return this.parts.models.remove();
  }

  checkTask(): Promise<void> {
    return this.parts.authoring.check();
  }

  previewTask(): Promise<void> {
    return this.parts.authoring.preview();
  }

  async checkInstallation(): Promise<void> {
    await this.parts.checkInstallation();
  }

  async focusBlank(step: 1 | -1): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'focusBlank', step });
  }

  async selectBlank(blank: string): Promise<void> {
    this.#needTask();
    this.parts.session.dispatch({ type: 'selectBlank', blank, slot: null, focus: true });
  }

  /** A broken task is reported, and the one after it opened. */
  async #openFirst(tasks: readonly { readonly id: string }[]): Promise<void> {
    for (const { id } of tasks) {
      try {
        return await this.openTask(id);
      } catch (thrown) {
        if (!(thrown instanceof ContentError)) throw thrown;
        this.parts.reportError(thrown);
      }
    }
    throw new UserError(t('There is no task that can be opened.'));
  }

  #needTask(): void {
    if (activeTask(this.parts.session.state) === undefined) throw new UserError(t('Open a practice first: run "NLP Practice: Start Quiz".'));
  }

  #progress(id: string): ProgressState {
    const known = this.parts.store.progress(id);
    return known === null ? 'new' : progressState(known);
  }
}

function isRight(state: ProgressState): boolean {
  return state === 'right' || state === 'strong';
}
