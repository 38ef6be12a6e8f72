/** A whole small pattern in memory, and ways to break one thing of it. */
import { UserError } from '../../../src/shared/errors';
import { parseTask, type TaskSource } from '../../../src/core/content/parseTask';
import type { ReadText } from '../../../src/core/content/readContent';
import type { Task } from '../../../src/core/content/types';

const TASK = {
  schemaVersion: 1,
  title: 'Add two numbers',
  prompt: 'Fill the blanks.',
  difficulty: 'easy',
  minutes: 1,
  skill: 'adding',
  blanks: {
    '1': { prompt: 'A function.', solution: 'sum', right: ['math.fsum'], options: ['sum', 'max'], hints: ['It adds.', 'Its name has three letters.'] },
    '2': { prompt: 'Numbers.', solution: '[2, 3]', options: ['[2, 3]', "'23'"], hints: ['A list.', 'Two numbers in it.'] },
  },
  mistakes: [
    { id: 'max', when: { '1': ['max'] }, blank: '1', message: 'it takes the largest.', claim: { does: 'quiet' } },
    { id: 'text', when: { '2': ["'23'"] }, blank: '2', message: 'text cannot be added: `TypeError`.', claim: { does: 'raises', exception: 'TypeError' } },
  ],
  explanation: 'Adding.',
};
export const PROGRAM = 'import math\n\ntotal = __blank_1__(__blank_2__)\nprint(total, math.pi)\n';
export const CHECK = 'def check(program):\n    program.expect(program.names.get("total") == 5, "the total is not five.", "1")\n';

export type TaskJson = typeof TASK & Record<string, unknown>;

const entry = (id: string): object => ({ id, title: TASK.title, difficulty: 'easy', minutes: 1, skill: 'adding' });
export const PATTERN = { schemaVersion: 1, title: 'Sums', topic: 'Numbers', minutes: 2, skills: [{ id: 'adding', title: 'Adding' }], tasks: [entry('add'), entry('again')] };

export const QUESTION = {
  id: 'two-and-three',
  title: 'A sum',
  difficulty: 'easy',
  skill: 'adding',
  prompt: 'What is two and three?',
  options: [
    { id: 'five', text: '5', right: true, why: 'It is the sum.' },
    { id: 'six', text: '6', why: 'That is the product.' },
    { id: 'eight', text: '8', why: 'That is the power.' },
  ],
  hint: 'Count on your fingers.',
  remember: 'Adding counts on.',
  steps: { concept: 'A sum counts on.', apply: 'Three after two.', answer: '{letter:five}: 5.', check: '5 - 3 = 2.' },
  mistakes: ['{letter:six} multiplies.'],
};

/** A fresh copy of the task's JSON, changed. */
export function taskJson(change: (task: TaskJson) => void = () => undefined): string {
  const task = structuredClone(TASK) as TaskJson;
  change(task);
  return JSON.stringify(task);
}

export function source(change?: (task: TaskJson) => void, files: Partial<TaskSource> = {}): TaskSource {
  return { patternId: 'sums', id: 'add', program: PROGRAM, check: CHECK, task: taskJson(change), ...files };
}

/** What is wrong with the changed task, as an author reads it. */
export function problems(change?: (task: TaskJson) => void, files: Partial<TaskSource> = {}): string[] {
  return (parseTask(source(change, files)).errors ?? []).map(({ message }) => message);
}

export function wholeTask(change?: (task: TaskJson) => void, files: Partial<TaskSource> = {}): Task {
  const { value, errors } = parseTask(source(change, files));
  if (value === undefined) throw new UserError(errors.map(({ message }) => message).join('\n'));
  return value;
}

/** Two tasks, of which any file can be replaced; null takes it away. Keeps a list of what was read. */
export class Library {
  readonly read: string[] = [];
  readonly #files: Record<string, string | null>;

  constructor(files: Record<string, string | null> = {}) {
    const task = (id: string): Record<string, string> => ({ [`sums/tasks/${id}/practice.py`]: PROGRAM, [`sums/tasks/${id}/check.py`]: CHECK, [`sums/tasks/${id}/task.json`]: taskJson() });
    this.#files = {
      'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['sums'] }),
      'sums/pattern.json': JSON.stringify(PATTERN),
      ...task('add'),
      ...task('again'),
      ...files,
    };
  }

  readonly readText: ReadText = async (file) => {
    this.read.push(file);
    const text = this.#files[file];
    if (text == null) throw new Error('no such file');
    return Promise.resolve(text);
  };
}
