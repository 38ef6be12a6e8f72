/** What a learner does in the panel's screens of patterns, pages, questions and tests: schemas first, as in `protocol.ts`. */
import * as v from 'valibot';

/** Something of a pattern that can be opened; `id` is the pattern's own for its page and its test. */
export const ItemPlace = v.object({
  pattern: v.string(),
  kind: v.picklist(['pattern', 'concept', 'task', 'question', 'test']),
  id: v.string(),
});
export type ItemPlace = v.InferOutput<typeof ItemPlace>;

/** Longer answers are no answers; what is longer is a mistake or an attack. */
const LONGEST_ANSWER = 4000;

/** Places of a test count from 0. */
export const QuizAction = v.variant('type', [
  v.object({ type: v.literal('choose'), option: v.string() }),
  /** Of a question: its verdict. Of a test: on to the next item that has no answer. */
  v.object({ type: v.literal('answer') }),
  v.object({ type: v.literal('hint') }),
  v.object({ type: v.literal('again') }),
  /** `what` names a program of the screen, as the screen itself named it. */
  v.object({ type: v.literal('runCode'), what: v.string() }),
  v.object({ type: v.literal('stopCode') }),
  v.object({ type: v.literal('goTo'), place: v.pipe(v.number(), v.integer()) }),
  v.object({ type: v.literal('mark') }),
  v.object({ type: v.literal('fill'), blank: v.string(), text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)) }),
  v.object({ type: v.literal('pause') }),
  v.object({ type: v.literal('resume') }),
  v.object({ type: v.literal('hideTime'), hidden: v.boolean() }),
  /** Asks first while items have no answer; `sure` does not ask. */
  v.object({ type: v.literal('end'), sure: v.boolean() }),
  v.object({ type: v.literal('goOn') }),
]);
export type QuizAction = v.InferOutput<typeof QuizAction>;
