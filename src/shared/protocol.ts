/**
 * THE protocol: everything that crosses between the extension host, the runtime's child process, the webview and the command line.
 * Schemas come first and types are derived from them, so that what is checked and what is compiled against cannot differ.
 */
import * as v from 'valibot';
import { ItemPlace, QuizAction } from './quizActions';

// ---------------------------------------------------------------- the record of a run (also the JSON of `practice run`)

/** One frame of a traceback, outermost first. `own` is true for the learner's lines, false for frames of ours or of Python's library. */
export const Frame = v.object({
  file: v.string(),
  line: v.number(),
  name: v.string(),
  source: v.string(),
  own: v.boolean(),
});
export type Frame = v.InferOutput<typeof Frame>;

/** What the program raised. `line` (1-based) is the innermost line of the learner's own program, null when there is none. */
export const RunException = v.object({
  type: v.string(),
  message: v.string(),
  line: v.nullable(v.number()),
  /** `compile`: the program does not parse and nothing of it ran. Columns are 1-based, as CPython counts them (in characters). */
  phase: v.picklist(['compile', 'run']),
  column: v.nullable(v.number()),
  endLine: v.nullable(v.number()),
  endColumn: v.nullable(v.number()),
  /** Outermost frame first; empty for a program that does not parse. */
  frames: v.array(Frame),
  /** The traceback as Python prints it, with frames that are not the learner's left out. */
  text: v.string(),
});
export type RunException = v.InferOutput<typeof RunException>;

/** A model or tokenizer that answered in a run. */
export const ModelUse = v.object({
  name: v.string(),
  /** `bundled`: a stand-in that ships with the extension. `fresh`: weights newly initialised because the class does not fit. */
  source: v.picklist(['bundled', 'downloaded', 'folder', 'fresh']),
  /** Parameters of what really ran. */
  parameters: v.number(),
  /** Bytes of the weights file on disk. */
  bytes: v.number(),
});
export type ModelUse = v.InferOutput<typeof ModelUse>;

/** What a task's check found. `broken`: the check itself failed, which is a fault of the content, never of the learner. */
export const CheckResult = v.object({
  outcome: v.picklist(['passed', 'failed', 'broken']),
  /** The blank that the finding is about. */
  blank: v.nullable(v.string()),
  message: v.string(),
  /** What was compared, in words: "padded a batch of two". */
  checked: v.array(v.string()),
});
export type CheckResult = v.InferOutput<typeof CheckResult>;

export const RunOutcome = v.picklist(['ok', 'raised', 'stopped', 'fault']);
export type RunOutcome = v.InferOutput<typeof RunOutcome>;

export const RunRecord = v.object({
  outcome: RunOutcome,
  stdout: v.string(),
  stderr: v.string(),
  exception: v.nullable(RunException),
  models: v.array(ModelUse),
  /** Messages of every `PracticeEditionLimit` made, also of those the program swallowed. */
  limits: v.array(v.string()),
  /** True when output above the limit was dropped; the text then ends with a line that says so. */
  truncated: v.boolean(),
  /** Why it stopped, null otherwise. `unwalled`: nothing ran, because the wall that such a program needs was not proved. */
  stopped: v.nullable(v.picklist(['user', 'replaced', 'memory', 'time', 'unwalled'])),
  /** Of a fault: what broke, in a sentence, with the last words of what died. */
  fault: v.nullable(v.string()),
  check: v.nullable(CheckResult),
  /** `total`: request in the child → finished. Stages are parts of it by name. Milliseconds. */
  ms: v.object({ total: v.number(), stages: v.record(v.string(), v.number()) }),
});
export type RunRecord = v.InferOutput<typeof RunRecord>;

// ---------------------------------------------------------------- extension host or CLI → runtime child

export const RunRequest = v.object({
  runId: v.number(),
  code: v.string(),
  /** File name in tracebacks, for instance `roberta-tokenizer.practice.py`. */
  fileName: v.string(),
  /** Python of the task's check.py, run after the program; null to only run. */
  check: v.nullable(v.string()),
});
export type RunRequest = v.InferOutput<typeof RunRequest>;

/** One layer of the sandbox, proved by trying it at start. */
export const Wall = v.object({
  name: v.picklist(['read-file', 'environment', 'spawn', 'connect', 'code-from-strings', 'host-objects']),
  stands: v.boolean(),
  /** What was tried and what answered. */
  evidence: v.string(),
});
export type Wall = v.InferOutput<typeof Wall>;

export const RuntimeReport = v.object({
  node: v.string(),
  electron: v.nullable(v.string()),
  platform: v.string(),
  /** What runs the models: `native` ONNX Runtime or its `wasm` build. */
  backend: v.picklist(['native', 'wasm']),
  /** How Python started: from a memory `snapshot` or from nothing. */
  pythonStart: v.picklist(['snapshot', 'plain']),
  walls: v.array(Wall),
  ms: v.record(v.string(), v.number()),
});
export type RuntimeReport = v.InferOutput<typeof RuntimeReport>;

