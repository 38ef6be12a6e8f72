import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './icons';
import { saveState, savedState } from './vscodeApi';

/** Which parts are open, kept over reload for as long as the task is the same. */
export class Folds {
  #task: string | null;
  #open: Record<string, boolean>;

  constructor() {
    const kept = savedState();
    this.#task = kept.task;
    this.#open = { ...kept.folds };
  }

  /** Another task starts with everything as it is at first; the same task goes on. */
  enter(task: string | null): void {
    if (task === this.#task) return;
    this.#task = task;
    this.#open = {};
    this.#save();
  }

  isOpen(name: string, atFirst: boolean): boolean {
    return this.#open[name] ?? atFirst;
  }

  set(name: string, open: boolean): void {
    if (this.#open[name] === open) return;
    this.#open = { ...this.#open, [name]: open };
    this.#save();
  }

  #save(): void {
    saveState({ task: this.#task, folds: this.#open });
  }
}

export const FoldsContext = createContext<Folds | null>(null);

interface FoldProps {
  /** What it is remembered by. */
  readonly name: string;
  readonly summary: ComponentChildren;
  readonly openAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** A part that can be folded; remembers how the learner left it. */
export function Fold({ name, summary, openAtFirst = false, children }: FoldProps): VNode {
  const folds = useContext(FoldsContext);
  return (
    <details class="fold" open={folds?.isOpen(name, openAtFirst) ?? openAtFirst} onToggle={(event) => folds?.set(name, event.currentTarget.open)}>
      <summary><Icon name="forward" />{summary}</summary>
      <div class="fold__body">{children}</div>
    </details>
  );
}
