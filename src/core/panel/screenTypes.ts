/** What the panel shows beside tasks: a pattern, a page to read, a question, a test. Plain data, as in `types.ts`. */
import type { PanelAction } from '../../shared/protocol';
import type { Inline } from '../content/concept';
import type { ProgressState } from '../learning/progress';
import type { PanelRun, Words } from './types';

/** A button of the foot. `key` is how its key reads; the first button is the main one and has Enter. */
export interface ScreenButton {
  readonly label: string;
  readonly key: string | null;
  readonly icon: 'run' | 'stop' | 'flag' | null;
  readonly enabled: boolean;
  readonly action: PanelAction;
}

/** Words that lead somewhere. */
export interface ScreenLink {
  readonly label: string;
  readonly action: PanelAction;
}

export interface ScreenHead {
  /** The pattern's page, null on that page itself. */
  readonly pattern: ScreenLink | null;
  readonly place: string;
  readonly title: Words;
  readonly facts: readonly string[];
  readonly prompt: Words | null;
  readonly previous: ScreenLink | null;
  readonly next: ScreenLink | null;
}

interface ScreenBase {
  /** What is shown; another one moves the focus to the heading. */
  readonly id: string;
  readonly head: ScreenHead;
  /** None, or the first is the one main button. */
  readonly buttons: readonly ScreenButton[];
  readonly footNote: Words;
}

/** A row of the pattern's page. */
export interface PatternRow {
  readonly link: ScreenLink;
  /** Null of a page to read, which has no difficulty and no state. */
  readonly state: { readonly is: ProgressState; readonly label: string } | null;
  readonly note: string;
}

export interface PatternScreen extends ScreenBase {
  readonly kind: 'pattern';
  readonly sections: readonly { readonly title: string; readonly progress: string; readonly rows: readonly PatternRow[] }[];
  /** What the last test said. */
  readonly test: { readonly title: string; readonly words: Words; readonly result: ScreenLink | null };
}

/** A program that can be run here. `what` names it. */
export interface ScreenProgram {
  readonly what: string;
  readonly code: string;
  /** What it prints, as it is authored and proved; null where the screen does not tell. */
  readonly output: string | null;
  readonly runs: boolean;
}

export type ConceptBlock =
  | { readonly kind: 'heading' | 'text'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'picture'; readonly light: string; readonly dark: string; readonly alt: string }
  | { readonly kind: 'code'; readonly program: ScreenProgram; readonly open: PanelAction };

/** The program of the screen that was run last. */
export interface ScreenRun {
  readonly what: string;
  readonly run: PanelRun;
}

export interface ConceptScreen extends ScreenBase {
  readonly kind: 'concept';
  readonly pattern: string;
  /** Its pictures lie among ours; others' in the folder of the user's own patterns. */
  readonly shipped: boolean;
  readonly blocks: readonly ConceptBlock[];
  readonly run: ScreenRun | null;
}

export interface ScreenOption {
  readonly id: string;
  readonly letter: string;
  readonly text: Words | null;
  readonly code: string | null;
  /** Null while it is not answered. */
  readonly answered: { readonly right: boolean; readonly why: Words } | null;
  /** It has a program that can be run now. */
  readonly runs: boolean;
}

export interface ScreenChoices {
  readonly legend: string;
  readonly options: readonly ScreenOption[];
  readonly chosen: string | null;
  readonly note: string;
}

/** Only of an answered question. */
export interface Solution {
  readonly steps: readonly { readonly title: string; readonly words: Words }[];
  readonly remember: Words;
  readonly mistakes: readonly Words[];
}

export interface QuestionScreen extends ScreenBase {
  readonly kind: 'question';
  readonly verdict: { readonly right: boolean; readonly title: Words; readonly words: Words | null } | null;
  readonly code: string | null;
  readonly choices: ScreenChoices;
  /** `words` null: to be asked for. Null of an answered question. */
  readonly hint: { readonly words: Words | null } | null;
  readonly solution: Solution | null;
  readonly run: ScreenRun | null;
}

export interface ScreenTime {
  readonly hidden: boolean;
  readonly elapsedMs: number;
  /** It goes on while this is shown. */
  readonly runs: boolean;
}

export interface TestPlace {
  readonly place: number;
  readonly state: 'done' | 'marked' | 'open';
  readonly now: boolean;
  /** "Item 3: marked for later, not answered" */
  readonly label: string;
}

/** A line of a test's program: text and blanks that are typed in here. */
export type TestLine = readonly (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: string; readonly text: string; readonly filled: boolean; readonly first: boolean; readonly label: string }
)[];

export type TestQuestion =
  | { readonly kind: 'choices'; readonly prompt: Words; readonly code: string | null; readonly choices: ScreenChoices }
  | { readonly kind: 'program'; readonly prompt: Words; readonly lines: readonly TestLine[] }
  /** It cannot be opened any more. */
  | { readonly kind: 'gone'; readonly prompt: Words };

export interface TestScreen extends ScreenBase {
  readonly kind: 'test';
  readonly time: ScreenTime;
  readonly places: readonly TestPlace[];
  readonly placesNote: string;
  /** Null while the test is paused or graded. */
  readonly item: TestQuestion | null;
  /** What is to be said before the item: paused, grading, ending with items open. */
  readonly notice: Words | null;
}

export interface ScoreRow {
  readonly title: string;
  readonly hits: readonly boolean[];
  /** "2 of 3" */
  readonly count: string;
}

export interface ResultRow {
  readonly title: string;
  readonly outcome: 'right' | 'wrong' | 'unanswered' | 'undecided';
  /** "Right", "Not right", "Not answered", "Could not be checked, not counted" */
  readonly label: string;
  /** What was answered, and what that does. */
  readonly answer: Words | null;
  readonly note: Words;
  readonly steps: Solution['steps'];
}

export interface ResultScreen extends ScreenBase {
  readonly kind: 'result';
  readonly score: string;
  readonly title: string;
  readonly sentence: Words;
  readonly byDifficulty: readonly ScoreRow[];
  readonly bySkill: readonly ScoreRow[];
  /** `read`: the page for the weakest skill. */
  readonly next: { readonly note: string; readonly read: ScreenLink | null; readonly rows: readonly { readonly link: ScreenLink; readonly difficulty: string; readonly words: Words }[] };
  readonly items: readonly ResultRow[];
}

/** To an author, in place of a task that cannot be shown. */
export interface ProblemsScreen extends ScreenBase {
  readonly kind: 'problems';
  /** `field` is empty of what concerns the whole file. */
  readonly problems: readonly { readonly file: string; readonly field: string; readonly words: string }[];
}

export type PanelScreen = PatternScreen | ConceptScreen | QuestionScreen | TestScreen | ResultScreen | ProblemsScreen;

