import * as v from 'valibot';
import { gradeAnswers, gradeReport, type RunProgram } from '../core/grading/gradeAnswers';
import type { Verdict } from '../core/grading/verdict';
import type { Answers } from '../core/practiceText';
import type { GradeReport } from '../shared/protocol';
import type { Context } from './context';
import { Exit, type ExitCode } from './exitCodes';
import { answerLines } from './jsonLines';

interface Graded {
  readonly report: GradeReport;
  readonly verdict: Verdict;
  readonly exit: ExitCode;
}

/** `grade TASK 1='...'`. @throws UserError for a task or a blank that there is not, ContentError when the task is broken */
export async function grade(context: Context, taskId: string, answers: Answers, json: boolean, limitMs: number): Promise<ExitCode> {
  const { report, verdict, exit } = await gradeTask(context, taskId, answers, limitMs);
  if (!context.interrupted) context.out(json ? `${JSON.stringify(report)}\n` : describe(report, verdict));
  return exit;
}

const Line = v.object({ task: v.string(), answers: v.record(v.string(), v.string()) });

/** `grade --stdin`: a task and its answers a line. */
export function gradeLines(context: Context, limitMs: number): Promise<ExitCode> {
  return answerLines(context, Line, async ({ task, answers }) => {
    const { report, exit } = await gradeTask(context, task, answers, limitMs);
    return { document: report, exit };
  });
}

async function gradeTask(context: Context, taskId: string, answers: Answers, limitMs: number): Promise<Graded> {
  const task = await (await context.catalogue()).open(taskId);
  let exit: ExitCode = Exit.done;
  const run: RunProgram = async (code, fileName, check) => {
    const record = await context.run(code, fileName, check, { limitMs });
    // Both are graded as undecided; the caller is told whose fault it is.
    if (record.outcome === 'fault') exit = Exit.fault;
    else if (record.check?.outcome === 'broken') exit = Exit.usage;
    return record;
  };
  const verdict = await gradeAnswers(task, answers, run);
  return { report: gradeReport(task, verdict), verdict, exit };
}

function describe({ task, verdict, message, blanks }: GradeReport, { checked }: Verdict): string {
  const lines = [`${task}: ${verdict}`, message];
  for (const [id, blank] of Object.entries(blanks)) {
    lines.push(`  blank ${id}: ${blank.state}${blank.message === '' || blank.message === message ? '' : `: ${blank.message}`}`);
  }
  if (checked !== '') lines.push(`Checked: ${checked}.`);
  return `${lines.join('\n')}\n`;
}
