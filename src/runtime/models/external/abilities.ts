/** Which of two answers: a model's own weights, or the bundled stand-in where those lack what is asked for. */
import type { ForwardHead, Fresh } from '../ops/modelArgs';
import type { Description } from './description';

export interface Wanted {
  /** Undefined of a classifier that will take what there is. */
  readonly head: ForwardHead | undefined;
  readonly fresh: Fresh;
  /** States of every layer, or attentions: no weights in this layout give them. */
  readonly inside?: boolean;
}

/** Whether these weights hold all that is wanted. A body that is all noise needs none of them. */
export function canAnswer({ head, states }: Description, wanted: Wanted): boolean {
  if (wanted.inside === true || wanted.fresh === 'body') return false;
  const scores = wanted.head === undefined ? head === 'sequence-classification' : wanted.head === head;
  const fromStates = states !== null && (wanted.head === 'base' || wanted.head === undefined || (wanted.fresh === 'head' && wanted.head === 'sequence-classification'));
  return fromStates || (scores && wanted.fresh === null);
}
