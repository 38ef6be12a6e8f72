import { EMPTY_BLANK, fill, parseTemplate } from '../../src/core/practiceText';
import type { Task } from '../../src/core/content/types';
import { editorModel } from '../../src/core/editor/editorModel';
import { EMPTY_SESSION, type SessionState } from '../../src/core/session/state';
import { newProgress } from '../../src/core/learning/progress';
import { step } from '../../src/core/session/step';
import { applyChanges, type TextChange } from '../../src/shared/range';
import { figure, type Figure } from './figures';

const LINES = [60, 2000];
const KEYS = 2000;

/** From an edit as VS Code reports it to the live states of all blanks and everything that the editor is to show of them. */
export function keystrokes(task: Task): Figure[] {
  return [
    ...LINES.map((lines) => figure(`keystroke → live state: ${task.id}, ${lines} lines`, typeInto(new Typist(ofLength(task, lines))))),
    figure(`keystroke → live state: ${task.id}, 2000 lines, both ends changed`, typeInto(changedAtBothEnds(ofLength(task, 2000)))),
  ];
}

/** The first key that a process sees, when all of the code is new to it; the keys after it prepare the figures that follow. */
export function firstKeystroke(task: Task): Figure {
  return figure('keystroke → live state: the first of a window', typeInto(new Typist(task)).slice(0, 1));
}

/** Code that is not the task's any more is compared with it on every key, from the first difference to the last. */
function changedAtBothEnds(task: Task): Typist {
  const typist = new Typist(task);
  typist.type({ offset: typist.length, length: 0, text: '# mine\n' });
  typist.type({ offset: 0, length: 0, text: '# mine\n' });
  return typist;
}

/** The same task with other lines around it, half before and half after. */
function ofLength(task: Task, lines: number): Task {
  const { segments, slots } = task.template;
  const missing = lines - segments.join('').split('\n').length;
  const padding = (count: number): string => Array.from({ length: Math.max(0, count) }, (_, i) => `value_${i} = ${i}  # a line like any other\n`).join('');
  const before = Math.floor(missing / 2);
  const source = segments.map((segment, i) => segment + (slots[i] === undefined ? '' : `__blank_${slots[i].id}__`)).join('');
  return { ...task, template: parseTemplate(`${padding(before)}${source.trimEnd()}\n${padding(missing - before)}`, 'practice.py') };
}

/** Types an answer into the first blank key by key, deletes it key by key, and again with another. Milliseconds for each key. */
function typeInto(session: Typist): number[] {
  const { start, solution } = session;
  const samples: number[] = [];
  session.type({ offset: start, length: EMPTY_BLANK.length, text: '' });
  for (let round = 0; samples.length < KEYS; round++) {
    // Another text every round: what was compared once is remembered.
    const answer = `v${round}_${solution}`;
    for (let at = 0; at < answer.length; at++) samples.push(session.type({ offset: start + at, length: 0, text: answer.charAt(at) }));
    for (let at = answer.length; at > 0; at--) samples.push(session.type({ offset: start + at - 1, length: 1, text: '' }));
  }
  return samples;
}

class Typist {
  #text: string;
  #version = 1;
  #state: SessionState;

  constructor(private readonly task: Task) {
    this.#text = fill(task.template, {}).text;
    this.#state = step(EMPTY_SESSION, { type: 'opened', task, version: 1, text: this.#text, stored: null, progress: newProgress(0) }).state;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Where the first blank begins. */
  get start(): number {
    return this.#state.open[this.task.id]?.slots[0]?.range?.start ?? NaN;
  }

  /** Of the first blank. */
  get solution(): string {
    return this.task.blanks[this.task.template.slots[0]?.id ?? '']?.solution ?? '';
  }

  type(change: TextChange): number {
    this.#text = inOnePiece(applyChanges(this.#text, [change]));
    const event = { type: 'changed', task: this.task.id, version: ++this.#version, text: this.#text, changes: [change], undone: false } as const;
    const begun = performance.now();
    this.#state = step(this.#state, event).state;
    for (const open of Object.values(this.#state.open)) editorModel(open, false);
    return performance.now() - begun;
  }
}

/** V8 puts strings together only when they are read, which would count as ours here; VS Code's text of a document comes whole, joined from lines. */
function inOnePiece(text: string): string {
  return text.split('\n').join('\n');
}
