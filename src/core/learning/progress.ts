/** How far a learner is with one task. Plain data; everything that changes it is here, so that the rules stand in one place. */
import { FIRST_VARIANT } from '../content/variants';
import type { VerdictKind } from '../../shared/protocol';

/** Wrong answers of one try after which the solution and its explanation open. */
export const ATTEMPTS = 3;

/** Help that was taken in one try. Blanks are named by id. */
export interface Help {
  /** How many hints of a blank are open. */
  readonly hints: Readonly<Record<string, number>>;
  /** Blanks whose options were asked for, where the mode does not show them. */
  readonly options: readonly string[];
  /** Blanks whose solution was asked for. */
  readonly solutions: readonly string[];
}

/** From the first look at a task, or from a reset, to the next reset. */
export interface Try {
  /** 0 of the first. */
  readonly number: number;
  /** The member of the task's family. */
  readonly variant: string;
  /** Graded answers, and how many of them were wrong. */
  readonly graded: number;
  readonly wrong: number;
  readonly right: boolean;
  readonly help: Help;
  /** Ids of the known mistakes that were made, in the order of their first time. */
  readonly mistakes: readonly string[];
}

export interface TaskProgress {
  /** Of this learner and task, for ever; the order of options and the variant of a try are made from it. */
  readonly seed: number;
  /** Graded answers of all tries. */
  readonly attempts: number;
  /** Was right once before its solution was open. Stays. */
  readonly right: boolean;
  /** Was right at the first attempt of a later try, without help. Stays. */
  readonly strong: boolean;
  readonly now: Try;
}

/** How far, in one word. */
export type ProgressState = 'new' | 'tried' | 'right' | 'strong';

const NO_HELP: Help = { hints: {}, options: [], solutions: [] };

function beginTry(number: number, variant: string): Try {
  return { number, variant, graded: 0, wrong: 0, right: false, help: NO_HELP, mistakes: [] };
}

/** Of a task that was never looked at. `seed` is any whole number. */
export function newProgress(seed: number): TaskProgress {
  return { seed, attempts: 0, right: false, strong: false, now: beginTry(0, FIRST_VARIANT) };
}

export function progressState({ attempts, right, strong }: TaskProgress): ProgressState {
  if (strong) return 'strong';
  return right ? 'right' : attempts > 0 ? 'tried' : 'new';
}

export function attemptsLeft({ wrong }: Try): number {
  return Math.max(0, ATTEMPTS - wrong);
}

/** All attempts are used: the solutions of all blanks stand open, with the explanation. */
export function solutionIsOpen(now: Try): boolean {
  return attemptsLeft(now) === 0;
}

/** The learner has seen the solution of this blank. */
export function solutionWasSeen(now: Try, blank: string): boolean {
  return solutionIsOpen(now) || now.help.solutions.includes(blank);
}

/** There is nothing left to find out in this try. */
export function isOver(now: Try): boolean {
  return now.right || solutionIsOpen(now);
}

export function tookHelp({ hints, options, solutions }: Help): boolean {
  return Object.keys(hints).length > 0 || options.length > 0 || solutions.length > 0;
}

/**
 * Counts one graded Check. Only right and wrong are: a blank left, a program that does not parse and what we could not decide cost nothing,
 * and neither does anything after the try is over. What is right after its solution was seen is not the learner's yet.
 * @param mistake the id of the known mistake, null of any other wrong answer
 */
export function countAttempt(progress: TaskProgress, kind: VerdictKind, mistake: string | null): TaskProgress {
  const { now } = progress;
  if ((kind !== 'right' && kind !== 'wrong') || isOver(now)) return progress;
  const counted = { ...progress, attempts: progress.attempts + 1 };
  if (kind === 'wrong') return { ...counted, now: { ...now, graded: now.graded + 1, wrong: now.wrong + 1, mistakes: withOne(now.mistakes, mistake) } };
  const own = now.help.solutions.length === 0;
  return {
    ...counted,
    right: progress.right || own,
    strong: progress.strong || (now.number > 0 && now.graded === 0 && !tookHelp(now.help)),
    now: { ...now, graded: now.graded + 1, right: true },
  };
}

/** Attempts and help as at first; what was reached stays. */
export function nextTry(progress: TaskProgress, variant = FIRST_VARIANT): TaskProgress {
  return { ...progress, now: beginTry(progress.now.number + 1, variant) };
}

/** The same try about another member of the task's family. */
export function ofVariant(progress: TaskProgress, variant: string): TaskProgress {
  return { ...progress, now: { ...progress.now, variant } };
}

/** Changes what was taken of help. After the end of a try nothing is counted as help any more. */
export function takeHelp(progress: TaskProgress, change: (help: Help) => Help): TaskProgress {
  return { ...progress, now: { ...progress.now, help: change(progress.now.help) } };
}

export function withOne(list: readonly string[], one: string | null): readonly string[] {
  return one === null || list.includes(one) ? list : [...list, one];
}
