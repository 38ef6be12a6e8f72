/** The shape of what lists are made from: the catalogue and each pattern's own file. */
import * as v from 'valibot';
import { Difficulty, Minutes, Slug, Words } from './types';

/** Something that a learner can or cannot do yet; results are told by skill. `concept` is the page to read for it. */
export const Skill = v.strictObject({ id: Slug, title: Words, concept: v.optional(Slug) });
export type Skill = v.InferOutput<typeof Skill>;

/** A page to read; `id` names its file, `concepts/<id>.md`. */
export const ConceptEntry = v.strictObject({ id: Slug, title: Words, minutes: Minutes });
export type ConceptEntry = v.InferOutput<typeof ConceptEntry>;

/** `concept` is the page that comes before the item. */
const item = { id: Slug, title: Words, difficulty: Difficulty, skill: Slug, concept: v.optional(Slug) };

/** What a list shows of a task. The same words stand in its task.json, which is not read for a list; that they agree is proved. */
export const TaskEntry = v.strictObject({ ...item, minutes: Minutes });
export type TaskEntry = v.InferOutput<typeof TaskEntry>;

/** What a list shows of a question. The same words stand in questions.json, which is not read for a list; that they agree is proved. */
export const QuestionEntry = v.strictObject(item);
export type QuestionEntry = v.InferOutput<typeof QuestionEntry>;

const Items = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many items of each difficulty a test asks. It draws from all tasks and questions of the pattern. */
export const TestPlan = v.strictObject({ easy: Items, medium: Items, hard: Items });
export type TestPlan = v.InferOutput<typeof TestPlan>;

export const PatternFile = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  title: Words,
  topic: Words,
  minutes: Minutes,
  skills: v.pipe(v.array(Skill), v.minLength(1)),
  concepts: v.optional(v.array(ConceptEntry), []),
  /** In the order they are practised; `id` is the folder's name below `tasks/`. */
  tasks: v.pipe(v.array(TaskEntry), v.minLength(1)),
  /** In the order they are asked; `id` is the question's in `questions.json`. */
  questions: v.optional(v.array(QuestionEntry), []),
  test: v.optional(TestPlan),
});
export type PatternFile = v.InferOutput<typeof PatternFile>;

/** `quizzes/catalogue.json`: which patterns there are, in their order. */
export const CatalogueFile = v.strictObject({ $schema: v.optional(v.string()), schemaVersion: v.literal(1), patterns: v.array(Slug) });
export type CatalogueFile = v.InferOutput<typeof CatalogueFile>;
