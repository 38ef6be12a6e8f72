/** What the practice editions say at a place of a program: for hovering over a name, and for completing one. */
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import type { OffsetRange } from '../../shared/range';
import type { ApiIndex, ApiMember } from './apiIndex';
import { Meanings, type Meaning } from './meaning';

/** A name of the practice editions. `code` is how Python's source would begin it. */
export interface ApiWords {
  readonly range: OffsetRange;
  readonly code: string;
  readonly doc: string;
}

/** Undefined where no name of the practice editions stands. */
export function apiAt(index: ApiIndex, source: string, offset: number): ApiWords | undefined {
  const tree = parser.parse(source);
  const node = tree.resolveInner(offset, 1).name === 'Script' ? tree.resolveInner(offset, -1) : tree.resolveInner(offset, 1);
  if (node.name !== 'VariableName' && node.name !== 'PropertyName') return undefined;
  const meaning = meaningOf(new Meanings(index, source, tree.topNode), source, node);
  const said = meaning === undefined ? undefined : say(meaning);
  return said === undefined ? undefined : { range: { start: node.from, end: node.to }, ...said };
}

/** The names that may stand at `offset`: behind a dot, or behind `from ... import`. Empty elsewhere. */
export function completionsAt(index: ApiIndex, source: string, offset: number): ReadonlyMap<string, ApiMember> {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const imported = /^\s*from\s+([\w.]+)\s+import\s+(?:\w+(?:\s+as\s+\w+)?\s*,\s*)*\w*$/.exec(line);
  if (imported !== null) return index.names(imported[1] ?? '');
  const dot = /\.\w*$/.exec(line);
  if (dot === null) return new Map();
  const end = offset - dot[0].length;
  const tree = parser.parse(source);
  return new Map(membersBefore(new Meanings(index, source, tree.topNode), tree.resolveInner(end, -1), end));
}

function membersBefore(meanings: Meanings, innermost: SyntaxNode, end: number): ReadonlyMap<string, ApiMember> {
  // The largest expression that ends at the dot: `torch.nn` and not `nn`
  let owner = innermost;
  while (owner.parent !== null && owner.parent.to === end && owner.parent.name.endsWith('Expression')) owner = owner.parent;
  return meanings.membersOf(meanings.of(owner));
}

function meaningOf(meanings: Meanings, source: string, node: SyntaxNode): Meaning | undefined {
  if (node.name === 'PropertyName') return node.parent === null ? undefined : meanings.of(node.parent);
  const parent = node.parent;
  if (parent?.name === 'ImportStatement') return importedName(meanings, source, parent, node);
  return meanings.of(node);
}

/** In `from transformers import AutoModel as A` both names stand for the same; the module's name stands for itself. */
function importedName(meanings: Meanings, source: string, statement: SyntaxNode, node: SyntaxNode): Meaning | undefined {
  const name = source.slice(node.from, node.to);
  const from = /^from\s+([\w.]+)\s+import\b/.exec(source.slice(statement.from, statement.to));
  return (from === null ? undefined : meanings.inModule(from[1] ?? '', name)) ?? meanings.of(node);
}

function say(meaning: Meaning): { code: string; doc: string } | undefined {
  if (meaning.kind === 'module') return { code: `import ${meaning.module}`, doc: '' };
  if (meaning.kind === 'instance') return { code: `(variable) ${meaning.className}`, doc: '' };
  const { kind, signature, doc } = meaning.kind === 'name' ? meaning.entry : meaning.member;
  const word = kind === 'class' ? 'class ' : kind === 'function' ? 'def ' : '';
  const place = meaning.kind === 'name' ? `${meaning.module}.` : `${meaning.className}.`;
  return { code: `${word}${place}${meaning.name}${signature}`, doc };
}
