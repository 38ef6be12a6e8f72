/** What the states of the panel are made of: an open task, its program, its buttons. */
import type { PanelModel, PanelProgramLine, PanelRun } from '../../src/core/panel/types';
import type { RuntimeReport } from '../../src/shared/protocol';

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

export const CLASS = 'DistilBertForSequenceClassification';

export const options = (blank: string, held: Readonly<Record<string, string>> = {}) => ({
  blank,
  shown: true,
  items: [CLASS, 'RobertaForSequenceClassification', "'pt'", "'tf'"].map((code) => ({ code, inBlank: held[code] ?? null })),
});

export const report: RuntimeReport = {
  node: '20.18.2', electron: '34.3.2', platform: 'linux x64', backend: 'native', pythonStart: 'snapshot',
  walls: [
    { name: 'read-file', stands: true, evidence: "open('/etc/hostname'): FileNotFoundError" },
    { name: 'spawn', stands: true, evidence: 'child_process is not to be had: ERR_ACCESS_DENIED' },
    { name: 'connect', stands: false, evidence: 'fetch answered' },
  ],
  ms: { python: 412, models: 87, total: 499 },
};

export const check = { action: 'check', label: 'Check', key: 'Ctrl+Enter', enabled: true } as const;

export const runButton = { action: 'run', label: 'Run', key: 'Shift+Enter', enabled: true } as const;

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

export const baseRun: PanelRun = { runId: 7, state: 'ok', title: 'Ran in 24 ms', stages: [], traceback: null, models: [], limits: [], truncated: false, fault: null };

export const model = { name: 'distilbert-base-uncased-finetuned-sst-2-english', source: 'bundled', parameters: 22_713_218, bytes: 23_600_000 } as const;

export const withProgram = (first: [string, State], second: [string, State], selected: '1' | '2' = '1') =>
  ({ ...taskOpen.program, note: '', lines: lines(first, second, selected) });
