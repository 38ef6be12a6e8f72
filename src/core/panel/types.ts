/**
 * What the panel shows, as plain data: the extension host decides every word and every state, the webview only draws. `Words` are text
 * for people in which code stands between backticks; they are never HTML.
 */
import type { PanelScreen } from './screenTypes';
import type { ModelUse, Outcome, OutputChunk, RuntimeReport } from '../../shared/protocol';

export type Words = string;

/** State of a blank in the panel's excerpt. `lost`: it could not be found in the file again. */
export type PanelBlankState = 'empty' | 'filled' | 'right' | 'wrong' | 'lost';

export interface PanelBlankPart {
  readonly kind: 'blank';
  readonly id: string;
  /** Which of the places that hold this blank (0-based over the whole program). */
  readonly slot: number;
  readonly text: string;
  readonly state: PanelBlankState;
  /** The blank that options and hints are for. */
  readonly selected: boolean;
}

/** `token` is one of the three kinds that a webview has colours for, or plain text. */
export interface PanelTextPart {
  readonly kind: 'text';
  readonly token: 'plain' | 'name' | 'string' | 'number';
  readonly text: string;
}

/** A line of the program that holds a blank. `line` is 1-based in the buffer. */
export interface PanelProgramLine {
  readonly line: number;
  readonly parts: readonly (PanelBlankPart | PanelTextPart)[];
}

/** `icon` gives shape: `fault` is ours (yellow, never red). */
export interface PanelVerdict {
  readonly icon: 'right' | 'wrong' | 'blank' | 'fault' | 'info';
  /** One bold line: state, blank, what was found. */
  readonly title: Words;
  /** What it does, then what was checked; a paragraph each. */
  readonly paragraphs: readonly Words[];
  /** Of a right answer: what it means. */
  readonly explanation: Words | null;
  /** Of a right answer: what a reviewer would say, with the code that goes with it. */
  readonly idiom: { readonly words: Words; readonly code: string | null } | null;
  /** The learner may think otherwise and save a report. */
  readonly disputable: boolean;
  /** A fault of ours: offers "report", is announced as an alert and says "not counted". */
  readonly ours: boolean;
}

/** One frame as the panel shows it. Own frames link to their line; runs of other frames are folded. */
export interface PanelFrame {
  readonly own: boolean;
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly source: string;
}

export interface PanelTraceback {
  /** What happened and what to look at, in one sentence; null of a mistake that we do not know. */
  readonly explanation: Words | null;
  readonly frames: readonly PanelFrame[];
  /** "ValueError: tf is not a valid TensorType" */
  readonly last: string;
  /** Everything, for "Copy all". */
  readonly text: string;
}

/** A step that takes time: running (`ms` null) or done. `label` is for people. */
export interface PanelStage {
  readonly label: string;
  readonly ms: number | null;
}

export interface PanelRun {
  readonly runId: number;
  readonly state: 'starting' | 'running' | 'stopping' | 'ok' | 'raised' | 'stopped' | 'fault';
  /** One line that says how it stands: "Ran in 24 ms", "Stopped after 3.2 s", "Running for a moment". */
  readonly title: Words;
  readonly stages: readonly PanelStage[];
  readonly traceback: PanelTraceback | null;
  readonly models: readonly ModelUse[];
  /** Messages of `PracticeEditionLimit`, if any were made. */
  readonly limits: readonly string[];
  readonly truncated: boolean;
  /** Of a fault: what broke and its last words. */
  readonly fault: string | null;
}

export interface PanelOption {
  readonly code: string;
  /** The blank that holds this option now, null when none does. */
  readonly inBlank: string | null;
}

export interface PanelOptions {
  readonly blank: string;
  /** False: hidden behind "Show options"; there are no items then. */
  readonly shown: boolean;
  readonly items: readonly PanelOption[];
}

/** Hints for the selected blank, one by one; after them and the options comes the solution. */
export interface PanelHint {
  readonly blank: string;
  /** Those that were asked for. */
  readonly open: readonly Words[];
  /** How many there are. */
  readonly count: number;
  /** What can be asked for next. `solution` comes only when everything before it is open. */
  readonly next: 'hint' | 'solution' | null;
}

