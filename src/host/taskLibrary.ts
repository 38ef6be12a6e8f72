import * as vscode from 'vscode';
import { Catalogue, type CatalogueTask } from '../core/content/catalogue';
import type { Task } from '../core/content/types';
import type { TaskPlace } from '../core/session/state';

/** The shipped content, read when it is first asked for. What is wrong in it is reported once and hides nothing else. */
export class TaskLibrary {
  #catalogue: Promise<Catalogue> | undefined;
  #titles = new Map<string, string>();

  constructor(
    private readonly folder: vscode.Uri,
    private readonly reportError: (thrown: unknown) => void,
  ) {}

  /** Every task, in the order of practice. */
  async list(): Promise<readonly CatalogueTask[]> {
    return (await this.#read()).tasks;
  }

  async places(): Promise<TaskPlace[]> {
    return (await this.list()).map(({ id, patternId }) => ({ id, pattern: patternId }));
  }

  /** @throws UserError when there is no such task, ContentError when its files are wrong. */
  async task(id: string): Promise<Task> {
    return (await this.#read()).open(id);
  }

  /** Its id until the catalogue has been read. */
  patternTitle(id: string): string {
    return this.#titles.get(id) ?? id;
  }

  #read(): Promise<Catalogue> {
    this.#catalogue ??= this.#readOnce();
    return this.#catalogue;
  }

  async #readOnce(): Promise<Catalogue> {
    const catalogue = await Catalogue.read(async (path) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, path))));
    this.#titles = new Map(catalogue.patterns.map(({ id, title }) => [id, title]));
    for (const problem of catalogue.problems) this.reportError(problem);
    return catalogue;
  }
}
