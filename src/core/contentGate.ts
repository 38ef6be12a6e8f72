/** The gate that content has to pass: all that is authored is read, checked, run, and found to be as it says. Pure but for what is given. */
import { Catalogue } from './content/catalogue';
import type { ReadText } from './content/readContent';
import type { RunProgram } from './grading/gradeAnswers';
import { findingOf, type Finding, type ProofCounts } from './proof/findings';
import { patternProblems } from './proof/patternProblems';
import { PatternProof } from './proof/provePattern';
import type { ApiNames } from './proof/wordProblems';

export type { Finding } from './proof/findings';

/** What was found and how much was proved. */
export interface Proof {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<ProofCounts> & { readonly patterns: number; readonly tasks: number; readonly variants: number; readonly questions: number; readonly concepts: number };
}

/** Narrows a proof, and gives it the names it can look up. */
export interface ProofOptions {
  /** Prove this task, question or page alone. */
  readonly only?: string | undefined;
  readonly apiNames?: ApiNames;
}

/**
 * Proves everything that the catalogue lists. Without `run` nothing is run: files, fields and how they fit are looked at, no behaviour.
 * What cannot be read is a finding and does not keep the rest from being proved.
 */
export async function proveContent(readText: ReadText, run: RunProgram | undefined, { only, apiNames }: ProofOptions = {}): Promise<Proof> {
  const catalogue = await Catalogue.read(readText);
  const findings = catalogue.problems.map(findingOf);
  const counts = { right: 0, wrong: 0, programs: 0, runs: 0, patterns: catalogue.patterns.length, tasks: 0, variants: 0, questions: 0, concepts: 0 };
  const wanted = ({ id }: { readonly id: string }): boolean => only === undefined || only === id;
  for (const pattern of catalogue.patterns) {
    if (only === undefined) findings.push(...patternProblems(pattern).map(([field, problem]) => ({ file: `${pattern.id}/pattern.json`, field, problem })));
    const proof = new PatternProof(pattern, { readText, run, apiNames, counts, findings });
    for (const task of pattern.tasks.filter(wanted)) await proof.task(task);
    await proof.questions(wanted);
    for (const page of pattern.concepts.filter(wanted)) await proof.concept(page.id);
  }
  return { findings, counts };
}
