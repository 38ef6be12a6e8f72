import type { TestState } from './state';

/** Milliseconds that the test has taken, up to `now`. A clock that was set back takes nothing off. */
export function elapsedAt({ record, since }: TestState, now: number): number {
  return record.elapsedMs + (since === null ? 0 : Math.max(0, now - since));
}

export function startClock(state: TestState, now: number): TestState {
  return { ...state, since: state.since ?? now, record: { ...state.record, phase: 'going' } };
}

export function stopClock(state: TestState, now: number, phase: 'paused' | 'grading'): TestState {
  return { ...state, since: null, record: { ...state.record, phase, elapsedMs: elapsedAt(state, now) } };
}
