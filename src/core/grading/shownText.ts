/** Makes what a learner typed, or what Python said of it, fit to stand in a sentence. Code stands between backticks, so none may come from outside. */
import { t } from '../../shared/words';

/** Characters of an answer that a message shows. */
const MOST_CODE = 60;
/** Characters of Python's words that a message shows. */
const MOST_WORDS = 300;
/** Control and formatting characters (direction marks, zero-width ones), line separators, halves of surrogate pairs: not to be seen, or not as they are. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An answer as code in a sentence: one line, bounded, every character to be seen. */
export function shownCode(text: string): string {
  const trimmed = text.trim();
  const points = [...trimmed.slice(0, 2 * MOST_CODE)];
  const cut = trimmed.length > 2 * MOST_CODE || points.length > MOST_CODE;
  const code = `\`${visible(points.slice(0, MOST_CODE).join('')).replaceAll('`', "'")}${cut ? '…' : ''}\``;
  return cut ? t('{0} ({1} characters)', code, [...trimmed].length.toLocaleString('en')) : code;
}

/** Python's own words in a sentence of ours: one line, bounded, without stray backticks and without a path of this machine. */
export function shownWords(text: string): string {
  const line = visible(text.slice(0, 4 * MOST_WORDS).replace(/\s+/g, ' ').trim().replace(/ \((?:[A-Za-z]:)?[\\/][^()]*\)$/, ''));
  const cut = line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS).replace(/\p{Cs}$/u, '')}…` : line;
  return cut.split('`').length % 2 === 1 ? cut : cut.replaceAll('`', "'");
}

function visible(text: string): string {
  return text.replace(UNSEEN, (character) => SHORT[character] ?? escaped(character));
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  if (point < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
