import { EMPTY_BLANK, fill, parseTemplate } from '../../src/core/practiceText';
import type { Task } from '../../src/core/content/types';
import { EMPTY_SESSION, type SessionState } from '../../src/core/session/state';
import { step } from '../../src/core/session/step';
import { applyChanges, type TextChange } from '../../src/shared/range';
import { figure, type Figure } from './figures';

const LINES = [60, 2000];
const KEYS = 2000;

/** From an edit as VS Code reports it to the live states of all blanks: the session's own step, nothing around it. */
export function keystrokes(task: Task): Figure[] {
  return LINES.map((lines) => figure(`keystroke → live state: ${task.id}, ${lines} lines`, typeInto(ofLength(task, lines))));
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
function typeInto(task: Task): number[] {
  const session = new Typist(task);
  const [first] = task.template.slots;
  const solution = first === undefined ? '' : (task.blanks[first.id]?.solution ?? '');
  const start = task.template.segments[0]?.length ?? 0;
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
    this.#state = step(EMPTY_SESSION, { type: 'opened', task, version: 1, text: this.#text, stored: null, firstVisit: false }).state;
  }

  type(change: TextChange): number {
    this.#text = applyChanges(this.#text, [change]);
    const event = { type: 'changed', task: this.task.id, version: ++this.#version, text: this.#text, changes: [change], undone: false } as const;
    const begun = performance.now();
    this.#state = step(this.#state, event).state;
    return performance.now() - begun;
  }
}
