/** What a panel showed, as it is kept for the time after a reload of the window. What does not fit counts as not there. */
import * as v from 'valibot';
import { isAnswered, screenId, type Screen } from './state';

/** How a question was left. */
const LeftQuestion = v.object({ chosen: v.nullable(v.string()), answered: v.boolean() });
export type LeftQuestion = v.InferOutput<typeof LeftQuestion>;

export const ShownScreen = v.object({
  /** As `screenId` names it. */
  screen: v.string(),
  /** Null of what is no question. */
  question: v.nullable(LeftQuestion),
});
export type ShownScreen = v.InferOutput<typeof ShownScreen>;

export function shownScreen(screen: Screen): ShownScreen {
  return { screen: screenId(screen), question: screen.kind === 'question' ? { chosen: screen.chosen, answered: isAnswered(screen) } : null };
}
