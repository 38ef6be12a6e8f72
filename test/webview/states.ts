/** States of the panel to look at and to check, as the extension host would send them. */
import type { PanelMessage, PanelModel, PanelProgramLine, PanelRun } from '../../src/core/panel/types';
import type { OutputChunk, RuntimeReport } from '../../src/shared/protocol';

const text = (token: 'plain' | 'name' | 'string' | 'number', words: string) => ({ kind: 'text' as const, token, text: words });
type State = 'empty' | 'filled' | 'right' | 'wrong' | 'lost';

/** The excerpt of a task with a linked blank and another one. */
function lines(first: [string, State], second: [string, State], selected: '1' | '2' = '1'): PanelProgramLine[] {
  const blank = (id: '1' | '2', slot: number, [answer, state]: [string, State]) =>
    ({ kind: 'blank' as const, id, slot, text: answer, state, selected: id === selected });
  return [
    { line: 2, parts: [text('name', 'from'), text('plain', ' transformers '), text('name', 'import'), text('plain', ' DistilBertTokenizer, '), blank('1', 0, first)] },
    { line: 6, parts: [text('plain', 'model = '), blank('1', 1, first), text('plain', '.from_pretrained(name)')] },
    {
      line: 8,
      parts: [
        text('plain', 'inputs = tokenizer('), text('string', "'Wonderfully understated and never dull.'"),
        text('plain', ', return_tensors='), blank('2', 2, second), text('plain', ')'),
      ],
    },
  ];
}

const CLASS = 'DistilBertForSequenceClassification';
const options = (blank: string, held: Readonly<Record<string, string>> = {}) => ({
  blank,
  shown: true,
  items: [CLASS, 'RobertaForSequenceClassification', "'pt'", "'tf'"].map((code) => ({ code, inBlank: held[code] ?? null })),
});

const report: RuntimeReport = {
  node: '20.18.2', electron: '34.3.2', platform: 'linux x64', backend: 'native', pythonStart: 'snapshot',
  walls: [
    { name: 'read-file', stands: true, evidence: "open('/etc/hostname'): FileNotFoundError" },
    { name: 'spawn', stands: true, evidence: 'child_process is not to be had: ERR_ACCESS_DENIED' },
    { name: 'connect', stands: false, evidence: 'fetch answered' },
  ],
  ms: { python: 412, models: 87, total: 499 },
};

const check = { action: 'check', label: 'Check', key: 'Ctrl+Enter', enabled: true } as const;
const runButton = { action: 'run', label: 'Run', key: 'Shift+Enter', enabled: true } as const;

export const taskOpen: PanelModel = {
  task: 'distilbert-classifier',
  crumbs: { pattern: 'RoBERTa and DistilBERT', place: 'Task 3 of 5' },
  title: 'Classify a sentence with DistilBERT',
  prompt: 'Fill both blanks so that the program prints how sure the model is of each label.',
  facts: ['Medium', 'Choose', 'about 2 minutes'],
  hasPrevious: true,
  hasNext: true,
  notices: [],
  verdict: null,
  run: null,
  program: { fileName: 'distilbert-classifier.practice.py', note: 'Blank 1 stands twice: one answer in two places.', lines: lines(['', 'empty'], ['', 'empty']) },
  options: options('1'),
  hint: { blank: '1', open: [], count: 3, next: 'hint' },
  comparison: null,
  solution: null,
  mistakes: [],
  foretelling: null,
  said: '',
  buttons: [check, runButton],
  footNote: '0 of 2 blanks filled',
  details: { runtime: null, state: 'off', stages: [], startTimes: [] },
};

const baseRun: PanelRun = { runId: 7, state: 'ok', title: 'Ran in 24 ms', stages: [], traceback: null, models: [], limits: [], truncated: false, fault: null };
const model = { name: 'distilbert-base-uncased-finetuned-sst-2-english', source: 'bundled', parameters: 22_713_218, bytes: 23_600_000 } as const;
const withProgram = (first: [string, State], second: [string, State], selected: '1' | '2' = '1') =>
  ({ ...taskOpen.program, note: '', lines: lines(first, second, selected) });

