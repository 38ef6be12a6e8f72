/** What the editor shows round one practice buffer, as plain data. Offsets are of the document version given. */
import type { OffsetRange } from '../../shared/range';

export type EditorBlankState = 'empty' | 'filled' | 'right' | 'wrong';

/** One place of a blank in the buffer. */
export interface EditorSlot {
  readonly id: string;
  readonly slot: number;
  readonly range: OffsetRange;
  readonly state: EditorBlankState;
  /** Shown on hover: what belongs here, never a hint. Code stands between backticks. */
  readonly prompt: string;
  /** Those that the panel shows for this blank, in its order; empty where it shows none. */
  readonly options: readonly string[];
}

/** A lens names one of these; the adapter maps them to command ids. */
export type LensAction = 'run' | 'stop' | 'check' | 'hint' | 'restore' | 'focusBlank' | 'showPanel';

/**
 * One CodeLens. The number of lenses and rows of a task never changes after the first paint, so that the text does not jump: what has
 * nothing to say keeps its row with other words.
 */
export interface LensItem {
  /** 0-based line of the buffer it stands over. */
  readonly line: number;
  readonly title: string;
  readonly action: LensAction;
  /** The blank that `check`, `hint` and `focusBlank` are about. */
  readonly blank: string | null;
}

/** A squiggle. `changed-code` marks code round the blanks that is not the task's; `raised` the learner's line of a traceback. */
export interface EditorDiagnostic {
  readonly kind: 'changed-code' | 'lost-blank' | 'raised' | 'syntax' | 'wrong';
  readonly range: OffsetRange;
  readonly message: string;
}

export interface EditorModel {
  readonly task: string;
  /** The document version that every offset here refers to. */
  readonly version: number;
  readonly slots: readonly EditorSlot[];
  readonly lenses: readonly LensItem[];
  readonly diagnostics: readonly EditorDiagnostic[];
}
