import assert from 'node:assert/strict';
import type { TaskEntry } from '../../../src/commands/practiceCommands';
import { taskChoices } from '../../../src/commands/taskChoices';

const words = { difficulty: { easy: 'easy', medium: 'medium', hard: 'hard' }, progress: { new: 'new', tried: 'tried', right: 'right', strong: 'strong' } };
const entry = (id: string, pattern: string, more: Partial<TaskEntry> = {}): TaskEntry => ({ id, title: `Do ${id}`, pattern, difficulty: 'easy', progress: 'new', ...more });

describe('the list of tasks', () => {
  it('says difficulty and state in words, and the state by shape', () => {
    const rows = taskChoices([entry('a', 'P'), entry('b', 'P', { difficulty: 'hard', progress: 'right' }), entry('c', 'P', { progress: 'tried' }), entry('d', 'P', { progress: 'strong' })], words);
    assert.deepEqual(rows.map((row) => row.description), ['easy, new', 'hard, right', 'easy, tried', 'easy, strong']);
    assert.equal(new Set(rows.map((row) => row.icon)).size, 4);
    assert.deepEqual(rows.map((row) => row.label), ['Do a', 'Do b', 'Do c', 'Do d']);
  });

  it('has a heading where a pattern begins', () => {
    assert.deepEqual(taskChoices([entry('a', 'P'), entry('b', 'P'), entry('c', 'Q')], words).map((row) => row.heading), ['P', null, 'Q']);
  });
});
