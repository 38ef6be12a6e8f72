/** WordPiece: of each word the longest beginning that the vocabulary has, then the longest continuation, and so on. */
import { cutOut, type AddedToken } from './addedTokens';
import { bertWords, type Word } from './bertText';
import type { Placed } from './place';

const LONGEST_WORD = 100;
const CONTINUATION = '##';

export interface WordPieceRules {
  readonly ids: ReadonlyMap<string, number>;
  /** The token of a word that the vocabulary cannot make, undefined where it has none. */
  readonly unknown: number | undefined;
  readonly added: readonly AddedToken[];
}

/** Tokens of a text with their places. @throws the refusal that `missing` makes where a word is unknown and no token stands for that */
export function wordPieces(text: string, rules: WordPieceRules, missing: () => Error): Placed {
  const found: Placed = { ids: [], places: [] };
  let word = 0;
  for (const { text: part, start, added } of cutOut(text, rules.added)) {
    if (added !== undefined) {
      const end = start + [...part].length;
      found.ids.push(added.id);
      found.places.push({ start: end - [...added.content].length, end, word });
      word += 1;
    } else {
      for (const each of bertWords(part, start)) {
        addPieces(each, word, rules, missing, found);
        word += 1;
      }
    }
  }
  return found;
}

function addPieces({ letters, from }: Word, word: number, { ids, unknown }: WordPieceRules, missing: () => Error, found: Placed): void {
  const pieces = letters.length > LONGEST_WORD ? undefined : piecesOf(letters, ids);
  const place = (first: number, last: number) => ({ start: from[first] ?? 0, end: (from[last] ?? 0) + 1, word });
  if (pieces === undefined) {
    if (unknown === undefined) throw missing();
    found.ids.push(unknown);
    found.places.push(place(0, letters.length - 1));
    return;
  }
  let start = 0;
  for (const { id, end } of pieces) {
    found.ids.push(id);
    found.places.push(place(start, end - 1));
    start = end;
  }
}

/** Pieces that make up the word, undefined when one is missing. */
function piecesOf(letters: readonly string[], ids: ReadonlyMap<string, number>): { id: number; end: number }[] | undefined {
  const pieces: { id: number; end: number }[] = [];
  for (let start = 0; start < letters.length; start = pieces.at(-1)?.end ?? letters.length) {
    const piece = longestFrom(letters, start, ids);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  return pieces;
}

function longestFrom(letters: readonly string[], start: number, ids: ReadonlyMap<string, number>): { id: number; end: number } | undefined {
  for (let end = letters.length; end > start; end -= 1) {
    const id = ids.get((start === 0 ? '' : CONTINUATION) + letters.slice(start, end).join(''));
    if (id !== undefined) return { id, end };
  }
  return undefined;
}
