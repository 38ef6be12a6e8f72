/** Proves one task through the learner's own grader and runtime: every authored answer is what its author says it is. */
import type { RunRecord } from '../../shared/protocol';
import { taskFolder } from '../content/parseTask';
import { solutionsOf } from '../content/solutions';
import { examplesOf } from '../content/taskProblems';
import type { Mistake, Task } from '../content/types';
import { FIRST_VARIANT } from '../content/variants';
import { runFilled, type RunProgram } from '../grading/gradeAnswers';
import { gradeKnown, heldWords } from '../grading/gradeKnown';
import { gradeRun } from '../grading/gradeRun';
import { answerOf, knownMistake, knownRight, rightForms } from '../grading/knownAnswers';
import { spoiler } from '../grading/spoilers';
import { isEmptyAnswer, type Answers } from '../practiceText';
import type { Finding, ProofCounts } from './findings';
import { observed, reason, sameClaim, sayClaim } from './claims';

/** Runs every authored answer of one member of a task's family. An empty list is a proof. */
export async function proveTask(task: Task, run: RunProgram, counts: ProofCounts): Promise<Finding[]> {
  const proof = new TaskProof(task, run, counts);
  for (const blank of Object.keys(task.blanks)) await proof.rightAnswers(blank);
  await proof.untouched();
  await proof.options();
  for (const [i, mistake] of task.mistakes.entries()) await proof.examples(mistake, `mistakes.${i}`);
  return proof.findings;
}

class TaskProof {
  readonly findings: Finding[] = [];
  readonly #proved = new Set<string>();
  #rightOutput: string | undefined;

  constructor(
    private readonly task: Task,
    private readonly run: RunProgram,
    private readonly counts: ProofCounts,
  ) {}

  /** As first met, a blank is left; or, in a repair, what stands there is wrong with its message. */
  async untouched(): Promise<void> {
    const starters = Object.fromEntries(Object.entries(this.task.blanks).map(([id, { starter }]) => [id, starter ?? '']));
    const empty = Object.values(starters).some(isEmptyAnswer);
    if (!empty) return this.#wrong(starters, 'blanks', 'the untouched program');
    const verdict = gradeKnown(this.task, starters);
    if (verdict?.kind !== 'blank') this.#find('blanks', `the untouched program is graded ${verdict?.kind ?? 'by running'}, not as blank`);
  }

  async rightAnswers(blank: string): Promise<void> {
    if (this.#related().includes(blank)) return this.#right(solutionsOf(this.task), `blanks.${blank}.solution`);
    for (const [i, form] of rightForms(this.task, blank).entries()) {
      const field = i === 0 ? `blanks.${blank}.solution` : `blanks.${blank}.right.${i - 1}`;
      await this.#right({ ...solutionsOf(this.task), [blank]: answerOf(form) }, field);
    }
  }

  /** Every option in every blank, the others holding their solutions; where a relation decides, every pairing of options. */
  async options(): Promise<void> {
    for (const blank of Object.keys(this.task.blanks)) {
      for (const option of this.task.blanks[blank]?.options ?? []) {
        for (const others of this.#others(blank)) await this.#option({ ...others, [blank]: option }, blank, option);
      }
    }
  }

  async examples(mistake: Mistake, field: string): Promise<void> {
    for (const answers of examplesOf(this.task, mistake)) {
      const first = knownMistake(this.task, answers);
      if (first !== undefined && first.id !== mistake.id) this.#find(field, `${show(answers)} makes the mistake ${first.id} first, so this one is not said`);
      else await this.#wrong(answers, field, 'an example');
    }
  }

  #others(blank: string): Answers[] {
    const related = this.#related();
    if (!related.includes(blank)) return [solutionsOf(this.task)];
    return related.filter((id) => id !== blank).reduce<Answers[]>(
      (all, id) => all.flatMap((answers) => (this.task.blanks[id]?.options ?? []).map((option) => ({ ...answers, [id]: option }))),
      [solutionsOf(this.task)],
    );
  }

  #related(): readonly string[] {
    return this.task.relation?.blanks ?? [];
  }

