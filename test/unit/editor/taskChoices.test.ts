import assert from 'node:assert/strict';
import type { TaskEntry } from '../../../src/commands/practiceCommands';
import { taskChoices } from '../../../src/commands/taskChoices';

const words = { difficulty: { easy: 'easy', medium: 'medium', hard: 'hard' }, progress: { right: 'right', tried: 'tried', notOpened: 'not opened' } };
const entry = (id: string, pattern: string, more: Partial<TaskEntry> = {}): TaskEntry => ({ id, title: `Do ${id}`, pattern, difficulty: 'easy', progress: 'notOpened', ...more });

describe('the list of tasks', () => {
  it('says difficulty and state in words, and the state by shape', () => {
    const rows = taskChoices([entry('a', 'P'), entry('b', 'P', { difficulty: 'hard', progress: 'right' }), entry('c', 'P', { progress: 'tried' })], words);
    assert.deepEqual(rows.map((row) => row.description), ['easy, not opened', 'hard, right', 'easy, tried']);
    assert.equal(new Set(rows.map((row) => row.icon)).size, 3);
    assert.deepEqual(rows.map((row) => row.label), ['Do a', 'Do b', 'Do c']);
  });

  it('has a heading where a pattern begins', () => {
    assert.deepEqual(taskChoices([entry('a', 'P'), entry('b', 'P'), entry('c', 'Q')], words).map((row) => row.heading), ['P', null, 'Q']);
  });
});
