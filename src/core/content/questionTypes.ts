/** The shape of questions.json. Letters are never written: `{letter:option-id}` in its words becomes the letter that the option is shown under. */
import * as v from 'valibot';
import { Claim, Code, Difficulty, Slug, Words } from './types';

export const Option = v.strictObject({
  id: Slug,
  /** What the option says, in words; an option holds words, code or both. */
  text: v.optional(Words),
  /** Runs from the question once it is answered: on its own, or in place of `__option__` in the question's `program`. */
  code: v.optional(Code),
  /** What the code does when it runs. Proved by the content gate. */
  claim: v.optional(Claim),
  /** Stands in what the code prints. Proved by the content gate. */
  prints: v.optional(Code),
  right: v.optional(v.literal(true)),
  /** Why this option is right, or what is wrong with it. */
  why: Words,
});
export type Option = v.InferOutput<typeof Option>;

/** The worked solution. */
export const Steps = v.strictObject({
  /** What one has to know. */
  concept: Words,
  /** What that says here. */
  apply: Words,
  /** The final answer. */
  answer: Words,
  /** How to make sure of it quickly. */
  check: Words,
});
export type Steps = v.InferOutput<typeof Steps>;

export const Question = v.strictObject({
  id: Slug,
  title: Words,
  difficulty: Difficulty,
  /** One of the pattern's. */
  skill: Slug,
  prompt: Words,
  /** A program that the question speaks of. Runs from the question once it is answered. */
  code: v.optional(Code),
  claim: v.optional(Claim),
  prints: v.optional(Code),
  /** What stands round an option's code when it runs; `__option__` holds its place. Not shown. */
  program: v.optional(Code),
  options: v.pipe(v.array(Option), v.minLength(3), v.maxLength(6)),
  hint: Words,
  /** One line to keep. */
  remember: Words,
  steps: Steps,
  /** What is often taken for right, and why it is not. */
  mistakes: v.pipe(v.array(Words), v.minLength(1)),
});
export type Question = v.InferOutput<typeof Question>;

/** Questions are read one by one, so that a broken one does not hide the others. */
export const QuestionsFile = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  questions: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

/** The file as an author's editor checks it: whole. */
export const WholeQuestionsFile = v.strictObject({ ...QuestionsFile.entries, questions: v.pipe(v.array(Question), v.minLength(1)) });