/** The end of the ladder, or of the attempts. */
export interface PanelSolution {
  readonly title: Words;
  readonly blanks: readonly { readonly blank: string; readonly code: string }[];
  /** Of the whole task, when all of it stands open. */
  readonly explanation: Words | null;
}

/** One line of what two programs do; a side without it is null. `end`: how they ended. */
export interface PanelComparedRow {
  readonly yours: readonly { readonly text: string; readonly differs: boolean }[] | null;
  readonly right: readonly { readonly text: string; readonly differs: boolean }[] | null;
  readonly same: boolean;
  readonly stream: 'stdout' | 'stderr' | 'end';
}

/** What a wrong answer does beside what a right one does. */
export interface PanelComparison {
  /** The programs still run. */
  readonly waiting: boolean;
  readonly rows: readonly PanelComparedRow[];
  /** How many rows are not shown. */
  readonly left: number;
  readonly note: Words | null;
  /** What to look at. */
  readonly look: Words | null;
  readonly models: readonly ModelUse[];
}

/** "What happens with the others?", asked of each wrong option when a try is over. `outcome` and `message` come after the learner chose. */
export interface PanelForetelling {
  readonly blank: string;
  readonly items: readonly { readonly code: string; readonly chosen: Outcome | null; readonly outcome: Outcome | null; readonly message: Words | null }[];
}

/** A common mistake, listed after the end of a try. */
export interface PanelMistake {
  /** "`BertTokenizer` in blank 1" */
  readonly answer: Words;
  readonly message: Words;
  /** By this learner, in this try. */
  readonly made: boolean;
}

/** A button of the foot. `key` is how the key reads on this platform ("Ctrl+Enter"), null when there is none. */
export interface PanelButton {
  readonly action: 'check' | 'run' | 'stop' | 'next' | 'reset' | 'restore' | 'report';
  readonly label: string;
  readonly key: string | null;
  readonly enabled: boolean;
}

/** Something to say about the file that is not a verdict: code around the blanks changed, a blank lost, the file read-only. */
export interface PanelNotice {
  readonly icon: 'info' | 'warning';
  readonly text: Words;
  /** Text of the learner's that is kept here, for instance of a blank that was lost. */
  readonly kept: string | null;
  readonly button: PanelButton | null;
}

export interface PanelDetails {
  /** Null before the runtime has started. */
  readonly runtime: RuntimeReport | null;
  readonly state: 'off' | 'starting' | 'ready' | 'failed';
  readonly stages: readonly PanelStage[];
  /** What the start of the runtime took, part by part; empty before it has started. */
  readonly startTimes: readonly PanelStage[];
}

export interface PanelModel {
  /** The task's id; a new one moves the focus to the heading. */
  readonly task: string;
  readonly crumbs: { readonly pattern: string; readonly place: string };
  readonly title: string;
  readonly prompt: Words;
  /** "Easy", "Fill", "about 1 minute" */
  readonly facts: readonly string[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly notices: readonly PanelNotice[];
  readonly verdict: PanelVerdict | null;
  readonly run: PanelRun | null;
  readonly program: { readonly fileName: string; readonly note: Words; readonly lines: readonly PanelProgramLine[] };
  readonly options: PanelOptions | null;
  readonly hint: PanelHint | null;
  readonly comparison: PanelComparison | null;
  readonly solution: PanelSolution | null;
  /** Empty until the try is over. */
  readonly mistakes: readonly PanelMistake[];
  readonly foretelling: PanelForetelling | null;
  /** What was done last, for those who cannot see it. */
  readonly said: Words;
  /** The first is the one main button. */
  readonly buttons: readonly PanelButton[];
  /** At the end of the foot: "1 of 2 blanks filled, 3 attempts left". */
  readonly footNote: Words;
  readonly details: PanelDetails;
}

/**
 * What the extension host sends. Output is not part of the model: it is appended, so that a million lines are not sent again at every
 * change. `from` is how many chunks of this run came before; the webview drops what it has and asks again (`ready`) when they do not join.
 */
export type PanelMessage =
  | { readonly type: 'model'; readonly model: PanelModel }
  /** A pattern, a page, a question or a test in place of a task. */
  | { readonly type: 'screen'; readonly screen: PanelScreen }
  | { readonly type: 'output'; readonly runId: number; readonly from: number; readonly chunks: readonly OutputChunk[] }
  /** No practice is open: say so and how to start. */
  | { readonly type: 'idle' };