const wrong: PanelModel = {
  ...taskOpen,
  verdict: {
    icon: 'wrong', ours: false, explanation: null, idiom: null, disputable: true,
    title: "Not yet: blank 2 holds `'tf'`",
    paragraphs: [
      'Line 8 asks the tokenizer for TensorFlow tensors. This version of transformers no longer makes them, and the model runs on PyTorch.',
      'Checked: the program ran and raised.',
    ],
  },
  run: {
    ...baseRun,
    state: 'raised', title: 'Raised `ValueError` in line 8 after 31 ms',
    traceback: {
      explanation: '`tf` names no kind of tensor that this version of transformers makes; Python\'s message lists those that there are.',
      frames: [
        { own: true, file: 'distilbert-classifier.practice.py', line: 8, name: '<module>', source: "inputs = tokenizer('Wonderfully understated and never dull.', return_tensors='tf')" },
        { own: false, file: 'transformers/tokenization_utils_base.py', line: 2817, name: '__call__', source: 'encodings = self._call_one(text=text, **all_kwargs)' },
        { own: false, file: 'transformers/utils/generic.py', line: 402, name: '_missing_', source: 'raise ValueError(' },
      ],
      last: "ValueError: tf is not a valid TensorType, please select one of ['pt', 'np', 'mlx']",
      text: 'Traceback (most recent call last):\n  ...',
    },
  },
  program: withProgram([CLASS, 'right'], ["'tf'", 'wrong'], '2'),
  options: options('2', { [CLASS]: '1', "'tf'": '2' }),
  hint: { blank: '2', open: ['The tensors must be of the library that the model runs on, see `return_tensors`.', 'It is the short name of a library.'], count: 2, next: 'solution' },
  footNote: '1 of 2 blanks right',
};

/** A sentence that holds a name without an end, and what would be markup if it were not text. */
const explained: PanelModel = {
  ...wrong,
  run: wrong.run?.traceback == null ? null : {
    ...wrong.run,
    traceback: { ...wrong.run.traceback, explanation: `There is no key \`${'nameWithoutAnEnd'.repeat(30)}\`: print the <b>keys</b> and compare, the type of the key included.` },
  },
};

const ids: readonly (readonly [string, string, string, string])[] = [
  ['50268', '[CLS]', '0', '<s>'], ['42891', 'hello', '31414', 'Hello'], ['6', ',', '6', ','], ['9178', 'how', '141', 'Ġhow'], ['116', '?', '116', '?'],
];
const side = (id: string, token: string, differs: boolean) => [{ text: '  ', differs: false }, { text: id, differs }, { text: '  ', differs: false }, { text: token, differs }];

/** A wrong answer that ran: what it does stands beside what the right one does. */
const compared: PanelModel = {
  ...taskOpen,
  verdict: { icon: 'wrong', ours: false, explanation: null, idiom: null, disputable: true, title: 'Not yet: blank 1 holds `BertTokenizer`', paragraphs: ["It loads without an error or a warning, but cuts the text by BERT's rules.", 'Checked: 1 blank, compared as Python with the known answers.'] },
  comparison: {
    waiting: false, left: 3, note: null, look: 'Ids above 50264 lie outside the table of `roberta-base`.',
    rows: [
      ...ids.map(([a, b, c, d]) => ({ yours: side(a, b, a !== c), right: side(c, d, a !== c), same: a === c, stream: 'stdout' as const })),
      { yours: null, right: [{ text: 'begin: <s>', differs: true }], same: false, stream: 'stdout' },
      { yours: [{ text: 'IndexError: index out of range in self', differs: true }], right: [{ text: 'runs to its end', differs: true }], same: false, stream: 'end' },
    ],
    models: [{ name: 'roberta-base', source: 'bundled', parameters: 0, bytes: 0 }],
  },
  footNote: 'the blank is filled, 2 attempts left',
};

