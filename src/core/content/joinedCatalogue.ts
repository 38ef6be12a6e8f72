/** The patterns that we ship and the user's own as one catalogue. The own ones stand first: they are what their author works on. */
import { ContentError } from '../../shared/errors';
import type { Catalogue } from './catalogue';
import type { Concept } from './concept';
import type { CatalogueQuestion, CatalogueTask, PatternEntry } from './patternEntries';
import type { Question } from './questionTypes';
import type { Task } from './types';

export class JoinedCatalogue {
  readonly patterns: readonly PatternEntry[];
  /** What cannot be read, or is called as something of ours. */
  readonly problems: readonly ContentError[];
  readonly #shipped: { readonly patterns: ReadonlySet<string>; readonly items: ReadonlySet<string> };

  constructor(
    private readonly shipped: Catalogue,
    private readonly own: Catalogue | undefined,
  ) {
    this.#shipped = { patterns: idsOf(shipped.patterns), items: idsOf([...shipped.tasks, ...shipped.questions]) };
    const { patterns, problems } = this.#free(own?.patterns ?? []);
    this.patterns = [...patterns, ...shipped.patterns];
    this.problems = [...(own?.problems ?? []), ...problems].map(asYours).concat(shipped.problems);
  }

  /** Every task of every pattern, in the order of practice. */
  get tasks(): readonly CatalogueTask[] {
    return this.patterns.flatMap(({ tasks }) => tasks);
  }

  /** Every question of every pattern, in the order they are asked. */
  get questions(): readonly CatalogueQuestion[] {
    return this.patterns.flatMap(({ questions }) => questions);
  }

  isShipped(patternId: string): boolean {
    return this.#shipped.patterns.has(patternId);
  }

  isShippedItem(id: string): boolean {
    return this.#shipped.items.has(id);
  }

  /** As `Catalogue.open`. */
  open(id: string, variant?: string): Promise<Task> {
    return this.#from(this.tasks.find((task) => task.id === id)?.patternId, (catalogue) => catalogue.open(id, variant));
  }

  /** As `Catalogue.openQuestion`. */
  openQuestion(id: string): Promise<Question> {
    return this.#from(this.questions.find((question) => question.id === id)?.patternId, (catalogue) => catalogue.openQuestion(id));
  }

  /** As `Catalogue.openConcept`. */
  openConcept(patternId: string, id: string): Promise<Concept> {
    return this.#from(patternId, (catalogue) => catalogue.openConcept(patternId, id));
  }

  async #from<T>(patternId: string | undefined, open: (catalogue: Catalogue) => Promise<T>): Promise<T> {
    if (this.own === undefined || patternId === undefined || this.isShipped(patternId)) return open(this.shipped);
    try {
      return await open(this.own);
    } catch (thrown) {
      throw thrown instanceof ContentError ? asYours(thrown) : thrown;
    }
  }

  /** Progress is kept and practice files are named by ids, so what is called as something of ours is left out and named. */
  #free(own: readonly PatternEntry[]): { patterns: PatternEntry[]; problems: ContentError[] } {
    const problems: ContentError[] = [];
    const free = <T extends { readonly id: string }>(entries: readonly T[], taken: ReadonlySet<string>, place: (i: number) => readonly [file: string, field: string]): T[] =>
      entries.filter(({ id }, i) => {
        if (taken.has(id)) problems.push(new ContentError(...place(i), `something of ours is called ${id} too: choose another id`));
        return !taken.has(id);
      });
    const patterns = free(own, this.#shipped.patterns, () => ['catalogue.json', 'patterns']).map((pattern) => {
      const within = (list: string) => (i: number) => [`${pattern.id}/pattern.json`, `${list}.${i}.id`] as const;
      return { ...pattern, tasks: free(pattern.tasks, this.#shipped.items, within('tasks')), questions: free(pattern.questions, this.#shipped.items, within('questions')) };
    });
    return { patterns, problems };
  }
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function asYours({ file, field, problem }: ContentError): ContentError {
  return new ContentError(file, field, problem, 'yours');
}
