/** The ids that `package.json` and the code share. `test/unit/manifest.test.ts` holds them together. */

/** Commands a person can call. Each is contributed and has a title. */
export const COMMANDS = {
  startQuiz: 'nlpPractice.startQuiz',
  openTask: 'nlpPractice.openTask',
  openPattern: 'nlpPractice.openPattern',
  openQuestion: 'nlpPractice.openQuestion',
  testPattern: 'nlpPractice.testPattern',
  run: 'nlpPractice.run',
  check: 'nlpPractice.check',
  stop: 'nlpPractice.stop',
  nextTask: 'nlpPractice.nextTask',
  showHint: 'nlpPractice.showHint',
  showOptions: 'nlpPractice.showOptions',
  showSolution: 'nlpPractice.showSolution',
  saveReport: 'nlpPractice.saveReport',
  resetTask: 'nlpPractice.resetTask',
  showPanel: 'nlpPractice.showPanel',
  restoreCode: 'nlpPractice.restoreCode',
  checkInstallation: 'nlpPractice.checkInstallation',
  getModel: 'nlpPractice.getModel',
  removeModel: 'nlpPractice.removeModel',
  checkTask: 'nlpPractice.checkTask',
  previewTask: 'nlpPractice.previewTask',
  nextBlank: 'nlpPractice.nextBlank',
  previousBlank: 'nlpPractice.previousBlank',
} as const;
export type CommandName = keyof typeof COMMANDS;

/** Called by lenses only, with an argument, and so not contributed. */
export const SELECT_BLANK = 'nlpPractice.selectBlank';

/** Called by the tree only, with the address of an item, and so not contributed. */
export const OPEN_ITEM = 'nlpPractice.openItem';

/** What `when` and `enablement` in `package.json` look at. */
export const CONTEXT_KEYS = {
  /** A task is open, whether the focus is in its file or in the panel. */
  hasTask: 'nlpPractice.hasTask',
  /** The caret is in a blank. */
  inBlank: 'nlpPractice.inBlank',
  /** A program runs. */
  running: 'nlpPractice.running',
  /** Code round the blanks differs from the task's. */
  codeChanged: 'nlpPractice.codeChanged',
  /** There is a task after this one. */
  hasNext: 'nlpPractice.hasNext',
} as const;
export type ContextKey = keyof typeof CONTEXT_KEYS;

/** The tree of patterns, and the place in the activity bar that holds it. */
export const PATTERNS_VIEW = 'nlpPractice.patterns';
export const VIEW_CONTAINER = 'nlpPractice';

/** View type of the panel's webview. */
export const PANEL_VIEW_TYPE = 'nlpPractice.panel';

/** View type of the preview of a task that is being written. */
export const PREVIEW_VIEW_TYPE = 'nlpPractice.preview';

/** Language of practice files. */
export const LANGUAGE_ID = 'python-practice';