const comparing: PanelModel = { ...compared, comparison: { waiting: true, rows: [], left: 0, note: null, look: null, models: [] } };

/** After the third wrong answer. */
const opened: PanelModel = {
  ...compared,
  solution: { title: 'The solution, after 3 attempts', blanks: [{ blank: '1', code: CLASS }, { blank: '2', code: "'pt'" }], explanation: 'The class has to fit the checkpoint: with another one the head is new and its answer a matter of chance.' },
  mistakes: [
    { answer: '`RobertaForSequenceClassification` in blank 1', message: 'it loads, but every weight is new.', made: true },
    { answer: "`'tf'` in blank 2", message: 'this version makes no TensorFlow tensors.', made: false },
  ],
  foretelling: {
    blank: '1',
    items: [
      { code: 'RobertaForSequenceClassification', chosen: null, outcome: null, message: null },
      { code: 'BertForSequenceClassification', chosen: 'raises', outcome: 'warns', message: 'It loads, but every weight is new.' },
    ],
  },
  hint: { blank: '1', open: ['The name of the checkpoint says which family it belongs to.'], count: 2, next: null },
  buttons: [{ action: 'next', label: 'Next task', key: null, enabled: true }, runButton, check, { action: 'reset', label: 'Start over', key: null, enabled: true }],
  footNote: '2 of 2 blanks filled, solution open',
  said: 'Blank 1 now holds `BertTokenizer`.',
};

/** A later try: the options are help, and the ladder is at its end. */
const ladder: PanelModel = {
  ...taskOpen,
  facts: ['Medium', 'Fill', 'about 2 minutes'],
  options: { blank: '1', shown: false, items: [] },
  hint: { blank: '1', open: ['The name of the checkpoint says which family it belongs to.', 'It was fine-tuned to put a sentence into one of two classes.'], count: 2, next: 'solution' },
};

const right: PanelModel = {
  ...taskOpen,
  verdict: {
    icon: 'right', ours: false,
    title: 'Right: 2 of 2 blanks, output compared',
    paragraphs: ["The class fits the checkpoint, so its trained head is used; `'pt'` gives the model the PyTorch tensors it takes."],
    explanation: 'With the base class the head would be new and its answer a matter of chance.',
    idiom: { words: 'Name the label instead of printing a tensor: `id2label` knows it.', code: "label = model.config.id2label[logits.argmax(-1).item()]\nprint(label)" },
    disputable: false,
  },
  run: {
    ...baseRun,
    stages: [
      { label: 'Read the program', ms: 0.3 }, { label: 'Tokenize', ms: 0.1 }, { label: 'Model', ms: 4.6 }, { label: 'Print', ms: 1 },
    ],
    models: [model, { ...model, name: 'roberta-base', source: 'fresh', parameters: 31_000_000, bytes: 31_400_000 }],
  },
  program: withProgram([CLASS, 'right'], ["'pt'", 'right']),
  options: options('1', { [CLASS]: '1', "'pt'": '2' }),
  hint: null,
  buttons: [{ action: 'next', label: 'Next: task 4 of 5', key: 'Ctrl+Enter', enabled: true }, { ...runButton, label: 'Run again' }],
  footNote: '',
  details: { runtime: report, state: 'ready', stages: [], startTimes: [{ label: 'Making Python ready', ms: 412 }, { label: 'Getting ready for models', ms: 87 }] },
};

const running: PanelModel = {
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

const starting: PanelModel = { ...running, run: { ...baseRun, state: 'starting', title: 'Starting Python', stages: [{ label: 'Start Python', ms: null }] } };

const fault: PanelModel = {
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

const limits: PanelModel = {
  ...right,
  verdict: { icon: 'info', ours: false, explanation: null, idiom: null, disputable: false, title: 'Not decided: the program uses what this practice edition does not have', paragraphs: ['Not counted as an attempt.'] },
  run: { ...baseRun, truncated: true, limits: ['`Trainer` is not in this practice edition; the tasks need only inference.'], models: [model] },
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
