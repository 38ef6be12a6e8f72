import type { VNode } from 'preact';
import { splitWords } from '../words/text';
import type { Drag } from '../drag';
import { strings } from '../strings';

/** What happened just now, for those who cannot see it. Always in the page, or readers would miss the first of it. */
export function Said({ words, drag }: { words: string; drag: Drag }): VNode {
  const { dragged, over } = drag;
  const said = dragged === null ? words : over === null ? strings.dragged(dragged.code) : strings.isOver(dragged.code, over);
  return <p class="unseen" data-said aria-live="polite">{splitWords(said).map(({ text }) => text).join('')}</p>;
}
