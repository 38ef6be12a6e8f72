/**
 * What a wrong answer does, beside what a right one does: both programs are run after the verdict, one after the other, and give way to
 * whatever the learner starts.
 */
import { solutionsOf } from '../content/solutions';
import { fill } from '../practiceText';
import type { Verdict } from '../grading/verdict';
import { start } from './runStart';
import { answersOf, sameAnswers, type RunState, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { activeTask, taskOf, unchanged, withTask } from './taskUpdate';

/** The task with a comparison to be made, where its verdict asks for one and it is not there already. */
export function withComparison(now: TaskState, verdict: Verdict): TaskState {
  const answers = answersOf(now);
  if (verdict.kind !== 'wrong' || now.task.compare === 'none') return { ...now, comparison: null };
  if (now.comparison !== null && sameAnswers(now.comparison.answers, answers)) return now;
  return { ...now, comparison: { answers, yours: null } };
}

/** Starts the next run that the comparison of the active task lacks, when nothing else runs. */
export function goOnComparing(state: SessionState): Step {
  const now = activeTask(state);
  if (now?.comparison == null || state.running !== null || !sameAnswers(now.comparison.answers, answersOf(now))) return unchanged(state);
  if (now.comparison.yours === null) return start(state, now, 'yours', fill(now.task.template, now.comparison.answers).text, null);
  return rightRunOf(now) === null ? start(state, now, 'right', rightProgram(now), null) : unchanged(state);
}

/** Keeps what a run of a comparison gave. The right program is run once for all answers. */
export function keepCompared(state: SessionState, { task, purpose, text, answers, record }: RunState): SessionState {
  const now = taskOf(state, task);
  if (now === undefined || record === null || record.stopped === 'replaced' || record.stopped === 'user') return state;
  if (purpose === 'right') return withTask(state, { ...now, rightRun: { code: text, record } });
  const wanted = now.comparison !== null && sameAnswers(now.comparison.answers, answers);
  return wanted ? withTask(state, { ...now, comparison: { answers, yours: record } }) : state;
}

/** What the right program of this member of the family did, null while that is not known. */
export function rightRunOf(now: TaskState): NonNullable<RunState['record']> | null {
  return now.rightRun?.code === rightProgram(now) ? now.rightRun.record : null;
}

function rightProgram({ task }: TaskState): string {
  return fill(task.template, solutionsOf(task)).text;
}
