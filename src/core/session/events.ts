/** What happens to a session, and what it asks for in return. Adapters make events; `host/effects.ts` is the only switch over effects. */
import type { OffsetRange, TextChange } from '../../shared/range';
import type { Outcome, RunRecord, RuntimeReport } from '../../shared/protocol';
import type { Task } from '../content/types';
import type { AnswerReport } from '../learning/answerReport';
import type { TaskProgress } from '../learning/progress';
import type { RunState, TaskPlace } from './state';

/** Ranges of a practice file as they were left, with a hash of the whole text that they belong to. */
export interface StoredPlaces {
  readonly hash: string;
  readonly ranges: readonly (OffsetRange | null)[];
  /** What each slot held last: of a lost blank this is all that is left. */
  readonly texts: readonly string[];
}

export type SessionEvent =
  | { readonly type: 'catalogue'; readonly places: readonly TaskPlace[] }
  | { readonly type: 'opened'; readonly task: Task; readonly version: number; readonly text: string; readonly stored: StoredPlaces | null; readonly progress: TaskProgress }
  | { readonly type: 'changed'; readonly task: string; readonly version: number; readonly text: string; readonly changes: readonly TextChange[]; readonly undone: boolean }
  /** Comes after `opened` when a command led here; a file that a reload brought back keeps its caret. */
  | { readonly type: 'entered'; readonly task: string }
  | { readonly type: 'closed'; readonly task: string }
  | { readonly type: 'activated'; readonly task: string }
  /** The caret or a selection; `byMouse` when a click made it. */
  | { readonly type: 'selection'; readonly task: string; readonly version: number; readonly range: OffsetRange; readonly byMouse: boolean }
  | { readonly type: 'typingPaused'; readonly task: string }
  | { readonly type: 'check' }
  | { readonly type: 'run' }
  | { readonly type: 'stop' }
  | { readonly type: 'runFinished'; readonly runId: number; readonly record: RunRecord }
  | { readonly type: 'stage'; readonly runId: number | null; readonly name: string; readonly ms: number | null }
  | { readonly type: 'engine'; readonly state: 'off' | 'starting' | 'ready' | 'failed'; readonly report: RuntimeReport | null; readonly problem: string | null }
  | { readonly type: 'chooseOption'; readonly blank: string; readonly option: number }
  /** An option of `blank` was dropped on `onto`, which may be another one. */
  | { readonly type: 'dropOption'; readonly blank: string; readonly option: number; readonly onto: string }
  /** `blank` null, here and below: the selected one. */
  | { readonly type: 'showOptions'; readonly blank: string | null }
  /** One step of the ladder, to its options at most. */
  | { readonly type: 'showHint'; readonly blank: string | null }
  | { readonly type: 'showSolution'; readonly blank: string | null }
  /** Puts a solution that stands open into its blank. */
  | { readonly type: 'fillSolution'; readonly blank: string }
  /** `slot` null: its first place. `focus`: the caret goes there too. */
  | { readonly type: 'selectBlank'; readonly blank: string; readonly slot: number | null; readonly focus: boolean }
  /** Of the active task's text. */
  | { readonly type: 'goTo'; readonly range: OffsetRange }
  | { readonly type: 'focusBlank'; readonly step: 1 | -1 }
  | { readonly type: 'reset' }
  /** The member of a task's family that `drawVariant` asked for. */
  | { readonly type: 'variantDrawn'; readonly task: Task }
  | { readonly type: 'restore' }
  /** What the learner thinks an option does, once the try is over. */
  | { readonly type: 'foretell'; readonly option: string; readonly outcome: Outcome }
  /** "I think this is right": of the standing verdict. */
  | { readonly type: 'saveReport' }
  | { readonly type: 'move'; readonly step: 1 | -1 };

export type SessionEffect =
  /** One edit of the buffer, refused when `version` is not the document's any more. `undoStops`: it can be undone on its own. */
  | { readonly type: 'edit'; readonly task: string; readonly version: number; readonly changes: readonly TextChange[]; readonly undoStops: boolean }
  | { readonly type: 'select'; readonly task: string; readonly version: number; readonly range: OffsetRange; readonly focus: boolean }
  | { readonly type: 'startRun'; readonly runId: number; readonly task: string; readonly purpose: RunState['purpose']; readonly code: string; readonly check: string | null }
  | { readonly type: 'stopRun'; readonly runId: number }
  | { readonly type: 'storePlaces'; readonly task: string; readonly places: StoredPlaces }
  | { readonly type: 'storeProgress'; readonly task: string; readonly progress: TaskProgress }
  | { readonly type: 'openTask'; readonly task: string }
  | { readonly type: 'drawVariant'; readonly task: string; readonly variant: string }
  | { readonly type: 'saveReport'; readonly report: AnswerReport }
  | { readonly type: 'showPanel' }
  /** Said once for screen readers and in the status bar. */
  | { readonly type: 'announce'; readonly text: string }
  /** A fault of the content's: logged, never counted. */
  | { readonly type: 'logFault'; readonly text: string };
