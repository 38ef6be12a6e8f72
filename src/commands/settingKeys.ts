/** Keys and defaults of the settings, as `package.json` contributes them below `nlpPractice`. */
export const SETTINGS_SECTION = 'nlpPractice';

export const SETTINGS = {
  /** Minutes without a visible practice file after which the runtime ends. */
  idleMinutes: { key: 'runtime.idleMinutes', default: 15 },
  /** Megabytes of memory above which the extension host ends the runtime. */
  memoryLimit: { key: 'runtime.memoryLimit', default: 1500 },
  /** Practice files get the language `python` instead of `python-practice`. */
  openAsPython: { key: 'editor.openAsPython', default: false },
} as const;
