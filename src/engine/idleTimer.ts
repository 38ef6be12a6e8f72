import type { Disposable } from '../shared/disposable';

/** Calls `onIdle` once nothing has been visible for the given time. It is quiet until visibility was told for the first time. */
export class IdleTimer implements Disposable {
  #timer: NodeJS.Timeout | undefined;
  #visible = true;

  /** @param idleMs read each time a wait begins, so that a changed setting holds from the next one on */
  constructor(
    private readonly idleMs: () => number,
    private readonly onIdle: () => void,
  ) {}

  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.restart();
  }

  /** Begins the wait anew: something was used. */
  restart(): void {
    this.dispose();
    if (this.#visible) return;
    this.#timer = setTimeout(this.onIdle, this.idleMs());
    this.#timer.unref();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
