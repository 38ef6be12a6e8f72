/** The excerpt of the program that the panel shows: the lines that hold blanks, cut into parts. */
import { parser } from '@lezer/python';
import { slice, type OffsetRange } from '../../shared/range';
import { blankState } from '../editor/slots';
import type { TaskState } from '../session/state';
import { lineOfOffset, lineRange } from '../text/lines';
import type { PanelBlankPart, PanelProgramLine, PanelTextPart } from './types';

type Token = PanelTextPart['token'];

/** Lines with blanks, top to bottom. A blank of several lines stands whole on the line where it begins. */
export function programLines(state: TaskState): PanelProgramLine[] {
  const places = state.slots.flatMap(({ range }, slot) => (range === null ? [] : [{ slot, range, line: lineOfOffset(state.text, range.start) }]));
  const lines = [...new Set(places.map((place) => place.line))].sort((a, b) => a - b);
  return lines.map((line) => ({ line: line + 1, parts: lineParts(state, line, places.filter((place) => place.line === line)) }));
}

function lineParts(state: TaskState, line: number, places: readonly { slot: number; range: OffsetRange }[]): PanelProgramLine['parts'] {
  const whole = lineRange(state.text, line);
  const parts: (PanelBlankPart | PanelTextPart)[] = [];
  let at = whole.start;
  for (const { slot, range } of places) {
    parts.push(...textParts(slice(state.text, { start: at, end: range.start })), blankPart(state, slot));
    at = range.end;
  }
  const end = Math.max(at, lineRange(state.text, lineOfOffset(state.text, at)).end);
  return [...parts, ...textParts(slice(state.text, { start: at, end }))];
}

function blankPart(state: TaskState, slot: number): PanelBlankPart {
  const id = state.task.template.slots[slot]?.id ?? '';
  return { kind: 'blank', id, slot, text: state.slots[slot]?.text ?? '', state: blankState(state, id), selected: id === state.selected.id };
}

const TOKENS: Readonly<Record<string, Token>> = { String: 'string', FormatString: 'string', Number: 'number', VariableName: 'name', PropertyName: 'name' };

/** Words, strings and numbers of a piece of a line. The piece need not parse: tokens are all that is wanted. */
function textParts(text: string): PanelTextPart[] {
  const parts: PanelTextPart[] = [];
  let at = 0;
  const add = (token: Token, to: number): void => {
    if (to > at) parts.push({ kind: 'text', token, text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  parser.parse(text).iterate({
    enter: (node) => {
      const token = TOKENS[node.name];
      if (token === undefined || node.from < at) return;
      add('plain', node.from);
      add(token, node.to);
    },
  });
  add('plain', text.length);
  return parts;
}
