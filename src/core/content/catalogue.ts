/** What there is to practise. Lists patterns and tasks by the pattern files alone; a task's own files are read when it is opened. */
import type { GenericSchema, InferOutput } from 'valibot';
import { ContentError, UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import { parseTask, readTaskSource } from './parseTask';
import { parseContent, readContent, type Parsed, type ReadText } from './readContent';
import { CatalogueFile, PatternFile, type Task, type TaskEntry } from './types';

/** A pattern as a list shows it, with its tasks in the order they are practised. */
export interface PatternEntry {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly minutes: number;
  readonly tasks: readonly CatalogueTask[];
}

/** A task as a list shows it. */
export interface CatalogueTask extends TaskEntry {
  readonly patternId: string;
  /** The pattern's title, for people. */
  readonly pattern: string;
}

export class Catalogue {
  readonly #open = new Map<string, Promise<Task>>();

  private constructor(
    private readonly readText: ReadText,
    readonly patterns: readonly PatternEntry[],
    /** Patterns that cannot be read are left out of the lists and named here. */
    readonly problems: readonly ContentError[],
  ) {}

  /** Reads `catalogue.json` and each pattern's `pattern.json`. Never rejects: a broken pattern does not hide the others. */
  static async read(readText: ReadText): Promise<Catalogue> {
    const list = await readFile(CatalogueFile, readText, 'catalogue.json');
    const read = await Promise.all((list.value?.patterns ?? []).map((id) => readPattern(readText, id)));
    const patterns = read.flatMap(({ value }) => value ?? []);
    return new Catalogue(readText, patterns, [...(list.errors ?? []), ...read.flatMap(({ errors }) => errors ?? []), ...sameIds(patterns)]);
  }

  /** Every task of every pattern, in the order of practice. */
  get tasks(): readonly CatalogueTask[] {
    return this.patterns.flatMap(({ tasks }) => tasks);
  }

  /**
   * Reads and checks a task; the second time it is there at once.
   * @throws UserError when there is no such task; ContentError, the first of them, when its files are wrong.
   */
  async open(id: string): Promise<Task> {
    const entry = this.tasks.find((task) => task.id === id);
    if (entry === undefined) throw new UserError(t('There is no task {0}. There are: {1}.', JSON.stringify(id), this.tasks.map((task) => task.id).join(', ')));
    const opened = this.#open.get(id) ?? this.#read(entry);
    this.#open.set(id, opened);
    // What is broken now may have been mended when it is asked for again.
    opened.catch(() => this.#open.delete(id));
    return opened;
  }

  async #read({ patternId, id }: CatalogueTask): Promise<Task> {
    const { value, errors } = parseTask(await readTaskSource(this.readText, patternId, id));
    if (value !== undefined) return value;
    throw errors[0] ?? new ContentError(id, undefined, 'it cannot be opened');
  }
}

async function readPattern(readText: ReadText, id: string): Promise<Parsed<PatternEntry>> {
  const { value, errors } = await readFile(PatternFile, readText, `${id}/pattern.json`);
  if (value === undefined) return { errors };
  const { title, topic, minutes } = value;
  return { value: { id, title, topic, minutes, tasks: value.tasks.map((task) => ({ ...task, patternId: id, pattern: title })) } };
}

async function readFile<S extends GenericSchema>(schema: S, readText: ReadText, path: string): Promise<Parsed<InferOutput<S>>> {
  try {
    return parseContent(schema, await readContent(readText, path), path);
  } catch (thrown) {
    if (thrown instanceof ContentError) return { errors: [thrown] };
    throw thrown;
  }
}

/** A task's id names its practice file, so it may stand only once in all patterns. */
function sameIds(patterns: readonly PatternEntry[]): ContentError[] {
  const seen = new Set<string>();
  return patterns.flatMap(({ id: pattern, tasks }) =>
    tasks.flatMap(({ id }, i) => {
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [new ContentError(`${pattern}/pattern.json`, `tasks.${i}.id`, `another task is called ${id} too`)] : [];
    }),
  );
}
