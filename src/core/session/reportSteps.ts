import { t } from '../../shared/words';
import { fill } from '../practiceText';
import type { AnswerReport } from '../learning/answerReport';
import { answersOf, standingVerdict, type SessionState, type TaskState } from './state';
import type { Step } from './step';
import { activeTask, unchanged } from './taskUpdate';

/** Saves what the standing verdict came from; without one there is nothing to report. */
export function saveReport(state: SessionState): Step {
  const report = reportOf(activeTask(state));
  return unchanged(state, report === null ? { type: 'announce', text: t('Check the answer first: a report is about a verdict.') } : { type: 'saveReport', report });
}

function reportOf(now: TaskState | undefined): AnswerReport | null {
  const verdict = now === undefined ? null : standingVerdict(now);
  if (now === undefined || verdict === null) return null;
  const answers = answersOf(now);
  const record = now.given?.record ?? now.comparison?.yours ?? null;
  return { task: now.task.id, variant: now.task.variant, answers, verdict, program: fill(now.task.template, answers).text, record };
}
