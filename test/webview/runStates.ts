/** States while a program starts and runs, and after we broke. */
import type { PanelModel } from '../../src/core/panel/types';
import { CLASS, baseRun, check, options, report, taskOpen, withProgram } from './stateParts';

export const running: PanelModel = {
  ...taskOpen,
  run: {
    ...baseRun,
    state: 'running', title: 'Running: loading the model',
    stages: [{ label: 'Start Python', ms: 710 }, { label: 'Read the program', ms: 8 }, { label: 'Load the model', ms: null }],
  },
  program: withProgram([CLASS, 'filled'], ["'pt'", 'filled']),
  buttons: [{ action: 'stop', label: 'Stop', key: 'Esc', enabled: true }],
  footNote: '2 of 2 blanks filled',
  details: { runtime: null, state: 'starting', stages: [{ label: 'Start Python', ms: null }], startTimes: [] },
};

export const starting: PanelModel = { ...running, run: { ...baseRun, state: 'starting', title: 'Starting Python', stages: [{ label: 'Start Python', ms: null }] } };

export const fault: PanelModel = {
  ...taskOpen,
  verdict: {
    icon: 'fault', ours: true, explanation: null, idiom: null, disputable: false,
    title: 'This one is on us: Python stopped before your program ran',
    paragraphs: ['Your answer was not graded, and this is not counted as an attempt. Your text is as you left it.'],
  },
  run: {
    ...baseRun,
    state: 'fault', title: 'Ended by a fault after 1.2 s',
    fault: 'The process that runs Python ended while it loaded the model (exit code 134).\nRangeError: WebAssembly.Memory.grow(): Maximum memory size exceeded',
  },
  program: withProgram([CLASS, 'filled'], ["'pt'", 'filled']),
  options: { ...options('1'), shown: false },
  buttons: [{ ...check, label: 'Try again' }, { action: 'report', label: 'Save report', key: null, enabled: true }],
  details: { runtime: report, state: 'failed', stages: [], startTimes: [{ label: 'Making Python ready', ms: 412 }, { label: 'Getting ready for models', ms: 87 }] },
};
