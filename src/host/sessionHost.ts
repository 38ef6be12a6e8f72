import type { SessionEffect, SessionEvent } from '../core/session/events';
import { EMPTY_SESSION, type SessionState } from '../core/session/state';
import { step } from '../core/session/step';
import { StepHost } from './stepHost';

/** Holds the state of the practice in this window. */
export class SessionHost extends StepHost<SessionState, SessionEvent, SessionEffect> {
  constructor(carryOut: (effect: SessionEffect) => void, initial: SessionState = EMPTY_SESSION) {
    super(initial, step, carryOut);
  }
}
