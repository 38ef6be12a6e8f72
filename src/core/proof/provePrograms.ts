/** Runs the programs of questions and concept pages: each does and prints what is said of it. */
import type { CodeBlock, Concept } from '../content/concept';
import { programOfOption } from '../content/questionProgram';
import type { Question } from '../content/questionTypes';
import type { Claim } from '../content/types';
import type { RunProgram } from '../grading/gradeAnswers';
import { observed, reason, sameClaim, sayClaim } from './claims';
import type { Finding, ProofCounts } from './findings';

/** A program and what is said of it; `output` is all that it prints, `prints` a part of it. */
interface Said {
  readonly code: string;
  readonly field: string;
  readonly claim: Claim;
  readonly prints?: string | undefined;
  readonly output?: string;
}

/** Runs the question's program and that of each option that has code. `at` is the question's place in its file. */
export async function proveQuestion(question: Question, file: string, at: number, run: RunProgram, counts: ProofCounts): Promise<Finding[]> {
  const { code, claim, prints, options } = question;
  const field = `questions.${at}`;
  const own: Said[] = code === undefined ? [] : [{ code, field, claim: claim ?? { does: 'quiet' }, prints }];
  const ofOptions = options.flatMap((option, i): Said[] => {
    const program = programOfOption(question, option);
    return program === undefined ? [] : [{ code: program, field: `${field}.options.${i}`, claim: option.claim ?? { does: 'quiet' }, prints: option.prints }];
  });
  return provePrograms([...own, ...ofOptions], file, `${question.id}.py`, run, counts);
}

/** Runs every program of a page and compares all that it prints. */
export async function proveConcept(concept: Concept, file: string, run: RunProgram, counts: ProofCounts): Promise<Finding[]> {
  const blocks = concept.blocks.filter((block): block is CodeBlock => block.kind === 'code');
  const said = blocks.map(({ code, output, raises }, i): Said => ({ code, field: `program ${i + 1}`, claim: raises === undefined ? { does: 'quiet' } : { does: 'raises', exception: raises }, output }));
  return provePrograms(said, file, `${concept.id}.py`, run, counts);
}

async function provePrograms(programs: readonly Said[], file: string, fileName: string, run: RunProgram, counts: ProofCounts): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { code, field, claim, prints, output } of programs) {
    const record = await run(code, fileName, null);
    counts.runs += 1;
    counts.programs += 1;
    const seen = observed(record);
    if (record.outcome === 'fault' || record.outcome === 'stopped') findings.push({ file, field, problem: `it did not run to its end: ${record.fault ?? record.stopped ?? ''}` });
    else if (record.limits.length > 0) findings.push({ file, field, problem: `it goes beyond the practice edition: ${record.limits[0] ?? ''}` });
    else if (!sameClaim(claim, seen)) findings.push({ file, field: `${field}.claim`, problem: `it ${sayClaim(seen)}, not ${sayClaim(claim)}: ${reason(record, record.stderr.slice(0, 300))}` });
    else if (prints !== undefined && !record.stdout.includes(prints)) findings.push({ file, field: `${field}.prints`, problem: `it does not print ${JSON.stringify(prints)} but ${JSON.stringify(record.stdout.slice(0, 300))}` });
    else if (output !== undefined && record.stdout.trimEnd() !== output.trimEnd()) findings.push({ file, field, problem: `it does not print what is shown, but ${JSON.stringify(record.stdout)}` });
  }
  return findings;
}
