/** A task is a family: its members differ in texts that stand in all of its files. */
import type { TaskFile, Variant } from './types';

/** The member that the files hold as they stand. */
export const FIRST_VARIANT = 'first';

/** Names that stay: progress, lists and claims go by them. */
const KEPT = new Set(['$schema', 'id', 'difficulty', 'skill', 'claim', 'variants']);

/** Ids of all members, the first before the others. */
export function variantIdsOf({ variants }: Pick<TaskFile, 'variants'>): string[] {
  return [FIRST_VARIANT, ...variants.map(({ id }) => id)];
}

/** The text with everything replaced at once: what a replacement puts in is not looked at again. Of two that fit one place the longer wins. */
export function replaced(text: string, replace: Variant['replace']): string {
  const olds = Object.keys(replace).sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(olds.map(escaped).join('|'), 'g'), (old) => replace[old] ?? old);
}

/** JSON with the strings replaced that are neither keys nor names. */
export function replacedJson(text: string, replace: Variant['replace']): string {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return replaced(value, replace);
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : change(inner)]));
  };
  return JSON.stringify(change(JSON.parse(text)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
