/** The ladder of help for one blank: its hints one by one, then its options, then its solution. */
import type { Task } from '../content/types';
import { shuffled } from '../seeded';
import { solutionWasSeen, takeHelp, withOne, type TaskProgress, type Try } from './progress';

/** `choose`: the options stand open from the beginning. `fill`: they are help. */
export type TaskMode = 'choose' | 'fill';

/** A first try offers the options; whoever comes back fills from memory. */
export function modeOf(now: Try): TaskMode {
  return now.number === 0 ? 'choose' : 'fill';
}

export type Rung = 'hint' | 'options' | 'solution';

/** Where a blank's ladder stands. */
export interface Ladder {
  /** Hints that are open, in their order, and how many there are. */
  readonly hints: readonly string[];
  readonly hintCount: number;
  readonly optionsShown: boolean;
  /** Null until the end of the ladder, or of the attempts. */
  readonly solution: string | null;
  /** What comes next; null at the end. */
  readonly next: Rung | null;
}

export function ladderOf(task: Task, now: Try, blank: string): Ladder {
  const authored = Object.hasOwn(task.blanks, blank) ? task.blanks[blank] : undefined;
  const hints = authored?.hints.slice(0, now.help.hints[blank] ?? 0) ?? [];
  const hintCount = authored?.hints.length ?? 0;
  const optionsShown = modeOf(now) === 'choose' || now.help.options.includes(blank);
  const solution = solutionWasSeen(now, blank) ? (authored?.solution ?? null) : null;
  const next = solution !== null || authored === undefined ? null : hints.length < hintCount ? 'hint' : optionsShown ? 'solution' : 'options';
  return { hints, hintCount, optionsShown, solution, next };
}

/** One step further: the next hint, else the options. The solution is never reached by asking for a hint. */
export function climb(task: Task, progress: TaskProgress, blank: string): TaskProgress {
  const { next, hints } = ladderOf(task, progress.now, blank);
  if (next === 'hint') return takeHelp(progress, (help) => ({ ...help, hints: { ...help.hints, [blank]: hints.length + 1 } }));
  return next === 'options' ? openOptions(task, progress, blank) : progress;
}

/** The options of a blank at once, without its hints. */
export function openOptions(task: Task, progress: TaskProgress, blank: string): TaskProgress {
  if (ladderOf(task, progress.now, blank).optionsShown) return progress;
  return takeHelp(progress, (help) => ({ ...help, options: withOne(help.options, blank) }));
}

/** The end of the ladder, once everything before it was taken. */
export function openSolution(task: Task, progress: TaskProgress, blank: string): TaskProgress {
  if (ladderOf(task, progress.now, blank).next !== 'solution') return progress;
  return takeHelp(progress, (help) => ({ ...help, solutions: withOne(help.solutions, blank) }));
}

/** The options of a blank in the order of this try: the same for as long as it lasts. */
export function optionsOf(task: Task, { seed, now }: TaskProgress, blank: string): readonly string[] {
  const authored = Object.hasOwn(task.blanks, blank) ? task.blanks[blank]?.options : undefined;
  return shuffled(authored ?? [], `${seed} ${now.number} ${task.id} ${blank}`);
}

/** The same where they can be seen, else none. */
export function shownOptions(task: Task, progress: TaskProgress, blank: string): readonly string[] {
  return ladderOf(task, progress.now, blank).optionsShown ? optionsOf(task, progress, blank) : [];
}
