/** The whole way from answers to a verdict, for everything that is not a session: the command line, the proof of the content. */
import type { GradeReport, RunRecord } from '../../shared/protocol';
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import { fill, type Answers } from '../practiceText';
import { gradeKnown } from './gradeKnown';
import { gradeRun } from './gradeRun';
import type { Verdict } from './verdict';

/** Runs a program in a fresh interpreter, then the check over it. Never rejects for what the program does: that is in the record. */
export type RunProgram = (code: string, fileName: string, check: string | null) => Promise<RunRecord>;

/** Grades answers by blank id; a blank without one is empty. @throws UserError when the task has no such blank. */
export async function gradeAnswers(task: Task, answers: Answers, run: RunProgram): Promise<Verdict> {
  const unknown = Object.keys(answers).find((blank) => !Object.hasOwn(task.blanks, blank));
  if (unknown !== undefined) throw new UserError(t('Task {0} has no blank {1}. It has: {2}.', task.id, JSON.stringify(unknown), Object.keys(task.blanks).join(', ')));
  return gradeKnown(task, answers) ?? gradeRun(task, answers, await runFilled(task, answers, run));
}

/** Runs the authored program with the answers in place, then the task's check. */
export function runFilled(task: Task, answers: Answers, run: RunProgram): Promise<RunRecord> {
  return run(fill(task.template, answers).text, `${task.id}.practice.py`, task.check);
}

/** The verdict as the command line prints it. */
export function gradeReport(task: Task, { kind, message, blanks, how }: Verdict): GradeReport {
  const states = Object.fromEntries(Object.entries(blanks).map(([id, { state, message: words }]) => [id, { state, message: words }]));
  return { task: task.id, verdict: kind, message, blanks: states, how };
}
