/** The order of keyword arguments, where Python does not mind it. */
import type { SyntaxNode } from '@lezer/common';
import { dropBrackets } from './pythonBrackets';

interface Formed {
  readonly node: SyntaxNode;
  readonly form: string;
}

/** Values that do nothing when they are evaluated, so that it does not matter when. */
const STILL = new Set(['VariableName', 'Number', 'String', 'Boolean', 'None', 'ContinuedString']);
const ORDER_MATTERS = /^(?:.*\.)?(?:dict|OrderedDict|update)$/;

/**
 * The forms of an argument list, each run of plain `name=value` arguments in the order of their names. Positional arguments, `*a` and
 * `**a` stay where they are; so does everything where a value does something, or where the order can be seen in the result.
 */
export function canonicalArguments(list: SyntaxNode, children: readonly Formed[], source: string): string[] {
  const plain = children.map(({ form }) => form);
  const callee = list.prevSibling;
  if (callee === null || list.parent?.name !== 'CallExpression' || ORDER_MATTERS.test(source.slice(callee.from, callee.to))) return plain;
  const open = children[0];
  const close = children.at(-1);
  if (open?.node.name !== '(' || close?.node.name !== ')' || children.some(({ node }) => node.name === 'for')) return plain;
  return [open.form, ...sortKeywords(split(children.slice(1, -1))).flatMap((argument, i) => [...(i > 0 ? [','] : []), ...argument.map(({ form }) => form)]), close.form];
}

function split(children: readonly Formed[]): Formed[][] {
  if (children.length === 0) return [];
  const found: Formed[][] = [[]];
  for (const child of children) {
    if (child.node.name === ',') found.push([]);
    else found.at(-1)?.push(child);
  }
  return found;
}

function sortKeywords(list: readonly Formed[][]): Formed[][] {
  const sorted: Formed[][] = [];
  let run: Formed[][] = [];
  const flush = (): void => {
    sorted.push(...run.sort((a, b) => compare(a[0]?.form ?? '', b[0]?.form ?? '')));
    run = [];
  };
  for (const argument of list) {
    if (isStillKeyword(argument)) run.push(argument);
    else {
      flush();
      sorted.push(argument);
    }
  }
  flush();
  return sorted;
}

function isStillKeyword(argument: readonly Formed[]): boolean {
  const [name, equals, value] = argument;
  return argument.length === 3 && name?.node.name === 'VariableName' && equals?.node.name === 'AssignOp' && value !== undefined && STILL.has(dropBrackets(value.node).name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
