/** Screens to look at and to check, made by the product's own steps from a small pattern. */
import { problemsScreen } from '../../src/core/authoring/previewContent';
import type { Concept } from '../../src/core/content/concept';
import type { PatternEntry } from '../../src/core/content/catalogue';
import type { Question } from '../../src/core/content/questionTypes';
import { newProgress, type ProgressState } from '../../src/core/learning/progress';
import type { PanelScreen } from '../../src/core/panel/screenTypes';
import type { PanelMessage } from '../../src/core/panel/types';
import type { PoolItem } from '../../src/core/quiz/items';
import { quizStep } from '../../src/core/quiz/quizStep';
import { EMPTY_QUIZ, type QuizState, type TestContent } from '../../src/core/quiz/state';
import { NO_HISTORY, type TestRecord } from '../../src/core/quiz/testRecord';
import { panelScreen } from '../../src/core/quiz/views/panelScreen';
import type { ScreenSurroundings } from '../../src/core/quiz/views/surroundings';
import type { QuizAction } from '../../src/shared/quizActions';
import { TASK, record } from '../unit/session/fixture';

export const SHAPE: Question = {
  id: 'shape', title: 'The shape of the last hidden state', difficulty: 'medium', skill: 'vectors',
  prompt: 'With `RobertaModel` and `RobertaTokenizer` of `roberta-base`, what does this program print?',
  code: "inputs = tokenizer('Hello', return_tensors='pt')\noutputs = model(**inputs)\nprint(outputs.last_hidden_state.shape)\n",
  program: 'import torch\nprint(__option__)\n',
  options: [
    { id: 'flat', code: 'torch.Size([3, 768])', why: 'This drops the batch. Even one sentence is a batch of one, see {letter:whole}.' },
    { id: 'pooled', code: 'torch.Size([1, 768])', why: 'This is `outputs.pooler_output`: one vector for the sentence.' },
    { id: 'whole', code: 'torch.Size([1, 3, 768])', right: true, why: 'One sentence, three tokens (`<s>`, `Hello`, `</s>`), 768 numbers for each.' },
    { id: 'words', text: 'Nothing: a model that was loaded without a head has no output that could be printed, whatever its input is', why: 'A model without a head gives hidden states.' },
  ],
  hint: 'Count what `<s>` and `</s>` add.', remember: 'batch first, tokens next, hidden size last.',
  steps: { concept: 'One vector for each token.', apply: "Three tokens of `'Hello'`.", answer: '{letter:whole}, `torch.Size([1, 3, 768])`.', check: "`inputs['input_ids'].shape` is `torch.Size([1, 3])`." },
  mistakes: ['Taking {letter:pooled} for the last hidden state.', 'Forgetting the special tokens.'],
};

const listed = { patternId: 'roberta-distilbert', pattern: 'RoBERTa and DistilBERT in NLP' };
const questions = ['shape', 'size', 'phone', 'quiet', 'mask', 'speed'].map((id, i) => ({ ...listed, id, title: i === 0 ? SHAPE.title : `Question about ${id}`, difficulty: (['medium', 'easy', 'hard'] as const)[i % 3] ?? 'easy', skill: i % 2 === 0 ? 'vectors' : 'loading' }));
const tasks = ['pairs', 'load', 'repair', 'ids'].map((id, i) => ({ ...listed, id, title: `Task with ${id}`, difficulty: (['hard', 'easy', 'medium'] as const)[i % 3] ?? 'easy', skill: 'loading', minutes: 2 }));

export const PATTERN: PatternEntry = {
  id: 'roberta-distilbert', title: 'RoBERTa and DistilBERT in NLP', topic: 'NLP, machine learning', minutes: 10,
  skills: [{ id: 'vectors', title: 'Hidden states and vectors', concept: 'tokens' }, { id: 'loading', title: 'Checkpoints and classes' }],
  concepts: [{ id: 'tokens', title: 'Subword tokens', minutes: 2 }, { id: 'logits', title: 'From logits to probabilities', minutes: 3 }],
  tasks, questions, test: { easy: 4, medium: 3, hard: 3 },
};

