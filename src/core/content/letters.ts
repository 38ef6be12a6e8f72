/** Letters of a question's options, made from the order they are shown in: an explanation cannot name another letter than the option has. */

/** Every place of a text that stands for an option's letter. */
export const LETTER = /\{letter:([^{}]*)\}/g;

/** Option id to letter, `A` for the first. */
export function lettersOf(optionIds: readonly string[]): ReadonlyMap<string, string> {
  return new Map(optionIds.map((id, i) => [id, String.fromCharCode('A'.charCodeAt(0) + i)]));
}

/** The words with each `{letter:option-id}` replaced. An id that is no option's stays as it is; the content gate refuses it. */
export function withLetters(words: string, letters: ReadonlyMap<string, string>): string {
  return words.replace(LETTER, (place, id: string) => letters.get(id) ?? place);
}
