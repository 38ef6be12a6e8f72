/** Holds a state: takes events one after the other, keeps what the step makes of them, hands the effects on. */
import type { Disposable } from '../shared/disposable';

export interface StepResult<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export class StepHost<State, Event, Effect> {
  #state: State;
  readonly #waiting: Event[] = [];
  readonly #listeners = new Set<(state: State, before: State) => void>();
  #busy = false;

  constructor(
    initial: State,
    private readonly step: (state: State, event: Event) => StepResult<State, Effect>,
    private readonly carryOut: (effect: Effect) => void,
  ) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  /** Called after every event that changed the state, before its effects are carried out. */
  onChange(listener: (state: State, before: State) => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** An event that an effect or a listener brings about waits until the one before it is done. */
  dispatch(event: Event): void {
    this.#waiting.push(event);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#take(next);
    } finally {
      this.#busy = false;
    }
  }

  #take(event: Event): void {
    const before = this.#state;
    const { state, effects } = this.step(before, event);
    this.#state = state;
    if (state !== before) for (const listener of this.#listeners) listener(state, before);
    for (const effect of effects) this.carryOut(effect);
  }
}
