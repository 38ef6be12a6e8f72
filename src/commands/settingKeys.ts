/** Keys and defaults of the settings, as `package.json` contributes them below `nlpPractice`. */
export const SETTINGS_SECTION = 'nlpPractice';

export const SETTINGS = {
  /** Minutes without a visible practice file after which the runtime ends. */
  idleMinutes: { key: 'runtime.idleMinutes', default: 15 },
  /** Megabytes of memory that a program may take. */
  memoryLimit: { key: 'runtime.memoryLimit', default: 1000 },
  /** Seconds that a Run may take; 0 for as long as it likes. */
  timeLimit: { key: 'runtime.timeLimit', default: 0 },
  /** Address of a mirror of the hub; empty for the hub itself. */
  mirror: { key: 'models.mirror', default: '' },
  /** A folder of models that the user has; empty for none. */
  modelsFolder: { key: 'models.folder', default: '' },
  /** Models in the hub's own cache are used. */
  useHubCache: { key: 'models.useHuggingFaceCache', default: true },
  /** The folder of the user's own patterns; empty for none. */
  patternsFolder: { key: 'patternsFolder', default: '' },
  /** Numbers choose options in the panel, letters answers. */
  singleKeys: { key: 'panel.singleKeys', default: true },
  /** Practice files get the language `python` instead of `python-practice`. */
  openAsPython: { key: 'editor.openAsPython', default: false },
} as const;
