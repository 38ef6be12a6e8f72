/** Tokens beside the vocabulary, which are cut out of a text before anything else is. */

export interface AddedToken {
  readonly id: number;
  readonly content: string;
  /** Takes the blanks before it too. */
  readonly lstrip: boolean;
}

/** A stretch of the text, `start` in characters. `added` is the token that it is, undefined for ordinary text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly added: AddedToken | undefined;
}

/** The text in stretches, none of them empty. The longest token wins where two begin. */
export function cutOut(text: string, tokens: readonly AddedToken[]): Stretch[] {
  if (tokens.length === 0) return text === '' ? [] : [{ text, start: 0, added: undefined }];
  const stretches: Stretch[] = [];
  let start = 0;
  const add = (part: string, added?: AddedToken): void => {
    if (part !== '') stretches.push({ text: part, start, added });
    start += charactersIn(part);
  };
  let end = 0;
  for (const match of text.matchAll(patternOf(tokens))) {
    add(text.slice(end, match.index));
    end = match.index + match[0].length;
    add(match[0], tokens.find(({ content }) => match[0].endsWith(content)));
  }
  add(text.slice(end));
  return stretches;
}

/** Characters as Python counts them: one for a pair of surrogates. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

const patterns = new WeakMap<readonly AddedToken[], RegExp>();

function patternOf(tokens: readonly AddedToken[]): RegExp {
  const known = patterns.get(tokens);
  if (known !== undefined) return known;
  const longestFirst = [...tokens].sort((a, b) => b.content.length - a.content.length);
  const made = new RegExp(longestFirst.map(({ content, lstrip }) => (lstrip ? '\\p{White_Space}*' : '') + escaped(content)).join('|'), 'gu');
  patterns.set(tokens, made);
  return made;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
