/** Where the field that a finding names stands in its file, so that an editor can mark it. */
import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import type { OffsetRange } from '../../shared/range';
import { lineRange } from '../text/lines';

/**
 * Of a field that is text or a number its value; of one that holds others its name, for marking all of it would mark half the file. Where a
 * file has no such field, what should hold it; where nothing is known of it, the first line.
 */
export function fieldRange(file: string, text: string, field: string): OffsetRange {
  const found = file.endsWith('.json') ? inJson(text, field) : inPython(text, field);
  return found ?? lineRange(text, 0);
}

function inJson(text: string, field: string): OffsetRange | undefined {
  const root = parseTree(text);
  if (root === undefined || field === '') return undefined;
  const node = findNodeAtLocation(root, pathOf(root, field));
  return node === undefined || node === root ? undefined : marked(node);
}

/** As far as the field leads in this file. A name may hold a dot itself. */
function pathOf(root: Node, field: string): JSONPath {
  const path: JSONPath = [];
  for (let left = field.split('.'), node: Node = root; left.length > 0; ) {
    const step = nextStep(node, left);
    if (step === undefined) return path;
    path.push(step.name);
    node = step.node;
    left = left.slice(step.parts);
  }
  return path;
}

function nextStep(node: Node, left: readonly string[]): { name: string | number; node: Node; parts: number } | undefined {
  const place = Number(left[0]);
  const item = node.type === 'array' ? node.children?.[place] : undefined;
  if (item !== undefined) return { name: place, node: item, parts: 1 };
  if (node.type !== 'object') return undefined;
  for (let parts = 1; parts <= left.length; parts += 1) {
    const name = left.slice(0, parts).join('.');
    const child = findNodeAtLocation(node, [name]);
    if (child !== undefined) return { name, node: child, parts };
  }
  return undefined;
}

function marked(node: Node): OffsetRange {
  const holds = node.type === 'object' || node.type === 'array';
  const name = holds && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (name !== undefined) return spanOf(name);
  return holds ? { start: node.offset, end: node.offset + 1 } : spanOf(node);
}

function spanOf({ offset, length }: Node): OffsetRange {
  return { start: offset, end: offset + length };
}

/** A function by its name. */
function inPython(text: string, field: string): OffsetRange | undefined {
  const found = /^\w+$/.test(field) ? new RegExp(`^def ${field}\\b.*`, 'm').exec(text) : null;
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
