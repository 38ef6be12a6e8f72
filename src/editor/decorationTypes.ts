import * as vscode from 'vscode';
import type { BlankLook } from '../core/editor/blankLooks';

const LOOKS: readonly BlankLook[] = ['empty', 'filled', 'current', 'linked', 'right', 'wrong'];

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`nlpPractice.${name}`);

/** One type for each look. */
export type DecorationTypes = Readonly<Record<BlankLook, vscode.TextEditorDecorationType>>;

interface Box {
  /** CSS of the line: width and style. */
  readonly line: string;
  readonly border: string;
  readonly background: string;
  /** A mark after the text: text, not a picture, so that it takes the theme's colour and the font's size. */
  readonly mark?: string;
}

/** Shape first: each look differs from the others in line style, thickness or mark, not only in colour. */
const BOXES: Readonly<Record<BlankLook, Box>> = {
  empty: { line: '1px dashed', border: 'blankBorder', background: 'blankBackground' },
  filled: { line: '1px solid', border: 'blankBorder', background: 'blankBackground' },
  current: { line: '2px solid', border: 'currentBorder', background: 'blankBackground' },
  linked: { line: '1px solid', border: 'currentBorder', background: 'blankBackground' },
  right: { line: 'solid; border-width: 1px 1px 3px', border: 'rightBorder', background: 'rightBackground', mark: '\u2713' },
  wrong: { line: '3px double', border: 'wrongBorder', background: 'wrongBackground', mark: '\u2717' },
};

/**
 * The types for places that hold text. Open at both edges: what is typed there is the blank's, and the box grows with it before our own
 * answer to the edit arrives. The blank's number stands before the box, in a frame: bare, it could be read as code.
 */
export function createBoxTypes(): DecorationTypes {
  const number = { color: color('blankNumber'), border: '1px solid', borderColor: color('blankBorder'), backgroundColor: color('blankBackground'), margin: '0 1px 0 0' };
  return createTypes(({ line, border, background, mark }) => ({
    border: line,
    borderColor: color(border),
    backgroundColor: color(background),
    borderRadius: '3px',
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
    before: number,
    ...(mark === undefined ? {} : { after: { contentText: mark, color: color(border), margin: '0 2px 0 4px' } }),
  }));
}

/** The types for places without any text, which VS Code draws no box for: the box is round an attached text instead. */
export function createHollowTypes(): DecorationTypes {
  return createTypes(({ line, border, background }) => ({
    before: { contentText: '\u00a0\u00a0\u00a0\u00a0', border: line, borderColor: color(border), backgroundColor: color(background) },
  }));
}

function createTypes(optionsOf: (box: Box) => vscode.DecorationRenderOptions): DecorationTypes {
  const made = LOOKS.map((look) => [look, vscode.window.createTextEditorDecorationType(optionsOf(BOXES[look]))] as const);
  return Object.fromEntries(made) as DecorationTypes;
}
