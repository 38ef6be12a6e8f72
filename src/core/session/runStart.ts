/** Starting a run, and keeping its task in step with it. */
import { answersOf, type RunState, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { taskOf, withTask } from './taskUpdate';

/** A second run takes the place of the first, which the runtime ends; its answer is dropped when it comes. */
export function start(state: SessionState, now: TaskState, purpose: RunState['purpose'], code: string, check: string | null): Step {
  const running: RunState = {
    runId: state.nextRunId,
    task: now.task.id,
    purpose,
    text: purpose === 'run' ? now.text : code,
    answers: answersOf(now),
    stages: [],
    stopping: false,
    record: null,
  };
  const next = { ...state, running, nextRunId: state.nextRunId + 1 };
  return { state: replaceRun(next, running), effects: [{ type: 'startRun', runId: running.runId, task: running.task, purpose, code, check }] };
}

/** Keeps the task's own view of a run in step with it. Only a Run is shown; others do not hide the output of the last one. */
export function replaceRun(state: SessionState, running: RunState): SessionState {
  const now = taskOf(state, running.task);
  return now === undefined || running.purpose !== 'run' ? state : withTask(state, { ...now, run: running });
}
