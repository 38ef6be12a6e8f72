import type { Step } from './step';
import type { SessionEffect } from './events';
import type { SessionState, TaskState } from './state';

/** The task that commands and the panel are about, when its file is open. */
export function activeTask(state: SessionState): TaskState | undefined {
  return state.active === null ? undefined : taskOf(state, state.active);
}

export function taskOf(state: SessionState, id: string): TaskState | undefined {
  return Object.hasOwn(state.open, id) ? state.open[id] : undefined;
}

export function withTask(state: SessionState, task: TaskState): SessionState {
  return { ...state, open: { ...state.open, [task.task.id]: task } };
}

export function unchanged(state: SessionState, ...effects: SessionEffect[]): Step {
  return { state, effects };
}

/** Changes the active task; nothing happens when none is open. */
export function withActive(state: SessionState, change: (task: TaskState) => { task: TaskState; effects?: readonly SessionEffect[] }): Step {
  const active = activeTask(state);
  if (active === undefined) return unchanged(state);
  const { task, effects = [] } = change(active);
  return { state: withTask(state, task), effects };
}
