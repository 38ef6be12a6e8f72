import assert from 'node:assert/strict';
import { provedWords, proveTaskAt } from '../../../src/core/authoring/proveTaskAt';
import type { RunProgram } from '../../../src/core/grading/gradeAnswers';
import { Library, PATTERN, taskJson } from '../content/fixture';
import { record } from '../session/fixture';

const TASK = { root: '/q', patternId: 'sums', id: 'add' };
const run: RunProgram = () => Promise.resolve(record({}));

const found = async (files: Record<string, string | null>, task = TASK): Promise<string[]> => {
  const { findings } = await proveTaskAt(task, new Library(files).readText, run, undefined);
  return findings.map(({ file, field, problem }) => [file, field, problem].join(' | '));
};

describe('the check of one task', () => {
  it('names file and field of what is not so', async () => {
    const [first] = await found({ 'sums/tasks/add/task.json': taskJson((task) => void (task.minutes = 0)) });
    assert.match(first ?? '', /^sums\/tasks\/add\/task\.json \| minutes \| it must be >=1, not 0$/);
  });

  it('leaves other tasks and patterns alone', async () => {
    const two = JSON.stringify({ schemaVersion: 1, patterns: ['sums', 'torn'] });
    const broken = { 'sums/tasks/add/task.json': '{', 'sums/tasks/again/task.json': '{', 'catalogue.json': two, 'torn/pattern.json': '{' };
    assert.deepEqual((await found(broken)).map((words) => words.split(' | ')[0]), ['sums/tasks/add/task.json']);
  });

  it('says once what is so of all variants', async () => {
    const variants = [{ id: 'e', replace: { 'math.pi': 'math.e' } }, { id: 'tau', replace: { 'math.pi': 'math.tau' } }];
    const files = { 'sums/tasks/add/task.json': taskJson((task) => Object.assign(task, { variants, explanation: 'wrong <b>tag</b>' })) };
    assert.equal((await found(files)).filter((words) => words.includes('| explanation |')).length, 1);
  });

  it('says which list does not name the task', async () => {
    assert.deepEqual(await found({ 'sums/pattern.json': JSON.stringify({ ...PATTERN, tasks: [PATTERN.tasks[1]] }) }), ['sums/tasks/add/task.json |  | sums/pattern.json does not list the task add']);
    assert.deepEqual(await found({ 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: [] }) }), ['sums/tasks/add/task.json |  | catalogue.json does not list the pattern sums']);
  });

  it('says what is wrong with a list that cannot be read, in place of that', async () => {
    assert.deepEqual((await found({ 'sums/pattern.json': '{ "title": 5 }' })).every((words) => words.startsWith('sums/pattern.json')), true);
    assert.match((await found({ 'catalogue.json': null })).join(), /^catalogue\.json \|  \| it cannot be read/);
  });

  it('ends in a sentence', () => {
    const counts = { right: 2, wrong: 4, programs: 0, runs: 6, patterns: 1, tasks: 1, variants: 2, questions: 0, concepts: 0 };
    assert.equal(provedWords('add', counts), 'add is proved: 2 right answers and 4 wrong ones in 2 variants, by 6 runs.');
  });
});
