import * as vscode from 'vscode';
import type { BlankLook } from '../core/editor/blankLooks';

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`nlpPractice.${name}`);

/** The box of a blank. Shape first: each look differs from the others in line style or thickness, not only in colour. */
function boxes(): Readonly<Record<BlankLook, vscode.ThemableDecorationRenderOptions>> {
  const plain = { backgroundColor: color('blankBackground'), borderColor: color('blankBorder') };
  const here = { backgroundColor: color('blankBackground'), borderColor: color('currentBorder') };
  return {
    empty: { ...plain, border: '1px dashed' },
    filled: { ...plain, border: '1px solid' },
    current: { ...here, border: '2px solid' },
    linked: { ...here, border: '1px solid' },
    right: { backgroundColor: color('rightBackground'), borderColor: color('rightBorder'), borderStyle: 'solid', borderWidth: '1px 1px 3px' },
    wrong: { backgroundColor: color('wrongBackground'), borderColor: color('wrongBorder'), border: '3px double' },
  };
}

/** A mark after the text, for those who cannot tell the colours apart. Text, not a picture: so it takes the theme's colour and the font's size. */
const MARKS: Readonly<Partial<Record<BlankLook, vscode.ThemableDecorationAttachmentRenderOptions>>> = {
  right: { contentText: '\u2713', color: color('rightBorder'), margin: '0 2px 0 4px' },
  wrong: { contentText: '\u2717', color: color('wrongBorder'), margin: '0 2px 0 4px' },
};

export type DecorationTypes = Readonly<Record<BlankLook, vscode.TextEditorDecorationType>>;

/**
 * The types for places that hold text. Open at both edges: what is typed there is the blank's, and the box grows with it before our own
 * answer to the edit arrives.
 */
export function createBoxTypes(): DecorationTypes {
  return createTypes((look, box) => {
    const mark = MARKS[look];
    return { ...box, borderRadius: '3px', rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen, ...(mark === undefined ? {} : { after: mark }) };
  });
}

/** The types for places without any text, which VS Code draws no box for: the box is round an attached text instead. */
export function createHollowTypes(): DecorationTypes {
  return createTypes((_, { border, borderColor, backgroundColor, borderStyle, borderWidth }) => {
    // Attachments know only the shorthand; what a box says with style and width apart is one solid line here.
    const line = border ?? (borderStyle === undefined || borderWidth === undefined ? '1px solid' : `1px ${borderStyle}`);
    return { before: { contentText: '\u00a0\u00a0\u00a0\u00a0', border: line, ...(borderColor === undefined ? {} : { borderColor }), ...(backgroundColor === undefined ? {} : { backgroundColor }) } };
  });
}

/** What belongs in the blank, at the end of the caret's line, where it moves no code. */
export function createPromptType(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({ after: { color: color('blankNumber'), fontStyle: 'italic', margin: '0 0 0 2em' } });
}

function createTypes(optionsOf: (look: BlankLook, box: vscode.ThemableDecorationRenderOptions) => vscode.DecorationRenderOptions): DecorationTypes {
  const all = boxes();
  const create = (look: BlankLook): vscode.TextEditorDecorationType => vscode.window.createTextEditorDecorationType(optionsOf(look, all[look]));
  return { empty: create('empty'), filled: create('filled'), current: create('current'), linked: create('linked'), right: create('right'), wrong: create('wrong') };
}
