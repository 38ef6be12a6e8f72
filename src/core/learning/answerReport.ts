/** "I think this is right": what is needed to see an answer and its verdict again, as a text that a person can read and send. */
import type { RunRecord } from '../../shared/protocol';
import type { Verdict } from '../grading/verdict';
import type { Answers } from '../practiceText';

/** Everything that the verdict came from. Holds what the learner wrote and what it did, and no answer of ours. */
export interface AnswerReport {
  readonly task: string;
  readonly variant: string;
  readonly answers: Answers;
  readonly verdict: Verdict;
  /** The program that was graded. */
  readonly program: string;
  /** What it did when it ran; null of a verdict that needed no run. */
  readonly record: RunRecord | null;
}

/** Where it happened. */
export interface ReportFacts {
  readonly extensionVersion: string;
  readonly vscode: string;
  readonly platform: string;
  /** ISO 8601. */
  readonly when: string;
}

/** The report as Markdown. It is for whoever looks after the tasks, so it is in English whatever the language of the window. */
export function reportText({ task, variant, answers, verdict, program, record }: AnswerReport, facts: ReportFacts): string {
  return [
    `# An answer to \`${task}\` that may be right`,
    '',
    'This file was saved on this machine only. Nothing was sent. To report the answer, add what you think it should do and send the file.',
    '',
    '## What I think',
    '',
    '',
    '## What happened',
    '',
    `Verdict: ${verdict.kind}. ${verdict.message}`,
    '',
    ...block('python', program),
    '',
    '## To see it again',
    '',
    'One line for `practice grade --stdin`:',
    '',
    ...block('json', JSON.stringify({ task, answers })),
    '',
    '## All details',
    '',
    ...block('json', JSON.stringify({ ...facts, task, variant, answers, verdict, record }, null, 2)),
    '',
  ].join('\n');
}

/** A fence longer than any run of backticks in the text, so that nothing in it can end the block. */
function block(language: string, text: string): string[] {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, text.replace(/\n$/, ''), fence];
}
