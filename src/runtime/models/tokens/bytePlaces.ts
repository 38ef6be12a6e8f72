/** Places of byte-level tokens: each letter of a token stands for one byte of the text, so their lengths say where they are. */
import { cutOut, charactersIn, type AddedToken } from './addedTokens';
import type { Place } from './place';

/** GPT-2's words: contractions, runs of letters, of digits and of others, each with the blank before it. */
const WORD =
  /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;

/** The letter that stands for a blank. */
const BLANK = 'Ġ';

/** The place of each token of `text`, in order; blanks at either end of a token are left out. */
export function bytePlaces(text: string, tokens: readonly string[], added: readonly AddedToken[]): Place[] {
  const places: Place[] = [];
  let word = 0;
  let next = 0;
  for (const stretch of cutOut(text, added)) {
    if (stretch.added !== undefined) {
      const end = stretch.start + charactersIn(stretch.text);
      places.push({ start: end - charactersIn(stretch.added.content), end, word });
      next += 1;
      word += 1;
      continue;
    }
    let start = stretch.start;
    for (const [part] of stretch.text.matchAll(WORD)) {
      next = placeWord(part, start, word, tokens, next, places);
      start += charactersIn(part);
      word += 1;
    }
  }
  if (next !== tokens.length) throw new Error(`The tokens of ${JSON.stringify(text.slice(0, 80))} do not cover it.`);
  return places;
}

/** Places the tokens that make up one word, from token `next` on; gives the number of the token after them. */
function placeWord(part: string, start: number, word: number, tokens: readonly string[], next: number, places: Place[]): number {
  const characterOf = charactersByByte(part);
  let byte = 0;
  while (byte < characterOf.length) {
    const token = tokens[next];
    if (token === undefined) throw new Error(`No token covers ${JSON.stringify(part)}.`);
    const from = start + (characterOf[byte] ?? 0);
    byte += token.length;
    const to = start + (characterOf[byte - 1] ?? 0) + 1;
    places.push({ ...trimmed(token, from, to), word });
    next += 1;
  }
  return next;
}

/** For each byte of the UTF-8 form the number of its character. */
function charactersByByte(part: string): number[] {
  const numbers: number[] = [];
  let character = 0;
  for (const each of part) {
    const point = each.codePointAt(0) ?? 0;
    for (let bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4; bytes > 0; bytes -= 1) numbers.push(character);
    character += 1;
  }
  return numbers;
}

function trimmed(token: string, start: number, end: number): { start: number; end: number } {
  let [leading, trailing] = [0, 0];
  while (token[leading] === BLANK) leading += 1;
  while (trailing < token.length && token[token.length - 1 - trailing] === BLANK) trailing += 1;
  const from = Math.min(start + leading, end);
  return { start: from, end: end >= trailing ? Math.max(end - trailing, from) : end };
}
