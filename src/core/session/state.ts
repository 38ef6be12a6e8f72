/** What is known of the practice in a window. Plain data; `step` makes the next state and nothing else changes it. */
import type { Outcome, RunRecord, RuntimeReport } from '../../shared/protocol';
import { isEmptyAnswer, type Answers } from '../practiceText';
import type { Task } from '../content/types';
import type { LiveState, Verdict } from '../grading/verdict';
import type { TaskProgress } from '../learning/progress';
import type { TrackedSlot } from './blankTracker';

/** A verdict and the answers that it was given for: it is shown only while they stand. */
export interface GivenVerdict {
  readonly verdict: Verdict;
  readonly answers: Answers;
  /** Of the run that decided it; null where none was needed. */
  readonly record: RunRecord | null;
}

export interface StageTime {
  readonly name: string;
  /** Null while it runs. */
  readonly ms: number | null;
}

/** A run, from the moment it was asked for. One of `check` is there to grade, `yours` and `right` to be compared; only the output of `run` is shown. */
export interface RunState {
  readonly runId: number;
  readonly task: string;
  readonly purpose: 'run' | 'check' | 'yours' | 'right';
  /** Of a Run the buffer's when it started: the learner's line of a traceback is marked only while it stands. Of others the program that ran. */
  readonly text: string;
  readonly answers: Answers;
  readonly stages: readonly StageTime[];
  readonly stopping: boolean;
  /** Null until it ended. */
  readonly record: RunRecord | null;
}

/** What a wrong answer does, to stand beside what a right one does; shown while the answers stand. */
export interface Comparison {
  readonly answers: Answers;
  /** Null until it ran. */
  readonly yours: RunRecord | null;
}

export interface BlankPlace {
  readonly id: string;
  readonly slot: number;
}

/** One open practice file. */
export interface TaskState {
  readonly task: Task;
  readonly version: number;
  readonly text: string;
  readonly slots: readonly TrackedSlot[];
  /** For each blank id, the place typed in last: where linked places differ, this one speaks. */
  readonly leading: Readonly<Record<string, number>>;
  readonly live: Readonly<Record<string, LiveState>>;
  /** Code around the blanks is not the task's any more. */
  readonly altered: boolean;
  /** The last change was an undo or redo: nothing is mended then, or undoing would never end. */
  readonly undone: boolean;
  /** The last change lost a place of a blank. */
  readonly justLost: boolean;
  /** The member of the family whose untouched program an edit is putting into the buffer: with it a new try begins. */
  readonly beginning: Task | null;
  /** The member that the reset before was away from, or back to by its undo. */
  readonly other: Task | null;
  readonly given: GivenVerdict | null;
  readonly selected: BlankPlace;
  /** The caret is in a blank. */
  readonly inBlank: boolean;
  readonly progress: TaskProgress;
  /** What was done last by choosing, dropping or asking, for those who cannot see it; empty before that. */
  readonly said: string;
  /** What the learner thinks the other options do, by option. */
  readonly foretold: Readonly<Record<string, Outcome>>;
  /** Its last try came to its end on an earlier visit. */
  readonly returning: boolean;
  /** The last run of this task's buffer, running or ended. */
  readonly run: RunState | null;
  readonly comparison: Comparison | null;
  /** What a right program did, with its code. */
  readonly rightRun: { readonly code: string; readonly record: RunRecord } | null;
}

export interface EngineState {
  readonly state: 'off' | 'starting' | 'ready' | 'failed';
  readonly stages: readonly StageTime[];
  readonly report: RuntimeReport | null;
  readonly problem: string | null;
}

/** A task in the order of its pattern, as far as the session needs to know those that are not open. */
export interface TaskPlace {
  readonly id: string;
  readonly pattern: string;
}

export interface SessionState {
  /** In the order they are practised. */
  readonly places: readonly TaskPlace[];
  readonly open: Readonly<Record<string, TaskState>>;
  /** The task that the panel and the commands are about. */
  readonly active: string | null;
  /** What runs now: at most one program in a window. */
  readonly running: RunState | null;
  readonly nextRunId: number;
  readonly engine: EngineState;
}

export const EMPTY_SESSION: SessionState = {
  places: [],
  open: {},
  active: null,
  running: null,
  nextRunId: 1,
  engine: { state: 'off', stages: [], report: null, problem: null },
};

/** A program without blanks, to be changed and run: nothing of it is graded, and no change of it is one too many. */
export function isFree({ task }: Pick<TaskState, 'task'>): boolean {
  return task.template.slots.length === 0;
}

/** What the blanks hold, by id; of linked places the one typed in last speaks. */
export function answersOf(state: Pick<TaskState, 'task' | 'slots' | 'leading'>): Answers {
  const answers: Record<string, string> = {};
  state.task.template.slots.forEach((slot, i) => {
    const leads = state.leading[slot.id] === undefined ? answers[slot.id] === undefined : state.leading[slot.id] === i;
    if (leads) answers[slot.id] = state.slots[i]?.text ?? '';
  });
  return answers;
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

/** What the learner waits for: a Run or a Check. Comparing goes on in the background. */
export function busyWith({ running }: SessionState): RunState | null {
  return running?.purpose === 'run' || running?.purpose === 'check' ? running : null;
}

/** The verdict that holds for what the blanks hold now, if one was given. */
export function standingVerdict(state: TaskState): Verdict | null {
  return state.given !== null && sameAnswers(state.given.answers, answersOf(state)) ? state.given.verdict : null;
}

/** The first place that holds nothing, if any. */
export function firstEmpty(state: TaskState): BlankPlace | null {
  const answers = answersOf(state);
  const slot = state.task.template.slots.findIndex(({ id }) => isEmptyAnswer(answers[id] ?? ''));
  return slot < 0 ? null : { id: state.task.template.slots[slot]?.id ?? '', slot };
}

/** True where two places of one blank hold different text. */
export function linkedDiffer(state: TaskState): boolean {
  const answers = answersOf(state);
  return state.task.template.slots.some((slot, i) => state.slots[i]?.range !== null && state.slots[i]?.text !== answers[slot.id]);
}
