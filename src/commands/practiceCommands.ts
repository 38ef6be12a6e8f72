/** What the commands ask of the rest of the extension. */
import type { PatternEntry } from '../core/content/patternEntries';
import type { Difficulty } from '../core/content/types';
import type { ProgressState } from '../core/learning/progress';
import type { ItemPlace } from '../shared/quizActions';

/** A task as the list of `Open Task...` shows it. */
export interface TaskEntry {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly difficulty: Difficulty;
  readonly progress: ProgressState;
}

/** A question as the list of `Open Question...` shows it. */
export interface QuestionEntry extends TaskEntry {
  readonly patternId: string;
}

/**
 * Carries out what a person asked for. Each may reject: with a `UserError` when it cannot be done now, with a `FaultError` when we failed.
 * `blank` is a blank's id; without it the selected blank is meant.
 */
export interface PracticeCommands {
  /** Opens the first task that is not right yet, with its panel. */
  startQuiz(): Promise<void>;
  /** Every task that can be opened, in the order of practice. */
  listTasks(): Promise<readonly TaskEntry[]>;
  openTask(id: string): Promise<void>;
  listPatterns(): Promise<readonly PatternEntry[]>;
  /** Every question, in the order they are asked. */
  listQuestions(): Promise<readonly QuestionEntry[]>;
  openItem(place: ItemPlace): Promise<void>;
  /** Without a name, of the pattern that is shown or practised. */
  testPattern(pattern?: string): Promise<void>;
  run(): Promise<void>;
  check(blank?: string): Promise<void>;
  stop(): Promise<void>;
  nextTask(): Promise<void>;
  showHint(blank?: string): Promise<void>;
  showOptions(blank?: string): Promise<void>;
  showSolution(blank?: string): Promise<void>;
  /** Keeps what the standing verdict came from as a file, and opens it. */
  saveReport(): Promise<void>;
  resetTask(): Promise<void>;
  showPanel(): Promise<void>;
  restoreCode(): Promise<void>;
  checkInstallation(): Promise<void>;
  /** Downloads a real model after asking; which one, unless it is named, too. */
  getModel(name?: string): Promise<void>;
  /** Lists the downloaded models and removes one. */
  removeModel(): Promise<void>;
  /** Proves the task whose file is in the active editor. */
  checkTask(): Promise<void>;
  /** Shows that task beside its file as learners see it. */
  previewTask(): Promise<void>;
  /** Moves the caret to the next or previous blank, round the ends. */
  focusBlank(step: 1 | -1): Promise<void>;
  /** Moves the caret to this blank. */
  selectBlank(blank: string): Promise<void>;
}

/** What every command is given. */
export interface CommandContext {
  readonly practice: PracticeCommands;
  /** Tells the user of something that was thrown; never throws. */
  readonly reportError: (thrown: unknown) => void;
}
