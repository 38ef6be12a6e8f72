/** Holds the session's state: takes events one after the other, keeps what `step` makes of them, hands the effects on. */
import type { Disposable } from '../shared/disposable';
import type { SessionEffect, SessionEvent } from '../core/session/events';
import { EMPTY_SESSION, type SessionState } from '../core/session/state';
import { step } from '../core/session/step';

export class SessionHost {
  #state: SessionState = EMPTY_SESSION;
  readonly #waiting: SessionEvent[] = [];
  readonly #listeners = new Set<(state: SessionState, before: SessionState) => void>();
  #busy = false;

  constructor(private readonly carryOut: (effect: SessionEffect) => void) {}

  get state(): SessionState {
    return this.#state;
  }

  /** Called after every event that changed the state, before its effects are carried out. */
  onChange(listener: (state: SessionState, before: SessionState) => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** An event that an effect or a listener brings about waits until the one before it is done. */
  dispatch(event: SessionEvent): void {
    this.#waiting.push(event);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#take(next);
    } finally {
      this.#busy = false;
    }
  }

  #take(event: SessionEvent): void {
    const before = this.#state;
    const { state, effects } = step(before, event);
    this.#state = state;
    if (state !== before) for (const listener of this.#listeners) listener(state, before);
    for (const effect of effects) this.carryOut(effect);
  }
}
