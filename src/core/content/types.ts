/** The shape of authored content. Schemas come first: the types, the checks and the JSON schemas for authors are made from them. */
import * as v from 'valibot';
import type { PracticeTemplate } from '../practiceText';

/** Text for people. Words between backticks are code. Never HTML. */
export const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const Code = v.pipe(v.string(), v.nonEmpty());
/** The name of a folder or of an item: stable for ever, progress is kept by it. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export const Minutes = v.pipe(v.number(), v.minValue(1));

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
  /** From the least help to the most. Each leaves work to do; options and solution follow them. */
  hints: v.pipe(v.array(Words), v.minLength(2)),
});
export type Blank = v.InferOutput<typeof Blank>;

/** What a program does when it runs; `quiet` is to run to its end without a warning. Proved by the content gate. */
export const Claim = v.strictObject({
  does: v.picklist(['quiet', 'warns', 'raises']),
  /** Of `raises`: the class of the exception. */
  exception: v.optional(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;

/** Forms of an answer by blank, compared as Python, not as text. */
const Forms = v.record(v.string(), v.pipe(v.array(Code), v.minLength(1)));

/** An authored wrong answer: applies when each blank named in `when` holds one of the forms given. */
export const Mistake = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  when: Forms,
  /** The blank that is at fault. */
  blank: v.string(),
  /** What the answer does and why that is not what is asked; begins after "Blank 1 holds `x`:". Never the solution. */
  message: Words,
  /** What to look at where the outputs of this answer and of a right one stand side by side. Never the solution. */
  look: v.optional(Words),
  claim: Claim,
});
export type Mistake = v.InferOutput<typeof Mistake>;

/** The blanks hold one and the same new name; `not` are names that the program needs for something else. */
export const SameNewName = v.strictObject({ kind: v.literal('same-new-name'), blanks: v.pipe(v.array(v.string()), v.minLength(2)), not: v.array(v.string()) });
export type SameNewName = v.InferOutput<typeof SameNewName>;

/**
 * What a reviewer would say of a right answer. The first that applies is said: every blank of `when` holds one of its forms, and no blank
 * of `unless` holds one of its own.
 */
export const Idiom = v.strictObject({ when: v.optional(Forms), unless: v.optional(Forms), words: Words, code: v.optional(Code) });
export type Idiom = v.InferOutput<typeof Idiom>;

/** Another member of the task's family: these texts are replaced in practice.py, check.py and the strings of task.json, all at once. */
export const Variant = v.strictObject({ id: Slug, replace: v.pipe(v.record(v.pipe(v.string(), v.minLength(2)), Code), v.minEntries(1)) });
export type Variant = v.InferOutput<typeof Variant>;

export const TaskFile = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  title: Words,
  /** What to do, in one or two sentences. */
  prompt: Words,
  difficulty: Difficulty,
  minutes: Minutes,
  /** One of the pattern's. */
  skill: Slug,
  blanks: v.record(v.string(), Blank),
  relation: v.optional(SameNewName),
  mistakes: v.array(Mistake),
  /** What of a wrong answer's run stands beside that of a right one. */
  compare: v.optional(v.picklist(['stdout', 'stderr', 'both', 'none']), 'stdout'),
  /** The learner is asked for each option whether it raises, warns, is quietly wrong or right; the key is made from the claims. */
  asksWhatHappens: v.optional(v.boolean(), false),
  /** Shown after a right answer: what it means. */
  explanation: Words,
  idioms: v.optional(v.array(Idiom), []),
  variants: v.optional(v.array(Variant), []),
});
export type TaskFile = v.InferOutput<typeof TaskFile>;

/** A task as everything else uses it: read, checked, its template parsed. */
export interface Task extends TaskFile {
  /** The folder's name, for instance `roberta-tokenizer`; stable for ever. */
  readonly id: string;
  readonly patternId: string;
  /** Which member of the family this is; the files as they stand are `first`. */
  readonly variant: string;
  /** All members, `first` before the others. */
  readonly variantIds: readonly string[];
  readonly template: PracticeTemplate;
  /** Python that decides an answer nobody listed; see docs/architecture.md, "Checks". */
  readonly check: string;
}