  async #option(answers: Answers, blank: string, option: string): Promise<void> {
    const field = `blanks.${blank}.options`;
    if (knownRight(this.task, blank, answers) !== undefined) await this.#right(answers, field);
    else await this.#wrong(answers, field, `the option ${option}`);
  }

  async #right(answers: Answers, field: string): Promise<void> {
    if (this.#isProved(answers)) return;
    const known = gradeKnown(this.task, answers);
    if (known?.kind !== 'right') this.#find(field, `${show(answers)} is graded ${known?.kind ?? 'by running'}, not as right`);
    const record = await this.#record(answers);
    const ran = gradeRun(this.task, answers, record);
    if (ran.kind !== 'right') this.#find(field, `${show(answers)} is not right when it runs: ${reason(record, ran.message)}`);
    if (observed(record).does === 'warns') this.#find(field, `${show(answers)} is right, but warns: ${record.stderr.slice(0, 300)}`);
    this.#rightOutput ??= this.#shownOutput(record);
    this.counts.right += 1;
  }

  /** What of a run stands beside another one. The first right answer's may be shown while attempts are left. */
  #shownOutput(record: RunRecord): string {
    const { compare } = this.task;
    const output = `${compare === 'stderr' ? '' : record.stdout}${compare === 'stdout' ? '' : record.stderr}`;
    const told = compare === 'none' ? undefined : spoiler(this.task, output);
    if (told !== undefined) this.#find('compare', `the output of the right program shows a right answer, ${told}: print something else, or compare nothing`);
    return output;
  }

  async #wrong(answers: Answers, field: string, what: string): Promise<void> {
    if (this.#isProved(answers)) return;
    const record = await this.#record(answers);
    const ran = gradeRun(this.task, answers, record);
    if (ran.kind !== 'wrong') this.#find(field, `${what}, ${show(answers)}, is not wrong when it runs but ${ran.kind}: ${reason(record, ran.message)}`);
    const mistake = knownMistake(this.task, answers);
    if (mistake === undefined) return this.#find(field, `no mistake speaks of ${what}, ${show(answers)}`);
    this.#message(answers, field, mistake);
    const seen = observed(record);
    if (!sameClaim(mistake.claim, seen)) this.#find(`${field}.claim`, `${show(answers)} ${sayClaim(seen)}, not ${sayClaim(mistake.claim)} (mistake ${mistake.id}): ${reason(record, ran.message)}`);
    if (seen.does === 'quiet' && this.task.compare === 'stdout' && record.stdout === this.#rightOutput) this.#find(`${field}.claim`, `${show(answers)} prints what the right program prints, so nothing is to be seen: let the program print what differs`);
    const told = record.check === null ? undefined : spoiler(this.task, record.check.message);
    if (told !== undefined) this.#find('check.py', `its message for ${show(answers)} shows a right answer: ${told}`);
    this.counts.wrong += 1;
  }

  #message(answers: Answers, field: string, mistake: Mistake): void {
    const verdict = gradeKnown(this.task, answers);
    const wanted = heldWords(mistake.blank, answers, mistake.message);
    if (verdict?.kind !== 'wrong' || verdict.message !== wanted) this.#find(field, `${show(answers)} is not wrong with its message, but ${verdict?.kind ?? 'undecided'}: ${verdict?.message ?? ''}`);
  }

  /** Answers that stand in several places (an option that is also a mistake's example) are proved once. */
  #isProved(answers: Answers): boolean {
    const key = show(answers);
    const before = this.#proved.has(key);
    this.#proved.add(key);
    return before;
  }

  async #record(answers: Answers): Promise<RunRecord> {
    this.counts.runs += 1;
    return runFilled(this.task, answers, this.run);
  }

  #find(field: string, problem: string): void {
    const folder = taskFolder(this.task.patternId, this.task.id);
    const said = this.task.variant === FIRST_VARIANT ? problem : `variant ${this.task.variant}: ${problem}`;
    this.findings.push(field === 'check.py' ? { file: `${folder}/check.py`, field: 'check', problem: said } : { file: `${folder}/task.json`, field, problem: said });
  }
}

function show(answers: Answers): string {
  return Object.entries(answers).map(([id, answer]) => `${id}=${answer}`).join('  ');
}
