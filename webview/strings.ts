/** The panel's own fixed labels. Everything that depends on the task, the answer or the run comes from the model. */
import type { PanelBlankState } from '../src/core/panel/types';
import type { ModelUse, RuntimeReport } from '../src/shared/protocol';
import { count } from './words/numbers';

const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

export const strings = {
  place: 'Place in the pattern',
  previous: 'Previous task',
  next: 'Next task',
  notices: 'About the file',
  kept: 'Your text, kept here',

  program: 'Program',
  programLabel: 'Program, the lines with blanks',
  showInEditor: 'Show in the editor',
  linesBetween: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  blank: 'Blank ',
  ofLine: (line: number) => `, line ${line}: `,
  blankStates: {
    empty: 'empty', filled: '', right: ', right', wrong: ', not right', lost: ', not found in the file',
  } satisfies Record<PanelBlankState, string>,
  moreCharacters: (n: number) => `, ${plural(n, 'more character', 'more characters')}`,

  options: (blank: string) => `Options for blank ${blank}`,
  showOptions: 'Show options',
  optionsNote: 'Press a number, click, or type in the editor.',
  inBlank: (blank: string) => `in blank ${blank}`,

  hint: (blank: string) => `Hint for blank ${blank}`,
  showHint: (blank: string) => `Show a hint for blank ${blank}`,

  output: 'Output',
  soFar: 'so far',
  finished: 'finished',
  shortened: 'shortened',
  nothingPrinted: 'It printed nothing.',
  linesDropped: (n: number) => `${plural(n, 'line', 'lines')} before these ${n === 1 ? 'is' : 'are'} not shown here.`,
  charactersCut: (n: number) => ` … ${plural(n, 'more character', 'more characters')}`,
  stages: 'Stages',
  stageDone: ', done',
  stageNow: ', in progress',

  traceback: 'What Python says',
  copyAll: 'Copy all',
  copied: 'Copied',
  notCopied: 'Could not copy',
  ownFrame: (file: string, line: number) => `${file}, line ${line}`,
  inYourProgram: 'in your program',
  inFunction: (name: string) => `in ${name}, your program`,
  sourceLine: (line: number) => `Line ${line} of your program`,
  otherFrames: (n: number) => `${plural(n, 'frame', 'frames')} outside your program`,
  notCounted: 'This is not counted, and your text is kept.',
  whatHappened: 'What happened',
  lastWords: 'Its last words',

  models: 'Models that ran',
  sources: {
    bundled: 'bundled stand-in', downloaded: 'downloaded weights', folder: 'weights from your folder', fresh: 'newly initialised weights',
  } satisfies Record<ModelUse['source'], string>,
  parameters: (n: string) => `${n} parameters`,
  limits: 'Beyond this practice edition',

  time: 'Time by stage',
  total: 'Total',
  details: 'Details',
  runtime: {
    off: 'Python is not started. The first Run starts it.',
    starting: 'Python is starting.',
    ready: 'Python is ready.',
    failed: 'Python could not be started.',
  },
  backends: { native: 'native ONNX Runtime', wasm: 'ONNX Runtime on WebAssembly' } satisfies Record<RuntimeReport['backend'], string>,
  starts: { snapshot: 'from a memory snapshot', plain: 'from nothing' } satisfies Record<RuntimeReport['pythonStart'], string>,
  factNames: { backend: 'Models run on', start: 'Python starts', node: 'Node', electron: 'Electron', platform: 'Platform' },
  walls: 'Walls round your program, each tried at start',
  wallNames: {
    'read-file': 'Reading other files', environment: 'Environment variables', spawn: 'Starting programs', connect: 'Network connections',
    'code-from-strings': 'Code from strings', 'host-objects': 'Objects of the host',
  } satisfies Record<RuntimeReport['walls'][number]['name'], string>,
  wallStands: 'closed',
  wallOpen: 'open',
  startTimes: 'Start of Python',
  checkInstallation: 'Check this installation',

  actions: 'Actions',
  idleTitle: 'No practice is open',
  idleText: 'Open the command palette and choose `NLP Practice: Start Quiz`, or `NLP Practice: Open Task...` for one task.',
} as const;
