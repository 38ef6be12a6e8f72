/** Something to give back; the shape VS Code uses too, so that both kinds mix. */
export interface Disposable {
  dispose(): void;
}

/** Holds things to give back together, last first. After `dispose`, what is added is given back at once. */
export class DisposableStore implements Disposable {
  #items: Disposable[] | undefined = [];

  add<T extends Disposable>(item: T): T {
    if (this.#items === undefined) item.dispose();
    else this.#items.push(item);
    return item;
  }

  dispose(): void {
    const items = this.#items ?? [];
    this.#items = undefined;
    for (const item of items.reverse()) item.dispose();
  }
}
