/** Which brackets and commas of a program mean nothing. Where that is in doubt they stay. */
import type { SyntaxNode } from '@lezer/common';

/** Bind tightest, so that brackets round them change nothing wherever an expression may stand. */
const PRIMARIES = new Set([
  'VariableName', 'Number', 'String', 'FormatString', 'ContinuedString', 'Boolean', 'None', 'Ellipsis', 'CallExpression', 'MemberExpression', 'ArrayExpression',
  'ArrayComprehensionExpression', 'DictionaryExpression', 'DictionaryComprehensionExpression', 'SetExpression', 'SetComprehensionExpression', 'TupleExpression',
  'ComprehensionExpression', 'ParenthesizedExpression',
]);
const OPERATIONS = new Set(['BinaryExpression', 'UnaryExpression', 'ConditionalExpression']);
const HOLDERS = new Set([
  'ArgList', 'AssignStatement', 'ExpressionStatement', 'CallExpression', 'MemberExpression', 'ParenthesizedExpression', 'ArrayExpression', 'TupleExpression',
  'SetExpression', 'DictionaryExpression', 'BinaryExpression', 'UnaryExpression', 'ConditionalExpression', 'ReturnStatement',
]);
/** Places for a whole expression by what holds them: what stands before it, and after it ('' is the end). */
const WHOLE: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ArgList: ['( , AssignOp', ') ,'],
  ParenthesizedExpression: ['(', ')'],
  ArrayExpression: ['[ ,', '] ,'],
  TupleExpression: ['( ,', ') ,'],
  SetExpression: ['{ ,', '} ,'],
  DictionaryExpression: ['{ , :', '} , :'],
  MemberExpression: ['[', ']'],
  AssignStatement: ['AssignOp', ''],
};

/** What stands in redundant brackets, or the node itself. */
export function dropBrackets(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.name === 'ParenthesizedExpression' && isRedundant(inner, node)) {
    const content = soleContent(inner);
    if (content === null) break;
    inner = content;
  }
  return inner;
}

/** `outer` is where the brackets of this place begin: of `((a))` both pairs are judged by what stands round them all. */
function isRedundant(brackets: SyntaxNode, outer: SyntaxNode): boolean {
  const content = soleContent(brackets);
  const parent = outer.parent;
  if (content === null || parent === null || !HOLDERS.has(parent.name) || isTyped(parent)) return false;
  const next = outer.nextSibling?.name;
  // `f((a)=1)` is no Python.
  if (parent.name === 'ArgList' && next === 'AssignOp') return false;
  if (PRIMARIES.has(content.name)) return true;
  const [before, after] = WHOLE[parent.name] ?? ['-', '-'];
  return OPERATIONS.has(content.name) && before.split(' ').includes(outer.prevSibling?.name ?? '') && after.split(' ').includes(next ?? '');
}

/** `(x): int` declares nothing, `x: int` does. */
function isTyped(parent: SyntaxNode): boolean {
  return parent.getChild('TypeDef') !== null;
}

function soleContent(brackets: SyntaxNode): SyntaxNode | null {
  const content = brackets.firstChild?.nextSibling ?? null;
  return content?.nextSibling?.name === ')' && content.nextSibling.nextSibling === null ? content : null;
}

/** The children of a node without a comma, or brackets of an import, that mean nothing. */
export function dropTrailingComma(node: SyntaxNode, children: readonly SyntaxNode[]): readonly SyntaxNode[] {
  if (node.name === 'ImportStatement') return importedNames(children);
  const last = children.length - 1;
  if (children[last - 1]?.name !== ',' || !mayDropComma(node, children)) return children;
  return children.filter((_, i) => i !== last - 1);
}

function mayDropComma(node: SyntaxNode, children: readonly SyntaxNode[]): boolean {
  if (node.name === 'ArrayExpression' || node.name === 'DictionaryExpression' || node.name === 'SetExpression') return true;
  // `f(x for x in y,)` is no Python; of a tuple with one element the comma makes the tuple.
  if (node.name === 'ArgList') return !children.some((child) => child.name === 'for');
  return node.name === 'TupleExpression' && children.filter((child) => child.name === ',').length > 1;
}

function importedNames(children: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const open = children.findIndex((child) => child.name === '(');
  const last = children.at(-1);
  if (children[0]?.name !== 'from' || open < 0 || last?.name !== ')') return children;
  const names = children.slice(open + 1, -1);
  return [...children.slice(0, open), ...(names.length > 1 && names.at(-1)?.name === ',' ? names.slice(0, -1) : names)];
}
