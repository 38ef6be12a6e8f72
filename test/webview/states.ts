/** States of the panel to look at and to check, as the extension host would send them. */
import type { PanelMessage, PanelModel } from '../../src/core/panel/types';
import type { OutputChunk } from '../../src/shared/protocol';
import { compared, comparing, explained, ladder, limits, opened, right, wrong } from './gradedStates';
import { fault, running, starting } from './runStates';
import { check, runButton, taskOpen, withProgram } from './stateParts';

const lost: PanelModel = {
  ...taskOpen,
  notices: [
    {
      icon: 'warning', text: 'The code around the blanks was changed (line 6). Check grades your answers in the program as it was.', kept: null,
      button: { action: 'restore', label: 'Restore the code', key: null, enabled: true },
    },
    { icon: 'info', text: 'Blank 2 could not be found in the file.', kept: "'pt'", button: null },
  ],
  verdict: { icon: 'blank', ours: false, explanation: null, idiom: null, disputable: false, title: 'Blank 1 is still empty', paragraphs: ['Check needs an answer in each of the 2 blanks.'] },
  program: withProgram(['', 'empty'], ["'pt'", 'lost']),
  buttons: [check, { ...runButton, enabled: false }],
  hasPrevious: false,
};

/** A blank holds far more than fits. */
const long: PanelModel = { ...taskOpen, program: withProgram(['averyveryverylongnamewithoutanyplacetobreakit'.repeat(230), 'filled'], ['', 'empty']) };

export interface PanelState {
  readonly model: PanelModel;
  readonly output: readonly OutputChunk[];
}

const printed: readonly OutputChunk[] = [
  { stream: 'stderr', text: 'Loading weights:  60%|######    | 62/104\rLoading weights: 100%|##########| 104/104\n' },
  { stream: 'stdout', text: 'tensor([[-3.2731,  2.7522]])\nNEGATIVE 0.0024\n\u001b[1;32mPOSITIVE\u001b[0m 0.9976\n' },
];

const rainbow = [...Array(16).keys()].map((n) => `\u001b[${n < 8 ? 30 + n : 82 + n}mfg${n}\u001b[0m \u001b[${n < 8 ? 40 + n : 92 + n}mbg${n}\u001b[0m \u001b[7;${n < 8 ? 30 + n : 82 + n}minv${n}\u001b[0m`);

const styles = '\u001b[1mbold\u001b[22m \u001b[2mdim\u001b[22m \u001b[3mitalic\u001b[23m \u001b[4munder\u001b[24m \u001b[9mstrike\u001b[29m \u001b[7minverse\u001b[27m\n';

/** By name; `output` belongs to the model's run. */
export const states: Readonly<Record<string, PanelState>> = {
  'task-open': { model: taskOpen, output: [] },
  'wrong-raised': { model: wrong, output: [] },
  explained: { model: explained, output: [] },
  compared: { model: compared, output: [] },
  comparing: { model: comparing, output: [] },
  opened: { model: opened, output: [] },
  ladder: { model: ladder, output: [] },
  right: { model: right, output: printed },
  running: { model: running, output: printed.slice(0, 1) },
  starting: { model: starting, output: [] },
  fault: { model: fault, output: [] },
  lost: { model: lost, output: [] },
  limits: { model: limits, output: printed },
  long: { model: long, output: [] },
  colours: { model: { ...right, verdict: null }, output: [{ stream: 'stdout', text: `${rainbow.join('\n')}\n${styles}` }] },
};

/** What the host sends to show a state. */
export function messagesOf(state: PanelState): PanelMessage[] {
  const { model: shown, output } = state;
  const model: PanelMessage = { type: 'model', model: shown };
  return shown.run === null ? [model] : [model, { type: 'output', runId: shown.run.runId, from: 0, chunks: output }];
}

export { taskOpen };
