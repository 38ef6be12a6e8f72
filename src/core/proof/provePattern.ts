/** Reads, checks and proves the items and pages of one pattern. */
import { ContentError } from '../../shared/errors';
import type { CatalogueQuestion, CatalogueTask, PatternEntry } from '../content/catalogue';
import { conceptFile, parseConcept, type Concept } from '../content/concept';
import { idOf, parseQuestion, readQuestions, type QuestionSources } from '../content/parseQuestions';
import { parseTask, readTaskSource, taskFolder } from '../content/parseTask';
import { readContent, type ReadText } from '../content/readContent';
import type { Problem } from '../content/taskProblems';
import type { Task } from '../content/types';
import { FIRST_VARIANT } from '../content/variants';
import type { RunProgram } from '../grading/gradeAnswers';
import { findingOf, type Finding, type ProofCounts } from './findings';
import { conceptProblems, questionEntryProblems, taskEntryFindings } from './patternProblems';
import { proveConcept, proveQuestion } from './provePrograms';
import { proveTask } from './proveTask';
import { unusedReplacements } from './variantProblems';
import { conceptWordProblems, questionWordProblems, taskWordProblems, type ApiNames } from './wordProblems';

/** What a proof works with; findings and counts are added to. */
export interface ProofTools {
  readonly readText: ReadText;
  readonly run: RunProgram | undefined;
  readonly apiNames: ApiNames;
  readonly counts: ProofCounts & { tasks: number; variants: number; questions: number; concepts: number };
  readonly findings: Finding[];
}

export class PatternProof {
  constructor(private readonly pattern: PatternEntry, private readonly tools: ProofTools) {}

  /** Every member of the task's family. */
  async task(entry: CatalogueTask): Promise<void> {
    const source = await this.#read(() => readTaskSource(this.tools.readText, entry.patternId, entry.id));
    this.tools.counts.tasks += 1;
    if (source === undefined) return;
    const first = parseTask(source);
    this.tools.findings.push(...(first.errors ?? []).map(findingOf), ...unusedReplacements(source, first.value));
    if (first.value === undefined) return;
    this.tools.findings.push(...taskEntryFindings(entry, first.value));
    for (const id of first.value.variantIds) await this.#member(id === FIRST_VARIANT ? first : parseTask(source, id), id);
  }

  async #member({ value, errors }: { readonly value?: Task | undefined; readonly errors?: readonly ContentError[] | undefined }, variant: string): Promise<void> {
    const { run, apiNames, counts, findings } = this.tools;
    counts.variants += 1;
    findings.push(...(errors ?? []).map(findingOf).map((finding) => ({ ...finding, problem: `variant ${variant}: ${finding.problem}` })));
    if (value === undefined) return;
    this.#add(`${taskFolder(value.patternId, value.id)}/task.json`, '', taskWordProblems(value, apiNames));
    if (run !== undefined) findings.push(...(await proveTask(value, run, counts)));
  }

  /** The questions that the pattern lists; one that its file has and the list has not is named too. */
  async questions(wanted: (entry: CatalogueQuestion) => boolean): Promise<void> {
    const listed = this.pattern.questions.filter(wanted);
    if (listed.length === 0) return;
    const sources = await this.#read(() => readQuestions(this.tools.readText, this.pattern.id));
    if (sources === undefined) return;
    const ids = sources.questions.map(idOf);
    ids.forEach((id, i) => {
      if (id !== undefined && ids.indexOf(id) < i) this.#add(sources.file, `questions.${i}`, [['id', `${id} is used twice`]]);
      if (!this.pattern.questions.some((entry) => entry.id === id)) this.#add(sources.file, `questions.${i}`, [['id', `pattern.json does not list ${id ?? 'it'}`]]);
    });
    for (const entry of listed) await this.#question(entry, sources, ids.indexOf(entry.id));
  }

  async #question(entry: CatalogueQuestion, sources: QuestionSources, at: number): Promise<void> {
    const { run, apiNames, counts, findings } = this.tools;
    counts.questions += 1;
    if (at < 0) return this.#add(sources.file, '', [['questions', `pattern.json lists ${entry.id}, which is not here`]]);
    const { value, errors } = parseQuestion(sources, at);
    findings.push(...(errors ?? []).map(findingOf));
    if (value === undefined) return;
    this.#add(sources.file, `questions.${at}`, [...questionEntryProblems(entry, value), ...questionWordProblems(value, apiNames)]);
    if (run !== undefined) findings.push(...(await proveQuestion(value, sources.file, at, run, counts)));
  }

  async concept(id: string): Promise<void> {
    const { run, apiNames, counts, findings, readText } = this.tools;
    const file = conceptFile(this.pattern.id, id);
    const text = await this.#read(() => readContent(readText, file));
    counts.concepts += 1;
    if (text === undefined) return;
    const { value, errors } = parseConcept(text, id, file);
    findings.push(...(errors ?? []).map(findingOf));
    if (value === undefined) return;
    this.#add(file, '', [...conceptProblems(this.pattern, value), ...conceptWordProblems(value, apiNames)]);
    await this.#pictures(value);
    if (run !== undefined) findings.push(...(await proveConcept(value, file, run, counts)));
  }

  /** Both drawings of each picture are there, and are drawings. */
  async #pictures(concept: Concept): Promise<void> {
    for (const file of concept.blocks.flatMap((block) => (block.kind === 'picture' ? [block.light, block.dark] : []))) {
      const svg = await this.#read(() => readContent(this.tools.readText, file));
      if (svg === undefined) continue;
      if (!/<svg\b[^>]*\bviewBox=/.test(svg)) this.#add(file, '', [['svg', 'it is no drawing with a viewBox']]);
      if (/<script|<foreignObject|\son\w+=|(?:href|src)\s*=\s*["'](?!#)/i.test(svg)) this.#add(file, '', [['svg', 'a drawing holds no scripts and nothing from elsewhere']]);
    }
  }

  async #read<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof ContentError)) throw thrown;
      this.tools.findings.push(findingOf(thrown));
      return undefined;
    }
  }

  #add(file: string, within: string, problems: readonly Problem[]): void {
    this.tools.findings.push(...problems.map(([field, problem]) => ({ file, field: within === '' ? field : `${within}.${field}`, problem })));
  }
}