const CONCEPT: Concept = {
  id: 'tokens', title: 'Subword tokens',
  blocks: [
    { kind: 'text', text: [{ kind: 'text', text: 'A tokenizer cuts text into pieces it knows, for instance ' }, { kind: 'code', text: 'Ġhello' }, { kind: 'text', text: '. <b>This stays text.</b> Read ' }, { kind: 'link', text: 'the next page', target: 'concept:logits' }, { kind: 'text', text: ', ' }, { kind: 'link', text: 'the paper', target: 'https://arxiv.org/abs/1907.11692' }, { kind: 'text', text: ' or ' }, { kind: 'link', text: 'this', target: 'javascript:alert(1)' }] },
    { kind: 'heading', text: [{ kind: 'text', text: 'Two ways' }] },
    { kind: 'list', ordered: false, items: [[{ kind: 'strong', text: 'Bytes' }, { kind: 'text', text: ' in RoBERTa' }], [{ kind: 'text', text: 'WordPiece in DistilBERT' }]] },
    { kind: 'table', head: [[{ kind: 'text', text: 'Model' }], [{ kind: 'text', text: 'Mark of a word' }]], rows: [[[{ kind: 'text', text: 'RoBERTa' }], [{ kind: 'code', text: 'Ġ before its first piece' }]], [[{ kind: 'text', text: 'DistilBERT' }], [{ kind: 'code', text: '## before every other piece' }]]] },
    { kind: 'code', code: "from transformers import RobertaTokenizer\ntokenizer = RobertaTokenizer.from_pretrained('roberta-base')\nprint(tokenizer.tokenize('Hello, how are you?'))\n", output: "['Hello', ',', 'Ġhow', 'Ġare', 'Ġyou', '?']\n", raises: undefined },
    { kind: 'picture', light: 'roberta-distilbert/concepts/pictures/tokens.light.svg', dark: 'roberta-distilbert/concepts/pictures/tokens.dark.svg', alt: 'A sentence cut into six pieces' },
  ],
};

const STATES: Readonly<Record<string, ProgressState>> = { 'question/shape': 'right', 'question/size': 'strong', 'task/load': 'tried' };

const around: ScreenSurroundings = {
  pattern: () => PATTERN,
  progress: (_, kind, id) => STATES[`${kind}/${id}`] ?? 'new',
  tests: () => ({ record: null, before: { ...NO_HISTORY, taken: 1, last: { right: 5, count: 10, level: 'notYet' } } }),
  isShipped: () => true,
  waiting: [],
};

const items: PoolItem[] = [...questions.map((one) => ({ kind: 'question' as const, id: one.id, title: one.title, difficulty: one.difficulty, skill: one.skill, minutes: 1 })), ...tasks.map((one) => ({ kind: 'task' as const, id: one.id, title: one.title, difficulty: one.difficulty, skill: one.skill, minutes: 2 }))];
const contents: Record<string, TestContent> = Object.fromEntries(items.map(({ kind, id }) => [`${kind}/${id}`, kind === 'task' ? { kind, task: TASK } : { kind, question: { ...SHAPE, id } }]));
const test: TestRecord = { patternId: PATTERN.id, number: 2, seed: 'seed', items, answers: {}, marked: [], at: 0, phase: 'paused', elapsedMs: 0, timeHidden: false, grades: {} };

function after(...events: readonly Parameters<typeof quizStep>[1][]): QuizState {
  return events.reduce((state, event) => quizStep(state, event).state, EMPTY_QUIZ);
}

