/** The panel's own fixed labels. Everything that depends on the task, the answer or the run comes from the model. */
import type { PanelBlankState } from '../src/core/panel/types';
import type { ModelUse, Outcome, RuntimeReport } from '../src/shared/protocol';
import { t } from '../src/shared/words';
import { count } from './words/numbers';

const more = (n: number): string => (n === 1 ? t('1 more character') : t('{0} more characters', count(n)));

/** All labels in the language that `t` speaks now. */
export const labels = () => ({
  place: t('Place in the pattern'),
  previous: t('Previous task'),
  next: t('Next task'),
  notices: t('About the file'),
  kept: t('Your text, kept here'),

  program: t('Program'),
  programLabel: t('Program, the lines with blanks'),
  showInEditor: t('Show in the editor'),
  linesBetween: (from: number, to: number) => (from === to ? t('line {0}', from) : t('lines {0} to {1}', from, to)),
  blank: `${t('Blank')} `,
  ofLine: (line: number) => `, ${t('line {0}', line)}: `,
  blankStates: {
    empty: t('empty'), filled: '', right: `, ${t('right')}`, wrong: `, ${t('not right')}`, lost: `, ${t('not found in the file')}`,
  } satisfies Record<PanelBlankState, string>,
  moreCharacters: (n: number) => `, ${more(n)}`,

  options: (blank: string) => t('Options for blank {0}', blank),
  showOptions: t('Show options'),
  optionsNote: t('Press a number, click, drag to a blank, or type in the editor.'),
  optionsNoteWithoutKeys: t('Click, drag to a blank, or type in the editor.'),
  dropNote: t('Drop it on a blank, here or in the editor. Esc puts it back.'),
  dragged: (code: string) => t('{0} is picked up.', code),
  isOver: (code: string, blank: string) => t('{0} is over blank {1}.', code, blank),
  inBlank: (blank: string) => t('in blank {0}', blank),

  hints: (open: number, all: number, blank: string) => t('{0} of {1} hints for blank {2}', open, all, blank),
  showHint: (place: number, all: number, blank: string) => t('Show hint {0} of {1} for blank {2}', place, all, blank),
  showSolution: (blank: string) => t('Show the solution of blank {0}', blank),
  fillIn: t('Fill in'),
  ofBlank: (blank: string) => ` ${t('blank {0}', blank)}`,
  mistakes: (n: number) => (n === 1 ? t('1 common mistake') : t('{0} common mistakes', count(n))),
  made: t('you made this one'),

  foretell: (blank: string) => t('What would the other options do in blank {0}?', blank),
  outcomes: {
    raises: t('raises an exception'), warns: t('warns and is wrong'), 'quietly-wrong': t('runs and is quietly wrong'), right: t('is right'),
  } satisfies Record<Outcome, string>,
  foretoldRight: (outcome: string) => t('As you said: it {0}.', outcome),
  foretoldWrong: (outcome: string) => t('No: it {0}.', outcome),
  reviewer: t('A reviewer would say:'),
  reviewerCode: t('Code of the reviewer'),
  dispute: t('I think this is right: save a report'),

  comparison: t('Your answer beside the right one'),
  comparing: t('Running your answer and the right one'),
  yourAnswerDoes: t('What your answer does'),
  rightOneDoes: t('What the right one does'),
  sameOrNot: t('Same or different'),
  same: t('same'),
  differs: t('differs'),
  noLine: t('no such line'),
  rowsLeft: (n: number) => (n === 1 ? t('1 more line is not compared here.') : t('{0} more lines are not compared here.', count(n))),

  output: t('Output'),
  soFar: t('so far'),
  finished: t('finished'),
  shortened: t('shortened'),
  nothingPrinted: t('It printed nothing.'),
  linesDropped: (n: number) => (n === 1 ? t('1 line before these is not shown here.') : t('{0} lines before these are not shown here.', count(n))),
  charactersCut: (n: number) => ` … ${more(n)}`,
  stages: t('Stages'),
  stageDone: `, ${t('done')}`,
  stageNow: `, ${t('in progress')}`,

  traceback: t('What Python says'),
  copyAll: t('Copy all'),
  copied: t('Copied'),
  notCopied: t('Could not copy'),
  ownFrame: (file: string, line: number) => t('{0}, line {1}', file, line),
  inYourProgram: t('in your program'),
  inFunction: (name: string) => t('in {0}, your program', name),
  sourceLine: (line: number) => t('Line {0} of your program', line),
  otherFrames: (n: number) => (n === 1 ? t('1 frame outside your program') : t('{0} frames outside your program', count(n))),
  notCounted: t('This is not counted, and your text is kept.'),
  whatHappened: t('What happened'),
  lastWords: t('Its last words'),

  models: t('Models that ran'),
  sources: {
    bundled: t('bundled stand-in'), downloaded: t('downloaded weights'), folder: t('weights from your folder'), fresh: t('newly initialised weights'),
  } satisfies Record<ModelUse['source'], string>,
  getModel: t('Get the real model...'),
  getModelNamed: (name: string) => t('Get the real model {0}...', name),
  parameters: (n: string) => t('{0} parameters', n),
  limits: t('Beyond this practice edition'),

  time: t('Time by stage'),
  total: t('Total'),
  details: t('Details'),
  runtime: {
    off: t('Python is not started. The first Run starts it.'),
    starting: t('Python is starting.'),
    ready: t('Python is ready.'),
    failed: t('Python could not be started.'),
  },
  backends: { native: t('native ONNX Runtime'), wasm: t('ONNX Runtime on WebAssembly') } satisfies Record<RuntimeReport['backend'], string>,
  starts: { snapshot: t('from a memory snapshot'), plain: t('from nothing') } satisfies Record<RuntimeReport['pythonStart'], string>,
  factNames: { backend: t('Models run on'), start: t('Python starts'), node: 'Node', electron: 'Electron', platform: t('Platform') },
  walls: t('Walls round your program, each tried at start'),
  wallNames: {
    'read-file': t('Reading other files'), environment: t('Environment variables'), spawn: t('Starting programs'), connect: t('Network connections'),
    'code-from-strings': t('Code from strings'), 'host-objects': t('Objects of the host'),
  } satisfies Record<RuntimeReport['walls'][number]['name'], string>,
  wallStands: t('closed'),
  wallOpen: t('open'),
  startTimes: t('Start of Python'),
  checkInstallation: t('Check this installation'),

  actions: t('Actions'),
  idleTitle: t('No practice is open'),
  idleText: t('Open the command palette and choose `NLP Practice: Start Quiz`, or `NLP Practice: Open Task...` for one task.'),
});

/** The labels of this page, whose language does not change. */
export const strings = labels();
