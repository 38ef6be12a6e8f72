/** Two texts side by side: which lines belong together, and which words in them differ. */

/** A piece of a line; `differs` where the other side has something else. */
export interface ComparedPart {
  readonly text: string;
  readonly differs: boolean;
}

/** One row; a side that has no such line is null. */
export interface ComparedRow {
  readonly yours: readonly ComparedPart[] | null;
  readonly right: readonly ComparedPart[] | null;
  readonly same: boolean;
}

/** More lines, or more words in a line, than these are compared one by one from the start: the table of all pairs would grow too large. */
const MOST_COMPARED = 300;

/** Rows in the order of both texts. Lines that stand in both are put beside each other; between them lines are paired as they come. */
export function compareLines(yours: readonly string[], right: readonly string[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  const ends: readonly Pair[] = [...commonPairs(yours, right), [yours.length, right.length]];
  let [i, j] = [0, 0];
  for (const [a, b] of ends) {
    rows.push(...differing(yours.slice(i, a), right.slice(j, b)));
    if (a < yours.length && b < right.length) rows.push(sameRow(yours[a] ?? ''));
    [i, j] = [a + 1, b + 1];
  }
  return rows;
}

function sameRow(line: string): ComparedRow {
  const part = [{ text: line, differs: false }];
  return { yours: part, right: part, same: true };
}

function differing(yours: readonly string[], right: readonly string[]): ComparedRow[] {
  return Array.from({ length: Math.max(yours.length, right.length) }, (_, i) => differentRow(yours[i], right[i]));
}

function differentRow(yours: string | undefined, right: string | undefined): ComparedRow {
  if (yours === undefined || right === undefined) return { yours: whole(yours), right: whole(right), same: false };
  const [a, b] = [wordsOf(yours), wordsOf(right)];
  const common = commonPairs(a, b);
  return { yours: marked(a, new Set(common.map(([at]) => at))), right: marked(b, new Set(common.map(([, at]) => at))), same: false };
}

function whole(line: string | undefined): ComparedPart[] | null {
  return line === undefined ? null : [{ text: line, differs: true }];
}

/** Words, numbers, spaces and signs, each on its own. */
function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}_.]+|\s+|[^\p{L}\p{N}_.\s]/gu) ?? [];
}

/** Neighbours of one kind are joined. Spaces never count as a difference: numbers of other lengths move them. */
function marked(words: readonly string[], common: ReadonlySet<number>): ComparedPart[] {
  const parts: ComparedPart[] = [];
  words.forEach((text, i) => {
    const differs = !common.has(i) && text.trim() !== '';
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
    else parts.push({ text, differs });
  });
  return parts;
}

type Pair = readonly [yours: number, right: number];

/** Places of a longest common subsequence. */
function commonPairs(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length > MOST_COMPARED || b.length > MOST_COMPARED) return a.flatMap((text, i): Pair[] => (text === b[i] ? [[i, i]] : []));
  const lengths = lengthsFrom(a, b);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** For every pair of places, how long a common subsequence of what follows is. */
function lengthsFrom(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}
