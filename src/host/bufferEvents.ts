import type { OpenPractice, PracticeChange, PracticeListener, PracticeSelection } from '../editor/practiceDocuments';
import type { KeyedTimers } from '../editor/keyedTimers';
import { ContentError, UserError } from '../shared/errors';
import type { Task } from '../core/content/types';
import type { SessionHost } from './sessionHost';
import type { ProgressStore } from './progressStore';
import type { TaskLibrary } from './taskLibrary';

/** Milliseconds without a change after which typing counts as paused. Shorter than the delay of saving, which ends an undo step. */
const PAUSE_MS = 300;

export interface BufferEventParts {
  readonly session: SessionHost;
  readonly library: TaskLibrary;
  readonly store: ProgressStore;
  readonly timers: KeyedTimers;
  readonly reportError: (thrown: unknown) => void;
  visibleChanged(tasks: readonly string[]): void;
}

/** What VS Code tells of practice files, as events of the session. */
export class BufferEvents implements PracticeListener {
  readonly #adopting = new Map<string, Promise<void>>();

  constructor(private readonly parts: BufferEventParts) {}

  opened(practice: OpenPractice): void {
    this.adopt(practice).catch(this.parts.reportError);
  }

  /** Makes the session know of the file; settles when it does. Asked for twice, it is done once. */
  adopt(practice: OpenPractice): Promise<void> {
    const { task } = practice;
    if (Object.hasOwn(this.parts.session.state.open, task)) return Promise.resolve();
    const running = this.#adopting.get(task);
    if (running !== undefined) return running;
    const adopting = this.#adopt(practice).finally(() => this.#adopting.delete(task));
    this.#adopting.set(task, adopting);
    return adopting;
  }

  /** Its task may be written anew: the file that is open is then about the new one. A task that is broken or gone meanwhile changes nothing. */
  async renew(practice: OpenPractice): Promise<void> {
    const { session } = this.parts;
    const now = session.state.open[practice.task];
    if (now === undefined) return;
    const { active } = session.state;
    try {
      await this.#adopt(practice, now.task);
    } catch (thrown) {
      if (!(thrown instanceof ContentError || thrown instanceof UserError)) throw thrown;
    }
    if (active !== null && session.state.active !== active) session.dispatch({ type: 'activated', task: active });
  }

  changed({ task }: OpenPractice, change: PracticeChange): void {
    this.parts.session.dispatch({ type: 'changed', task, ...change });
    this.parts.timers.set(task, PAUSE_MS, () => this.parts.session.dispatch({ type: 'typingPaused', task }));
  }

  closed(task: string): void {
    this.parts.timers.clear(task);
    this.parts.session.dispatch({ type: 'closed', task });
  }

  selected({ task }: OpenPractice, selection: PracticeSelection): void {
    this.parts.session.dispatch({ type: 'selection', task, ...selection });
  }

  activated(practice: OpenPractice | undefined): void {
    if (practice !== undefined) this.parts.session.dispatch({ type: 'activated', task: practice.task });
  }

  visible(tasks: readonly string[]): void {
    this.parts.visibleChanged(tasks);
  }

  async #adopt({ task: id, document }: OpenPractice, known?: Task): Promise<void> {
    const { library, store, session } = this.parts;
    const progress = await store.begin(id);
    const task = await library.taskOf(id, progress);
    if (document.isClosed || (known !== undefined && JSON.stringify(known) === JSON.stringify(task))) return;
    session.dispatch({ type: 'opened', task, version: document.version, text: document.getText(), stored: store.places(id), progress });
  }
}
