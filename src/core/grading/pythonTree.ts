/**
 * Compares programs as Python. A program has a canonical form, in which spaces, comments, kinds of quotes, redundant brackets, trailing
 * commas and the order of keyword arguments are gone; two programs with one form mean the same. The reverse does not hold: an answer
 * that is right and not equal to a known one is decided by running it. `@lezer/python` alone never refuses an answer: what it cannot
 * read has no form, and is compared as text.
 */
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { canonicalArguments } from './pythonArguments';
import { dropBrackets, dropTrailingComma } from './pythonBrackets';
import { stringValue, type StringValue } from './pythonString';

/** What ends no number in Python: `1.real` is no attribute of 1. */
const RUNS_ON = /[.\w]/;

/** The canonical form of a program; undefined when it holds what cannot be read, or what no source file may hold. */
export function canonicalForm(source: string): string | undefined {
  if (/\0|\p{Surrogate}/u.test(source)) return undefined;
  const text = source.replace(/\r\n?/g, '\n');
  const tree = parser.parse(text);
  let broken = false;
  tree.iterate({
    enter: (node) => {
      broken ||= node.type.isError || (node.name === 'Number' && RUNS_ON.test(text.slice(node.to, node.to + 1))) || (node.name === 'Script' && !isAligned(node.node, text, 0)) || (node.name === 'Body' && !isAligned(node.node, text));
    },
  });
  return broken ? undefined : formOf(tree.topNode, text);
}

/** Offsets of the statements of the outermost level. */
export function topStatements(source: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let node = parser.parse(source).topNode.firstChild; node !== null; node = node.nextSibling) found.push({ from: node.from, to: node.to });
  return found;
}

/** True when all statements of a block begin in one column, which the parser does not look at. */
function isAligned(block: SyntaxNode, source: string, column?: number): boolean {
  const columns = childrenOf(block).filter((child) => child.name !== ':').map(({ from }) => from - (source.lastIndexOf('\n', from - 1) + 1));
  return columns.every((one) => one === (column ?? columns[0]));
}

function formOf(node: SyntaxNode, source: string): string {
  const inner = dropBrackets(node);
  const text = source.slice(inner.from, inner.to);
  if (inner.name === 'String' || inner.name === 'FormatString') return literalForm(text);
  if (inner.name === 'ContinuedString') return continuedForm(childrenOf(inner), source);
  const children = dropTrailingComma(inner, childrenOf(inner));
  if (children.length === 0) return leaf(inner.name, text);
  const forms = children.map((child) => ({ node: child, form: formOf(child, source) }));
  const ordered = inner.name === 'ArgList' ? canonicalArguments(inner, forms, source) : forms.map(({ form }) => form);
  return `${inner.name}(${ordered.join(' ')})`;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name !== 'Comment') children.push(child);
  return children;
}

function leaf(name: string, text: string): string {
  return `${name}${JSON.stringify(text)}`;
}

function literalForm(text: string): string {
  const value = stringValue(text);
  return value === undefined ? leaf('literal', text) : valueForm(value.kind, value.points);
}

/** Literals side by side are one literal, unless one of them has no value here. */
function continuedForm(parts: readonly SyntaxNode[], source: string): string {
  const texts = parts.map((part) => source.slice(part.from, part.to));
  const values = texts.map(stringValue);
  const kind = values[0]?.kind;
  const told = values.filter((value): value is StringValue => value !== undefined && value.kind === kind);
  if (kind === undefined || told.length < values.length) return `ContinuedString(${texts.map(literalForm).join(' ')})`;
  return valueForm(kind, told.flatMap((value) => value.points));
}

function valueForm(kind: string, points: readonly number[]): string {
  return `${kind}[${points.join(' ')}]`;
}
