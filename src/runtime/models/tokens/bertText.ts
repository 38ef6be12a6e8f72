/** BERT's reading of a text: cleaned, lower case, without accents, in words; each letter knows which character of the text it came from. */

export interface Word {
  /** Normalised letters, of one character each. */
  readonly letters: readonly string[];
  /** The place of the character that each letter came from. */
  readonly from: readonly number[];
}

/** Characters that are not for the eye; of those only tabs and line ends count as blanks. */
const DROPPED = /\ufffd|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/u;
const BLANK = /\p{White_Space}/u;
const ACCENT = /\p{Mn}/u;
/** What stands on an English keyboard counts as punctuation, also where Unicode calls it a symbol. */
const PUNCTUATION = /[!-/:-@[-`{-~]|\p{P}/u;

/** Ideographs, as upstream counts them: each is a word of its own. */
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff], [0x3400, 0x4dbf], [0x20000, 0x2a6df], [0x2a700, 0x2b73f], [0x2b740, 0x2b81f], [0x2b920, 0x2ceaf], [0xf900, 0xfaff], [0x2f800, 0x2fa1f],
];

/** The words of a text; `start` is the place of its first character. */
export function bertWords(text: string, start: number): Word[] {
  const reader = new WordReader();
  let place = start;
  for (const character of text) {
    if (!DROPPED.test(character)) reader.read(character, place);
    place += 1;
  }
  return reader.words;
}

class WordReader {
  readonly words: Word[] = [];
  #open: { letters: string[]; from: number[] } | undefined;

  read(character: string, place: number): void {
    if (BLANK.test(character)) this.#open = undefined;
    else if (isIdeograph(character)) this.#alone(character, place);
    else lettersOf(character).forEach((letter) => this.#add(letter, place));
  }

  #add(letter: string, place: number): void {
    if (PUNCTUATION.test(letter)) return this.#alone(letter, place);
    if (this.#open === undefined) this.words.push((this.#open = { letters: [], from: [] }));
    this.#open.letters.push(letter);
    this.#open.from.push(place);
  }

  #alone(letter: string, place: number): void {
    this.#open = undefined;
    this.words.push({ letters: [letter], from: [place] });
  }
}

/** A character in lower case and without its accents: none, one or several letters. Alone, because a sigma at a word's end is one like any other. */
function lettersOf(character: string): string[] {
  if (character < '\x80') return [character.toLowerCase()];
  return [...character.normalize('NFD')].filter((letter) => !ACCENT.test(letter)).flatMap((letter) => [...letter.toLowerCase()]);
}

function isIdeograph(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0x3400 && IDEOGRAPHS.some(([first, last]) => point >= first && point <= last);
}