const act = (action: QuizAction, now = 0) => ({ type: 'action' as const, action, now });
const asked = { type: 'questionOpened' as const, patternId: PATTERN.id, question: SHAPE, progress: newProgress(3), now: 0 };
const tested = { type: 'testOpened' as const, record: test, before: { ...NO_HISTORY, taken: 1, last: { right: 5, count: 10, level: 'notYet' as const } }, contents, now: 0 };
const answered = [asked, act({ type: 'choose', option: 'pooled' }), act({ type: 'answer' })] as const;
const opened = { type: 'conceptOpened' as const, patternId: PATTERN.id, concept: CONCEPT, now: 0 };
const raised = record({ outcome: 'raised', exception: { type: 'ValueError', message: 'a ragged list', line: 3, phase: 'run', column: null, endLine: null, endColumn: null, frames: [{ own: true, file: 'shape.py', line: 3, name: '<module>', source: 'print(1)' }], text: 'Traceback\nValueError: a ragged list' } });

const states: Readonly<Record<string, QuizState>> = {
  pattern: after({ type: 'patternOpened', patternId: PATTERN.id, now: 0 }),
  concept: after(opened),
  'concept-run': after(opened, act({ type: 'runCode', what: 'block:4' }), { type: 'runFinished', runId: -1, record: raised }),
  'question-open': after(asked, act({ type: 'choose', option: 'pooled' }), act({ type: 'hint' })),
  'question-answered': after(...answered),
  'question-run': after(...answered, act({ type: 'runCode', what: 'pooled' }), { type: 'runFinished', runId: -1, record: record({}) }),
  'question-running': after(...answered, act({ type: 'runCode', what: 'code:question' })),
  'test-question': after(tested, act({ type: 'choose', option: 'flat' }), act({ type: 'goTo', place: 1 }), act({ type: 'mark' }), act({ type: 'goTo', place: 2 })),
  'test-task': after(tested, act({ type: 'goTo', place: 6 }), act({ type: 'fill', blank: '1', text: 'sqrt' })),
  'test-paused': after(tested, act({ type: 'pause' }, 61_000)),
  'test-ending': after(tested, act({ type: 'end', sure: false })),
  result: after({ ...tested, record: { ...test, phase: 'done', elapsedMs: 582_000, answers: { 'question/shape': { kind: 'option', option: 'flat' }, 'task/pairs': { kind: 'blanks', blanks: { '1': 'floor' } } }, grades: {
    ...Object.fromEntries(items.map(({ kind, id }) => [`${kind}/${id}`, { outcome: 'right' as const, note: '' }])),
    'question/shape': { outcome: 'wrong', note: 'This drops the batch.' }, 'task/pairs': { outcome: 'wrong', note: 'Blank 1 holds `floor`: it rounds down.' }, 'question/phone': { outcome: 'unanswered', note: '' }, 'task/ids': { outcome: 'undecided', note: 'The runtime ended.' },
  } } }),
};

const ofStates = Object.fromEntries(Object.entries(states).map(([name, state]) => {
  const screen = panelScreen(state, 0, around);
  if (screen === undefined) throw new Error(`${name} shows nothing`);
  return [name, screen];
}));

const problems = problemsScreen({ patternId: 'sums', id: 'add-numbers' }, [
  { file: 'sums/tasks/add-numbers/task.json', field: 'blanks.1.hints', problem: 'it must be >=2, not 1' },
  { file: 'sums/tasks/add-numbers/task.json', field: '', problem: "it is not JSON: Expected ',' or '}' after property value in JSON at position 1024 (line 14 column 3)" },
  { file: 'sums/tasks/add-numbers/practice.py', field: '', problem: 'there is no blank (write one as __blank_1__)' },
]);

/** By name. */
export const screens: Readonly<Record<string, PanelScreen>> = { ...ofStates, problems };

/** What the host sends to show a screen, with what its program printed. */
export function screenMessages(name: string): PanelMessage[] {
  const screen = screens[name];
  if (screen === undefined) throw new Error(`There is no screen ${name}.`);
  const run = screen.kind === 'concept' || screen.kind === 'question' ? screen.run : null;
  const shown: PanelMessage = { type: 'screen', screen };
  return run === null ? [shown] : [shown, { type: 'output', runId: run.run.runId, from: 0, chunks: [{ stream: 'stdout', text: 'torch.Size([1, 3, 768])\n' }] }];
}
