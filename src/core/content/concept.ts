/** A page to read: markdown cut into the few kinds of blocks that a panel draws. What is none of them is refused, so that a page shows all that stands in it. */
import { ContentError } from '../../shared/errors';
import { BlockReader, Misfit } from './conceptBlocks';
import type { Inline } from './conceptInline';
import type { Parsed } from './readContent';

export type { Inline } from './conceptInline';

/** A program that can be run, what it prints, and the class of what it raises at its end, if it raises. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly code: string;
  readonly output: string;
  readonly raises: string | undefined;
}

/** Two drawings of one picture, for themes with light and with dark ground; paths relative to `quizzes/`. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly light: string;
  readonly dark: string;
  readonly alt: string;
}

export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | CodeBlock
  | PictureBlock;

export interface Concept {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Where a page stands, relative to `quizzes/`. */
export function conceptFile(patternId: string, id: string): string {
  return `${patternId}/concepts/${id}.md`;
}

/** The page, or the first thing that is wrong with it; errors name the line. */
export function parseConcept(text: string, id: string, file: string): Parsed<Concept> {
  const lines = text.split('\n');
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1]?.trim();
  if (title === undefined) return { errors: [new ContentError(file, 'line 1', 'a page begins with its title: # Title')] };
  try {
    return { value: { id, title, blocks: new BlockReader(lines, file.slice(0, file.lastIndexOf('/') + 1)).blocks() } };
  } catch (thrown) {
    if (thrown instanceof Misfit) return { errors: [new ContentError(file, `line ${thrown.line}`, thrown.message)] };
    throw thrown;
  }
}
