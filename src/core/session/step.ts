/** The only place that decides what happens to a practice session: a pure function from a state and an event to the next and its effects. */
import type { SessionEffect, SessionEvent } from './events';
import type { SessionState } from './state';
import { changed, closed, opened, selected, typingPaused } from './bufferSteps';
import { focusBlank, restore, selectBlank } from './blankSteps';
import { chooseOption, dropOption, fillSolution, foretell, showHint, showOptions, showSolution } from './helpSteps';
import { saveReport } from './reportSteps';
import { withActive } from './taskUpdate';
import { entered, reset, variantDrawn } from './trySteps';
import { check, engineChanged, run, runFinished, stage, stop } from './runSteps';

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

export function step(state: SessionState, event: SessionEvent): Step {
  const next = decide(state, event);
  const kept = progressEffects(state, next.state);
  return kept.length === 0 ? next : { state: next.state, effects: [...next.effects, ...kept] };
}

function decide(state: SessionState, event: SessionEvent): Step {
  switch (event.type) {
    case 'catalogue':
      return { state: { ...state, places: event.places }, effects: [] };
    case 'opened':
      return opened(state, event);
    case 'changed':
      return changed(state, event);
    case 'entered':
      return entered(state, event.task);
    case 'closed':
      return closed(state, event.task);
    case 'activated':
      return { state: Object.hasOwn(state.open, event.task) ? { ...state, active: event.task } : state, effects: [] };
    case 'selection':
      return selected(state, event);
    case 'typingPaused':
      return typingPaused(state, event.task);
    case 'check':
      return check(state);
    case 'run':
      return run(state);
    case 'stop':
      return stop(state);
    case 'runFinished':
      return runFinished(state, event.runId, event.record);
    case 'stage':
      return stage(state, event.runId, event.name, event.ms);
    case 'engine':
      return engineChanged(state, event);
    case 'chooseOption':
      return chooseOption(state, event.blank, event.option);
    case 'dropOption':
      return dropOption(state, event);
    case 'foretell':
      return foretell(state, event.option, event.outcome);
    case 'showOptions':
      return showOptions(state, event.blank);
    case 'showHint':
      return showHint(state, event.blank);
    case 'showSolution':
      return showSolution(state, event.blank);
    case 'fillSolution':
      return fillSolution(state, event.blank);
    case 'selectBlank':
      return selectBlank(state, event.blank, event.slot, event.focus);
    case 'goTo':
      return withActive(state, (task) => ({ task, effects: [{ type: 'select', task: task.task.id, version: task.version, range: event.range, focus: true }] }));
    case 'focusBlank':
      return focusBlank(state, event.step);
    case 'reset':
      return reset(state);
    case 'variantDrawn':
      return variantDrawn(state, event.task);
    case 'restore':
      return restore(state);
    case 'saveReport':
      return saveReport(state);
    case 'move':
      return move(state, event.step);
  }
}

function move(state: SessionState, by: 1 | -1): Step {
  const here = state.places.findIndex((place) => place.id === state.active);
  const next = here < 0 ? undefined : state.places[here + by];
  return { state, effects: next === undefined ? [] : [{ type: 'openTask', task: next.id }] };
}

/** Whatever changed the progress of an open task, it is kept. */
function progressEffects(before: SessionState, after: SessionState): SessionEffect[] {
  if (before.open === after.open) return [];
  return Object.entries(after.open).flatMap(([task, { progress }]): SessionEffect[] => {
    const known = Object.hasOwn(before.open, task) ? before.open[task]?.progress : progress;
    return known === progress ? [] : [{ type: 'storeProgress', task, progress }];
  });
}
