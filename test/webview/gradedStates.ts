/** States after Check: a verdict, what was printed, what is compared, what is open at the end of a try. */
import type { PanelModel } from '../../src/core/panel/types';
import { CLASS, baseRun, check, model, options, report, runButton, taskOpen, withProgram } from './stateParts';

export const wrong: PanelModel = {
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
export const explained: PanelModel = {
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
export const compared: PanelModel = {
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

export const comparing: PanelModel = { ...compared, comparison: { waiting: true, rows: [], left: 0, note: null, look: null, models: [] } };

/** After the third wrong answer. */
export const opened: PanelModel = {
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
export const ladder: PanelModel = {
  ...taskOpen,
  facts: ['Medium', 'Fill', 'about 2 minutes'],
  options: { blank: '1', shown: false, items: [] },
  hint: { blank: '1', open: ['The name of the checkpoint says which family it belongs to.', 'It was fine-tuned to put a sentence into one of two classes.'], count: 2, next: 'solution' },
};

export const right: PanelModel = {
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

export const limits: PanelModel = {
  ...right,
  verdict: { icon: 'info', ours: false, explanation: null, idiom: null, disputable: false, title: 'Not decided: the program uses what this practice edition does not have', paragraphs: ['Not counted as an attempt.'] },
  run: { ...baseRun, truncated: true, limits: ['`Trainer` is not in this practice edition; the tasks need only inference.'], models: [model] },
};
