import type { Task } from '../../../src/core/content/types';
import type { SessionEffect, SessionEvent } from '../../../src/core/session/events';
import { newProgress } from '../../../src/core/learning/progress';
import { EMPTY_SESSION, type SessionState, type TaskState } from '../../../src/core/session/state';
import { step } from '../../../src/core/session/step';
import { fill, parseTemplate, type Answers } from '../../../src/core/practiceText';
import { applyChanges, type TextChange } from '../../../src/shared/range';
import type { RunRecord } from '../../../src/shared/protocol';

/** A task with a linked blank (1) and one on its own (2). */
export const TASK: Task = {
  id: 'pairs',
  patternId: 'pattern',
  schemaVersion: 1,
  title: 'Pairs',
  prompt: 'Fill the blanks.',
  difficulty: 'easy',
  minutes: 1,
  skill: 'roots',
  compare: 'stdout',
  asksWhatHappens: false,
  idioms: [],
  variants: [],
  variant: 'first',
  variantIds: ['first'],
  template: parseTemplate('import math\nvalue = math.__blank_1__(9)\nagain = math.__blank_1__(16)\nprint(__blank_2__)\n', 'practice.py'),
  check: 'def check(program):\n    program.expect(program.names["value"] == 3, "value is not 3", "1")\n',
  blanks: {
    '1': { prompt: 'a function', solution: 'sqrt', right: ['isqrt'], options: ['sqrt', 'floor'], hints: ['Roots.', 'Square ones.'] },
    '2': { prompt: 'what to print', solution: 'value', right: [], options: ['value', 'again'], hints: ['The first.', 'Not the second.'] },
  },
  mistakes: [{ id: 'floor', when: { '1': ['floor'] }, blank: '1', message: 'it rounds down', claim: { does: 'quiet' } }],
  explanation: 'A root.',
};

/** Leaves the options of both blanks in the order in which they stand above. */
const SEED = 5;

/** A session driven by events, with a buffer that the edit effects change, as the editor would. */
export class Driver {
  state: SessionState = EMPTY_SESSION;
  effects: SessionEffect[] = [];
  text = '';
  version = 1;

  /** What the last event asked for. */
  send(event: SessionEvent): SessionEffect[] {
    const { state, effects } = step(this.state, event);
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) if (effect.type === 'edit') this.edit(effect.changes);
    return [...effects];
  }

  open(answers: Answers, progress = newProgress(SEED), text = fill(TASK.template, answers).text): void {
    this.text = text;
    this.send({ type: 'catalogue', places: [{ id: 'pairs', pattern: 'pattern' }, { id: 'after', pattern: 'pattern' }] });
    this.send({ type: 'opened', task: TASK, version: this.version, text, stored: null, progress });
  }

  edit(changes: readonly TextChange[], undone = false): SessionEffect[] {
    this.text = applyChanges(this.text, changes);
    this.version += 1;
    return this.send({ type: 'changed', task: TASK.id, version: this.version, text: this.text, changes, undone });
  }

  /** Replaces what a place of a blank holds. */
  type(slot: number, text: string): SessionEffect[] {
    const range = this.task.slots[slot]?.range;
    if (range == null) throw new Error(`slot ${slot} is lost`);
    return this.edit([{ offset: range.start, length: range.end - range.start, text }]);
  }

  get task(): TaskState {
    const task = this.state.open[TASK.id];
    if (task === undefined) throw new Error('the task is not open');
    return task;
  }
}

export function record(parts: Partial<RunRecord>): RunRecord {
  return { outcome: 'ok', stdout: '', stderr: '', exception: null, models: [], limits: [], truncated: false, stopped: null, fault: null, check: null, ms: { total: 3, stages: {} }, ...parts };
}

export function only<T extends SessionEffect['type']>(effects: readonly SessionEffect[], type: T): Extract<SessionEffect, { type: T }>[] {
  return effects.filter((effect): effect is Extract<SessionEffect, { type: T }> => effect.type === type);
}
