/** What there is to practise. Lists are made from the pattern files alone; what an item or a page holds is read when it is opened. */
import { ContentError, UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import { conceptFile, parseConcept, type Concept } from './concept';
import { OpenedOnce } from './openedOnce';
import { parseTask, readTaskSource } from './parseTask';
import { readPatterns, type CatalogueQuestion, type CatalogueTask, type PatternEntry } from './patternEntries';
import { questionFrom, readQuestions, type QuestionSources } from './parseQuestions';
import type { Question } from './questionTypes';
import { readContent, type Parsed, type ReadText } from './readContent';
import type { Task } from './types';
import { FIRST_VARIANT } from './variants';

export type { CatalogueQuestion, CatalogueTask, PatternEntry } from './patternEntries';

export class Catalogue {
  readonly #tasks = new OpenedOnce<Task>();
  readonly #questions = new OpenedOnce<QuestionSources>();
  readonly #concepts = new OpenedOnce<Concept>();

  private constructor(
    private readonly readText: ReadText,
    readonly patterns: readonly PatternEntry[],
    /** Patterns that cannot be read are left out of the lists and named here. */
    readonly problems: readonly ContentError[],
  ) {}

  /** Reads `catalogue.json` and each pattern's `pattern.json`. Never rejects: a broken pattern does not hide the others. */
  static async read(readText: ReadText): Promise<Catalogue> {
    const { patterns, problems } = await readPatterns(readText);
    return new Catalogue(readText, patterns, problems);
  }

  /** Every task of every pattern, in the order of practice. */
  get tasks(): readonly CatalogueTask[] {
    return this.patterns.flatMap(({ tasks }) => tasks);
  }

  /** Every question of every pattern, in the order they are asked. */
  get questions(): readonly CatalogueQuestion[] {
    return this.patterns.flatMap(({ questions }) => questions);
  }

  /**
   * Reads and checks a task; the second time it is there at once.
   * @param variant which member of its family, one of `variantIds`
   * @throws UserError when there is no such task or variant; ContentError, the first of them, when its files are wrong.
   */
  async open(id: string, variant = FIRST_VARIANT): Promise<Task> {
    const { patternId } = found(this.tasks, id, () => t('There is no task {0}. There are: {1}.', JSON.stringify(id), this.tasks.map((task) => task.id).join(', ')));
    return this.#tasks.get(JSON.stringify([id, variant]), async () => orThrow(parseTask(await readTaskSource(this.readText, patternId, id), variant), id));
  }

  /** @throws UserError when there is no such question; ContentError, the first of them, when it is wrong. */
  async openQuestion(id: string): Promise<Question> {
    const { patternId } = found(this.questions, id, () => t('There is no question {0}. There are: {1}.', JSON.stringify(id), this.questions.map((one) => one.id).join(', ')));
    return orThrow(questionFrom(await this.#questions.get(patternId, () => readQuestions(this.readText, patternId)), id), id);
  }

  /** @throws UserError when the pattern has no such page; ContentError, the first of them, when it is wrong. */
  async openConcept(patternId: string, id: string): Promise<Concept> {
    const pages = this.patterns.find((pattern) => pattern.id === patternId)?.concepts ?? [];
    found(pages, id, () => t('There is no page {0}. There are: {1}.', JSON.stringify(id), pages.map((page) => page.id).join(', ')));
    return this.#concepts.get(JSON.stringify([patternId, id]), async () => {
      const file = conceptFile(patternId, id);
      return orThrow(parseConcept(await readContent(this.readText, file), id, file), id);
    });
  }
}

function found<T extends { readonly id: string }>(entries: readonly T[], id: string, missing: () => string): T {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new UserError(missing());
  return entry;
}

function orThrow<T>({ value, errors }: Parsed<T>, id: string): T {
  if (value !== undefined) return value;
  throw errors?.[0] ?? new ContentError(id, undefined, 'it cannot be opened');
}
