/** The shape of authored content. Schemas come first: the types, the checks and the JSON schemas for authors are made from them. */
import * as v from 'valibot';
import type { PracticeTemplate } from '../practiceText';

/** Text for people. Words between backticks are code. Never HTML. */
const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Code = v.pipe(v.string(), v.nonEmpty());

export const Difficulty = v.picklist(['easy', 'medium', 'hard']);
export type Difficulty = v.InferOutput<typeof Difficulty>;

/** A right answer that is not the solution, with what a learner may want to know about it. */
export const RightForm = v.union([Code, v.strictObject({ answer: Code, remark: Words })]);
export type RightForm = v.InferOutput<typeof RightForm>;

export const Blank = v.strictObject({
  /** What belongs here, without saying which: shown on hover. */
  prompt: Words,
  /** What the blank holds at first, in a task that repairs a program. */
  starter: v.optional(Code),
  solution: Code,
  /** Right too, each on its own (the other blanks may hold any of theirs). */
  right: v.optional(v.array(RightForm), []),
  /** Offered to the learner; holds the solution. */
  options: v.pipe(v.array(Code), v.minLength(2)),
  hints: v.pipe(v.array(Words), v.minLength(1)),
});
export type Blank = v.InferOutput<typeof Blank>;

/** What a program does when it runs; `quiet` is to run to its end without a warning. Proved by the content gate. */
export const Claim = v.strictObject({
  does: v.picklist(['quiet', 'warns', 'raises']),
  /** Of `raises`: the class of the exception. */
  exception: v.optional(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;

/** An authored wrong answer: applies when each blank named in `when` holds one of the forms given (compared as Python, not as text). */
export const Mistake = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  when: v.record(v.string(), v.pipe(v.array(Code), v.minLength(1))),
  /** The blank that is at fault. */
  blank: v.string(),
  /** What the answer does and why that is not what is asked; begins after "Blank 1 holds `x`:". Never the solution. */
  message: Words,
  claim: Claim,
});
export type Mistake = v.InferOutput<typeof Mistake>;

/** The blanks hold one and the same new name; `not` are names that the program needs for something else. */
export const SameNewName = v.strictObject({ kind: v.literal('same-new-name'), blanks: v.pipe(v.array(v.string()), v.minLength(2)), not: v.array(v.string()) });
export type SameNewName = v.InferOutput<typeof SameNewName>;

export const TaskFile = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  title: Words,
  /** What to do, in one or two sentences. */
  prompt: Words,
  difficulty: Difficulty,
  minutes: v.pipe(v.number(), v.minValue(1)),
  blanks: v.record(v.string(), Blank),
  relation: v.optional(SameNewName),
  mistakes: v.array(Mistake),
  /** Shown after a right answer: what it means. */
  explanation: Words,
});
export type TaskFile = v.InferOutput<typeof TaskFile>;

/** The name of a folder: of a pattern, of a task. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** What a list shows of a task. The same words stand in its task.json, which is not read for a list; that they agree is proved. */
export const TaskEntry = v.strictObject({ id: Slug, title: Words, difficulty: Difficulty, minutes: v.pipe(v.number(), v.minValue(1)) });
export type TaskEntry = v.InferOutput<typeof TaskEntry>;

export const PatternFile = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  title: Words,
  topic: Words,
  minutes: v.pipe(v.number(), v.minValue(1)),
  /** In the order they are practised; `id` is the folder's name below `tasks/`. */
  tasks: v.pipe(v.array(TaskEntry), v.minLength(1)),
});
export type PatternFile = v.InferOutput<typeof PatternFile>;

/** `quizzes/catalogue.json`: which patterns there are, in their order. */
export const CatalogueFile = v.strictObject({ $schema: v.optional(v.string()), schemaVersion: v.literal(1), patterns: v.array(Slug) });
export type CatalogueFile = v.InferOutput<typeof CatalogueFile>;

/** A task as everything else uses it: read, checked, its template parsed. */
export interface Task extends TaskFile {
  /** The folder's name, for instance `roberta-tokenizer`; stable for ever. */
  readonly id: string;
  readonly patternId: string;
  readonly template: PracticeTemplate;
  /** Python that decides an answer nobody listed; see docs/architecture.md, "Checks". */
  readonly check: string;
}
