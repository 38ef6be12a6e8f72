import assert from 'node:assert/strict';
import { authoredTask } from '../../../src/core/authoring/authoredTask';

describe('the task that a file is part of', () => {
  it('is named by its folders', () => {
    for (const file of ['task.json', 'practice.py', 'check.py']) {
      assert.deepEqual(authoredTask(`/c:/a b/quizzes/sums/tasks/add-numbers/${file}`), { root: '/c:/a b/quizzes', patternId: 'sums', id: 'add-numbers' });
    }
    assert.deepEqual(authoredTask('/tasks/x/tasks/y/task.json'), { root: '/tasks', patternId: 'x', id: 'y' });
  });

  it('is none of any other file', () => {
    for (const file of ['/q/sums/pattern.json', '/q/sums/tasks/add/other.py', '/q/sums/tasks/task.json', '/q/sums/tasks/Add/task.json', '/q/sums/tasks/a/b/task.json', 'task.json']) {
      assert.equal(authoredTask(file), undefined, file);
    }
  });
});
