/** Places of items as one text, which is all that a command is given. */
import * as v from 'valibot';
import { ItemPlace } from '../../shared/quizActions';

/** `roberta-distilbert/question/shape`. Ids hold no `/`. */
export function itemAddress({ pattern, kind, id }: ItemPlace): string {
  return `${pattern}/${kind}/${id}`;
}

/** Undefined of a text that is no address. */
export function itemOf(address: string): ItemPlace | undefined {
  const [pattern, kind, id, ...more] = address.split('/');
  const place = v.safeParse(ItemPlace, { pattern, kind, id });
  return place.success && more.length === 0 && pattern !== '' && id !== '' ? place.output : undefined;
}