/** Requests that the child answers. */
export const RuntimeRequests = {
  /**
   * Starts Python and proves the walls; answers when the first worker is ready. `programMemoryMb`: megabytes that Python may grow to in a
   * program of its own; one that needs more gets a `MemoryError`.
   */
  start: { params: v.object({ programMemoryMb: v.optional(v.pipe(v.number(), v.minValue(64), v.maxValue(4000))) }), result: RuntimeReport },
  /** Runs a program in a fresh worker. A second run stops the first, which ends as `stopped` / `replaced`. */
  run: { params: RunRequest, result: RunRecord },
  /** Stops a run softly, then by ending its worker. Answers when asked, the run's own answer says how it ended. */
  stop: { params: v.object({ runId: v.number() }), result: v.object({}) },
  /** Loads tokenizers and sessions before they are asked for. */
  warm: { params: v.object({ models: v.array(v.string()) }), result: v.object({}) },
};

export const OutputChunk = v.object({ stream: v.picklist(['stdout', 'stderr']), text: v.string() });
export type OutputChunk = v.InferOutput<typeof OutputChunk>;

/** Notices that the child sends unasked. */
export const RuntimeNotices = {
  /** In the order printed, both streams in one sequence. */
  output: v.object({ runId: v.number(), chunks: v.array(OutputChunk) }),
  /** A step that takes time began (`ms` null) or ended. `runId` is null for the start of the runtime. */
  stage: v.object({ runId: v.nullable(v.number()), name: v.string(), ms: v.nullable(v.number()) }),
  /** Every 250 ms; silence or growth makes the host end the child. */
  heartbeat: v.object({ rss: v.number() }),
};

// ---------------------------------------------------------------- webview → extension host

/** What becomes of a program with one of the options in its blank. */
export const Outcome = v.picklist(['raises', 'warns', 'quietly-wrong', 'right']);
export type Outcome = v.InferOutput<typeof Outcome>;

/** What the learner did in the panel. Everything here can be done without the panel too. */
export const PanelAction = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('check') }),
  v.object({ type: v.literal('run') }),
  v.object({ type: v.literal('stop') }),
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('previous') }),
  v.object({ type: v.literal('reset') }),
  v.object({ type: v.literal('restore') }),
  v.object({ type: v.literal('report') }),
  v.object({ type: v.literal('showOptions'), blank: v.string() }),
  v.object({ type: v.literal('showSolution'), blank: v.string() }),
  v.object({ type: v.literal('fillSolution'), blank: v.string() }),
  v.object({ type: v.literal('showEditor') }),
  v.object({ type: v.literal('showInstallation') }),
  v.object({ type: v.literal('showHint'), blank: v.string() }),
  v.object({ type: v.literal('selectBlank'), blank: v.string(), slot: v.number() }),
  v.object({ type: v.literal('chooseOption'), blank: v.string(), option: v.number() }),
  /** What the learner thinks an option does. */
  v.object({ type: v.literal('foretell'), option: v.string(), outcome: Outcome }),
  /** Dragged onto a blank in the panel's copy of the program. */
  v.object({ type: v.literal('dropOption'), blank: v.string(), option: v.number(), onto: v.string() }),
  v.object({ type: v.literal('goToLine'), line: v.number() }),
  /** The real weights of a model that a stand-in answered for. */
  v.object({ type: v.literal('getModel'), name: v.string() }),
  v.object({ type: v.literal('open'), item: ItemPlace }),
  v.object({ type: v.literal('openLink'), address: v.pipe(v.string(), v.startsWith('https://')) }),
  /** A program of a page, to be changed and run; `block` counts the page's blocks from 0. */
  v.object({ type: v.literal('openSnippet'), pattern: v.string(), concept: v.string(), block: v.number() }),
  v.object({ type: v.literal('quiz'), action: QuizAction }),
]);
export type PanelAction = v.InferOutput<typeof PanelAction>;

// ---------------------------------------------------------------- the JSON of `practice grade`

export const VerdictKind = v.picklist(['blank', 'syntax', 'right', 'wrong', 'undecided']);
export type VerdictKind = v.InferOutput<typeof VerdictKind>;

/** State of one blank after Check. `filled`: neither known right nor at fault. */
export const BlankState = v.picklist(['empty', 'filled', 'right', 'wrong']);
export type BlankState = v.InferOutput<typeof BlankState>;

export const GradeReport = v.object({
  task: v.string(),
  verdict: VerdictKind,
  message: v.string(),
  blanks: v.record(v.string(), v.object({ state: BlankState, message: v.string() })),
  /** `known`: equal to an authored answer or mistake. `ran`: decided by running. Null when nothing was decided. */
  how: v.nullable(v.picklist(['known', 'ran'])),
});
export type GradeReport = v.InferOutput<typeof GradeReport>;
