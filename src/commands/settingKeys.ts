/** Keys and defaults of the settings, as `package.json` contributes them below `nlpPractice`. */
export const SETTINGS_SECTION = 'nlpPractice';

export const SETTINGS = {
  /** Minutes without a visible practice file after which the runtime ends. */
  idleMinutes: { key: 'runtime.idleMinutes', default: 15 },
  /** Megabytes of memory that a program may take. */
  memoryLimit: { key: 'runtime.memoryLimit', default: 1000 },
  /** Seconds that a Run may take; 0 for as long as it likes. */
  timeLimit: { key: 'runtime.timeLimit', default: 0 },
  /** Practice files get the language `python` instead of `python-practice`. */
  openAsPython: { key: 'editor.openAsPython', default: false },
} as const;
