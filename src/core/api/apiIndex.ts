/** What the practice editions offer, as `practice_signatures.py` describes it when the extension is built. */
import * as v from 'valibot';

const Kind = v.picklist(['class', 'function', 'value', 'module']);

const Member = v.object({
  kind: Kind,
  /** As in Python's source, without the instance; empty where there is none. */
  signature: v.string(),
  /** The first paragraph of the docstring; may be empty. */
  doc: v.string(),
});
export type ApiMember = v.InferOutput<typeof Member>;

const Entry = v.object({
  ...Member.entries,
  /** Of a class: what its instances have. */
  members: v.optional(v.record(v.string(), Member)),
  /** Of a class that is never an instance itself: whose members its instances have. */
  instance: v.optional(v.string()),
});
export type ApiEntry = v.InferOutput<typeof Entry>;

const ApiFile = v.record(v.string(), v.record(v.string(), Entry));

/** Modules by their full name, names in them. */
export class ApiIndex {
  readonly #modules: ReadonlyMap<string, ReadonlyMap<string, ApiEntry>>;

  /** @throws v.ValiError when the text is not what the build writes */
  constructor(json: string) {
    const file = v.parse(ApiFile, JSON.parse(json));
    this.#modules = new Map(Object.entries(file).map(([name, entries]) => [name, new Map(Object.entries(entries))]));
  }

  hasModule(module: string): boolean {
    return this.#modules.has(module);
  }

  entry(module: string, name: string): ApiEntry | undefined {
    return this.#modules.get(module)?.get(name);
  }

  names(module: string): ReadonlyMap<string, ApiEntry> {
    return this.#modules.get(module) ?? new Map<string, ApiEntry>();
  }

  /** What an instance of the class has. */
  membersOf(module: string, className: string): ReadonlyMap<string, ApiMember> {
    const entry = this.entry(module, className);
    const own = entry?.instance === undefined ? entry : this.entry(module, entry.instance);
    return new Map(Object.entries(own?.members ?? {}));
  }
}
