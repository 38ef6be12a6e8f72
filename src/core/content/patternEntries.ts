/** What lists show of the patterns, read from `catalogue.json` and each `pattern.json` alone. */
import type { GenericSchema, InferOutput } from 'valibot';
import { ContentError } from '../../shared/errors';
import { CatalogueFile, PatternFile, type ConceptEntry, type QuestionEntry, type Skill, type TaskEntry, type TestPlan } from './patternTypes';
import { parseContent, readContent, type Parsed, type ReadText } from './readContent';

/** An item as a list shows it. */
interface Listed {
  readonly patternId: string;
  /** The pattern's title, for people. */
  readonly pattern: string;
}
export interface CatalogueTask extends TaskEntry, Listed {}
export interface CatalogueQuestion extends QuestionEntry, Listed {}

/** A pattern as a list shows it, with its items in the order they are practised. */
export interface PatternEntry {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly minutes: number;
  readonly skills: readonly Skill[];
  readonly concepts: readonly ConceptEntry[];
  readonly tasks: readonly CatalogueTask[];
  readonly questions: readonly CatalogueQuestion[];
  readonly test: TestPlan | undefined;
}

/** Never rejects: a broken pattern does not hide the others, and is named. */
export async function readPatterns(readText: ReadText): Promise<{ patterns: readonly PatternEntry[]; problems: readonly ContentError[] }> {
  const list = await readFile(CatalogueFile, readText, 'catalogue.json');
  const read = await Promise.all([...new Set(list.value?.patterns)].map((id) => readPattern(readText, id)));
  const patterns = read.flatMap(({ value }) => value ?? []);
  return { patterns, problems: [...(list.errors ?? []), ...read.flatMap(({ errors }) => errors ?? []), ...sameIds(patterns)] };
}

async function readPattern(readText: ReadText, id: string): Promise<Parsed<PatternEntry>> {
  const { value, errors } = await readFile(PatternFile, readText, `${id}/pattern.json`);
  if (value === undefined) return { errors };
  const listed = { patternId: id, pattern: value.title };
  const tasks = value.tasks.map((task) => ({ ...task, ...listed }));
  const questions = value.questions.map((question) => ({ ...question, ...listed }));
  const { title, topic, minutes, skills, concepts, test } = value;
  return { value: { id, title, topic, minutes, skills, concepts, tasks, questions, test } };
}

async function readFile<S extends GenericSchema>(schema: S, readText: ReadText, path: string): Promise<Parsed<InferOutput<S>>> {
  try {
    return parseContent(schema, await readContent(readText, path), path);
  } catch (thrown) {
    if (thrown instanceof ContentError) return { errors: [thrown] };
    throw thrown;
  }
}

/** Progress is kept and practice files are named by an item's id, so it may stand only once in all patterns. */
function sameIds(patterns: readonly PatternEntry[]): ContentError[] {
  const seen = new Set<string>();
  const twice = (pattern: string, field: string, id: string): ContentError[] => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [new ContentError(`${pattern}/pattern.json`, field, `another item is called ${id} too`)] : [];
  };
  return patterns.flatMap(({ id, tasks, questions }) => [
    ...tasks.flatMap((task, i) => twice(id, `tasks.${i}.id`, task.id)),
    ...questions.flatMap((question, i) => twice(id, `questions.${i}.id`, question.id)),
  ]);
}
