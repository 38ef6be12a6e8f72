import type { VNode } from 'preact';
import { breakable, splitWords } from './text';

/** Words for people; what stands between backticks becomes code. */
export function Words({ text }: { text: string }): VNode {
  return <>{splitWords(text).map((part) => (part.code ? <code><Name text={part.text} /></code> : part.text))}</>;
}

/** A long name that may break where its words end. */
export function Name({ text }: { text: string }): VNode {
  return <>{breakable(text).flatMap((piece, i) => (i === 0 ? [piece] : [<wbr />, piece]))}</>;
}
