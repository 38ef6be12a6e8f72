/** Arguments that both operations on models take. */
import * as v from 'valibot';
import type { BundledModel } from '../modelCatalog';
import { Refusal } from '../refusal';

export const Fresh = v.nullable(v.picklist(['head', 'body']));
export type Fresh = v.InferOutput<typeof Fresh>;

export const ForwardHead = v.picklist(['base', 'sequence-classification', 'masked-lm']);
export type ForwardHead = v.InferOutput<typeof ForwardHead>;

/** Upstream allows any number; a head of more labels than this is a mistake that would only fill the memory. */
export const Labels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

/** Throws unless that head is in the weights or to be made afresh. */
export function requireHead({ name, info }: BundledModel, head: ForwardHead, fresh: Fresh): void {
  if (head === 'base' || fresh !== null || info.heads.includes(head)) return;
  throw Refusal.fault(`The weights of ${name} hold no head for ${head}.`);
}
