/**
 * One sentence for a mistake that is known: what happened and what to look at. It stands above Python's own words, never in their place,
 * and says nothing of how the line would be right.
 */
import type { RunException } from '../../shared/protocol';
import { absenceRules } from './absenceRules';
import { callRules } from './callRules';
import { inputRules } from './inputRules';
import { loadingRules } from './loadingRules';
import { lookupRules } from './lookupRules';
import { nameRules } from './nameRules';
import { pythonRules } from './pythonRules';
import type { Raised, Rule } from './rule';
import { shapeRules } from './shapeRules';
import { tensorRules } from './tensorRules';

/** The first that applies speaks, so what is special comes before what is general. */
const RULES: readonly Rule[] = [
  ...inputRules, ...loadingRules, ...shapeRules, ...tensorRules, ...nameRules, ...lookupRules, ...callRules, ...absenceRules, ...pythonRules,
];

/** Null of a mistake that no rule knows, and of what the program raised itself: its own words say what it means. */
export function explain(exception: Pick<RunException, 'type' | 'message' | 'frames'>): string | null {
  const raised = raisedOf(exception);
  if (/^raise\b/.test(raised.source)) return null;
  for (const { types, pattern, says } of RULES) {
    const found = types.includes(raised.type) ? pattern.exec(raised.message) : null;
    const sentence = found === null ? undefined : says(found, raised);
    if (sentence !== undefined) return sentence;
  }
  return null;
}

function raisedOf({ type, message, frames }: Pick<RunException, 'type' | 'message' | 'frames'>): Raised {
  const last = frames.map(({ own }) => own).lastIndexOf(true);
  return {
    type: type.slice(type.lastIndexOf('.') + 1),
    message,
    source: frames[last]?.source ?? '',
    inside: frames.slice(last + 1).map(({ file }) => file),
  };
}
