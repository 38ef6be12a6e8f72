/** A program of a page as something to open in the editor: a task without blanks, to be changed and run. It is never graded. */
import type { Concept } from '../content/concept';
import type { Task } from '../content/types';
import { FIRST_VARIANT } from '../content/variants';
import { t } from '../../shared/words';

export interface SnippetPlace {
  readonly pattern: string;
  readonly concept: string;
  /** Among all blocks of the page, from 0. */
  readonly block: number;
}

/** Its id names its practice file; no task's has a dot. */
export function snippetId({ pattern, concept, block }: SnippetPlace): string {
  return `page.${pattern}.${concept}.${block}`;
}

export function snippetOf(id: string): SnippetPlace | undefined {
  const [, pattern, concept, block] = /^page\.([a-z0-9-]+)\.([a-z0-9-]+)\.(\d+)$/.exec(id) ?? [];
  return pattern === undefined || concept === undefined ? undefined : { pattern, concept, block: Number(block) };
}

/** Undefined when the page has no program there (any more). */
export function snippetTask(place: SnippetPlace, concept: Concept): Task | undefined {
  const block = concept.blocks[place.block];
  if (block?.kind !== 'code') return undefined;
  return {
    id: snippetId(place),
    patternId: place.pattern,
    variant: FIRST_VARIANT,
    variantIds: [FIRST_VARIANT],
    schemaVersion: 1,
    title: concept.title,
    prompt: t('A program of the page. Change it and run it; nothing here is graded.'),
    difficulty: 'easy',
    minutes: 1,
    skill: 'reading',
    template: { segments: [block.code], slots: [] },
    check: '',
    blanks: {},
    mistakes: [],
    compare: 'none',
    asksWhatHappens: false,
    explanation: '',
    idioms: [],
    variants: [],
  };
}
