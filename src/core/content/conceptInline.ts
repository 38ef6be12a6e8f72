/** The parts of a line of a concept page: words, code, stress, links. HTML stays what it is: text. */

export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  /** `target` is an https address, or an id of the same pattern as `concept:<id>`, `task:<id>`, `question:<id>`. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

const PART = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\][]+)\]\(([^()\s]+)\)/g;

/** Cuts a line into its parts. */
export function inlineOf(line: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(PART)) {
    if (match.index > at) parts.push({ kind: 'text', text: line.slice(at, match.index) });
    parts.push(partOf(match));
    at = match.index + match[0].length;
  }
  return at < line.length ? [...parts, { kind: 'text', text: line.slice(at) }] : parts;
}

function partOf([, code, strong, label, target]: RegExpExecArray): Inline {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  return { kind: 'link', text: label ?? '', target: target ?? '' };
}
