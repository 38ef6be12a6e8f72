/** A part of words for people: plain text or code. */
export interface WordPart {
  readonly code: boolean;
  readonly text: string;
}

/**
 * Cuts words at backticks: what stands between two of them is code. One backtick without a partner is text. Two in a row hold nothing
 * and stay as they are, so that a message about backticks can be written.
 */
export function splitWords(words: string): WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  for (const found of words.matchAll(/`([^`]+)`/g)) {
    if (found.index > at) parts.push({ code: false, text: words.slice(at, found.index) });
    parts.push({ code: true, text: found[1] ?? '' });
    at = found.index + found[0].length;
  }
  if (at < words.length) parts.push({ code: false, text: words.slice(at) });
  return parts;
}

/** Pieces of a long name between which a line may break: before a capital after a small letter, after `_`, `.`, `/` and `-`. */
export function breakable(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_./-])(?=[A-Za-z0-9])/);
}

/** At most `most` characters, and how many were left out. Never cuts a pair of surrogates. */
export function shorten(text: string, most: number): { readonly text: string; readonly left: number } {
  if (text.length <= most) return { text, left: 0 };
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return { text: text.slice(0, end), left: text.length - end };
}

/** Words without the marks of their code, for what is only read out. */
export function plainWords(words: string): string {
  return splitWords(words).map((part) => part.text).join('');
}
