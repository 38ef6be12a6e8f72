import * as vscode from 'vscode';
import type { OffsetRange } from '../shared/range';

/** Offsets as the document's positions. Exact for the version that the offsets are of. */
export function toRange(document: vscode.TextDocument, range: OffsetRange): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** A selection as offsets. */
export function toOffsets(document: vscode.TextDocument, range: vscode.Range): OffsetRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
