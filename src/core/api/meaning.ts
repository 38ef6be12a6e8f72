/** What names and expressions of a program stand for, as far as its imports and plain assignments tell. Guesses nothing beyond that. */
import type { SyntaxNode } from '@lezer/common';
import type { ApiEntry, ApiIndex, ApiMember } from './apiIndex';

export type Meaning =
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'name'; readonly module: string; readonly name: string; readonly entry: ApiEntry }
  | { readonly kind: 'instance'; readonly module: string; readonly className: string }
  | { readonly kind: 'member'; readonly module: string; readonly className: string; readonly name: string; readonly member: ApiMember };

/** Methods of a class that make an instance of it. */
const MAKERS = ['from_pretrained', 'from_config'];

export class Meanings {
  readonly #names = new Map<string, Meaning>();

  /** Reads the imports and assignments of a whole program in their order; the last one of a name holds. */
  constructor(private readonly index: ApiIndex, private readonly source: string, top: SyntaxNode) {
    top.cursor().iterate((node) => {
      if (node.name === 'ImportStatement') this.#readImport(node.node);
      if (node.name === 'AssignStatement') this.#readAssignment(node.node);
    });
  }

  /** What an expression stands for; undefined for what is not of the practice editions. */
  of(node: SyntaxNode): Meaning | undefined {
    if (node.name === 'VariableName') return this.#names.get(this.#text(node));
    if (node.name === 'MemberExpression') return this.#ofMember(node);
    if (node.name === 'CallExpression') return this.#ofCall(node);
    return undefined;
  }

  /** What stands behind a dot, or behind the name of a module. */
  membersOf(meaning: Meaning | undefined): ReadonlyMap<string, ApiMember> {
    if (meaning?.kind === 'module') return this.index.names(meaning.module);
    if (meaning?.kind === 'instance') return this.index.membersOf(meaning.module, meaning.className);
    if (meaning?.kind === 'name') return new Map(Object.entries(meaning.entry.members ?? {}));
    return new Map<string, ApiMember>();
  }

  /** The name `name` of a module, which may be a module itself. */
  inModule(module: string, name: string): Meaning | undefined {
    const full = `${module}.${name}`;
    if (this.index.hasModule(full)) return { kind: 'module', module: full };
    const entry = this.index.entry(module, name);
    return entry === undefined ? undefined : { kind: 'name', module, name, entry };
  }

  #ofMember(node: SyntaxNode): Meaning | undefined {
    const property = node.getChild('PropertyName');
    const owner = node.firstChild === null ? undefined : this.of(node.firstChild);
    if (property === null || owner === undefined) return undefined;
    const name = this.#text(property);
    if (owner.kind === 'module') return this.inModule(owner.module, name);
    const member = this.membersOf(owner).get(name);
    if (member === undefined || owner.kind === 'member') return undefined;
    return { kind: 'member', module: owner.module, className: owner.kind === 'name' ? owner.name : owner.className, name, member };
  }

  #ofCall(node: SyntaxNode): Meaning | undefined {
    const called = node.firstChild === null ? undefined : this.of(node.firstChild);
    if (called?.kind === 'name' && called.entry.kind === 'class') return { kind: 'instance', module: called.module, className: called.name };
    if (called?.kind === 'member' && MAKERS.includes(called.name)) return { kind: 'instance', module: called.module, className: called.className };
    return undefined;
  }

  #readAssignment(node: SyntaxNode): void {
    const [target, ...rest] = childrenOf(node);
    const value = rest.at(-1);
    if (target?.name !== 'VariableName' || rest.length !== 2 || value === undefined) return;
    const meaning = this.of(value);
    if (meaning === undefined) this.#names.delete(this.#text(target));
    else this.#names.set(this.#text(target), meaning);
  }

  /** `import a.b as c, d` and `from a.b import c as d, e`. */
  #readImport(node: SyntaxNode): void {
    const words = this.#text(node).replace(/[()\\]/g, ' ').replace(/#[^\n]*/g, ' ');
    const from = /^from\s+([\w.]+)\s+import\s+([^]*)$/.exec(words);
    const list = from?.[2] ?? words.replace(/^import\s+/, '');
    for (const part of list.split(',')) {
      const [, name = '', as] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      if (name === '') continue;
      const meaning = from === null ? this.#module(as === undefined ? (name.split('.')[0] ?? '') : name) : this.inModule(from[1] ?? '', name);
      if (meaning !== undefined) this.#names.set(as ?? name.split('.')[0] ?? '', meaning);
    }
  }

  #module(module: string): Meaning | undefined {
    return this.index.hasModule(module) ? { kind: 'module', module } : undefined;
  }

  #text(node: SyntaxNode): string {
    return this.source.slice(node.from, node.to);
  }
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
