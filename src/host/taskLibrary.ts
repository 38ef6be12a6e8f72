import * as vscode from 'vscode';
import { Catalogue, type CatalogueQuestion, type CatalogueTask, type PatternEntry } from '../core/content/catalogue';
import type { Concept } from '../core/content/concept';
import { JoinedCatalogue } from '../core/content/joinedCatalogue';
import type { Question } from '../core/content/questionTypes';
import type { ReadText } from '../core/content/readContent';
import type { Task } from '../core/content/types';
import type { TaskProgress } from '../core/learning/progress';
import { snippetOf, snippetTask, type SnippetPlace } from '../core/quiz/snippetTask';
import type { TaskPlace } from '../core/session/state';
import { UserError, type ContentError } from '../shared/errors';
import { t } from '../shared/words';

/** The content, ours and the user's own, read when it is first asked for. What is wrong in it is reported once and hides nothing else. */
export class TaskLibrary {
  #shipped: Promise<Catalogue> | undefined;
  #joined: Promise<JoinedCatalogue> | undefined;
  /** What was read last. */
  #known: JoinedCatalogue | undefined;
  readonly #reported = new Set<string>();

  /** @param own reads the user's own patterns; undefined where there are none */
  constructor(
    private readonly folder: vscode.Uri,
    private readonly own: () => ReadText | undefined,
    private readonly reportError: (thrown: unknown) => void,
  ) {}

  /** The user's own patterns are not what they were. */
  async reread(): Promise<void> {
    this.#joined = undefined;
    await this.#read();
  }

  /** Before something of the user's own is listed or opened by hand: a watcher begins late, and does not begin where the system has none left to give. */
  async lookAgain(): Promise<void> {
    if (this.own() !== undefined) await this.reread();
  }

  /** False until the catalogue has been read: what is not known to be ours is not taken for ours. */
  isShipped(patternId: string): boolean {
    return this.#known?.isShipped(patternId) ?? false;
  }

  /** The same of a task, or of a program of a page that was opened as one. */
  isShippedTask(id: string): boolean {
    const place = snippetOf(id);
    return place === undefined ? this.#known?.isShippedItem(id) ?? false : this.isShipped(place.pattern);
  }

  /** Every task, in the order of practice. */
  async list(): Promise<readonly CatalogueTask[]> {
    return (await this.#read()).tasks;
  }

  async places(): Promise<TaskPlace[]> {
    return (await this.list()).map(({ id, patternId }) => ({ id, pattern: patternId }));
  }

  /** @throws UserError when there is no such task or variant, ContentError when its files are wrong. */
  async task(id: string, variant?: string): Promise<Task> {
    const place = snippetOf(id);
    return place === undefined ? (await this.#read()).open(id, variant) : this.#snippet(place);
  }

  /** The member of the family that the present try is about; the first where it is not there any more. */
  async taskOf(id: string, progress: TaskProgress | null): Promise<Task> {
    const first = await this.task(id);
    const variant = progress?.now.variant;
    return variant === undefined || !first.variantIds.includes(variant) ? first : this.task(id, variant);
  }

  async patterns(): Promise<readonly PatternEntry[]> {
    return (await this.#read()).patterns;
  }

  /** Patterns that cannot be read, and what else is wrong with the lists. */
  async problems(): Promise<readonly ContentError[]> {
    return (await this.#read()).problems;
  }

  /** @throws UserError when there is no such pattern. */
  async pattern(id: string): Promise<PatternEntry> {
    const patterns = await this.patterns();
    const pattern = patterns.find((one) => one.id === id);
    if (pattern === undefined) throw new UserError(t('There is no pattern {0}. There are: {1}.', JSON.stringify(id), patterns.map((one) => one.id).join(', ')));
    return pattern;
  }

  async questions(): Promise<readonly CatalogueQuestion[]> {
    return (await this.#read()).questions;
  }

  /** @throws UserError when there is no such question, ContentError when it is wrong. */
  async question(id: string): Promise<Question> {
    return (await this.#read()).openQuestion(id);
  }

  /** @throws UserError when the pattern has no such page, ContentError when it is wrong. */
  async concept(patternId: string, id: string): Promise<Concept> {
    return (await this.#read()).openConcept(patternId, id);
  }

  /** Undefined until the catalogue has been read. */
  patternNow(id: string): PatternEntry | undefined {
    return this.#known?.patterns.find((pattern) => pattern.id === id);
  }

  /** Its id until the catalogue has been read. */
  patternTitle(id: string): string {
    return this.patternNow(id)?.title ?? id;
  }

  async #snippet(place: SnippetPlace): Promise<Task> {
    const task = snippetTask(place, await this.concept(place.pattern, place.concept));
    if (task === undefined) throw new UserError(t('The page {0} has no such program any more.', place.concept));
    return task;
  }

  #read(): Promise<JoinedCatalogue> {
    if (this.#joined !== undefined) return this.#joined;
    const joined = this.#join();
    this.#joined = joined;
    // Of two that are being read the one asked for last is what is known
    joined.then((read) => {
      if (this.#joined === joined) this.#known = read;
    }, () => undefined);
    return joined;
  }

  async #join(): Promise<JoinedCatalogue> {
    this.#shipped ??= Catalogue.read(async (path) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, path))));
    const own = this.own();
    const joined = new JoinedCatalogue(await this.#shipped, own === undefined ? undefined : await Catalogue.read(own));
    for (const problem of joined.problems) this.#report(problem);
    return joined;
  }

  /** An author saves a file many times before it is whole: the same words are not said again. */
  #report(problem: ContentError): void {
    if (this.#reported.has(problem.message)) return;
    this.#reported.add(problem.message);
    this.reportError(problem);
  }
}
