import assert from 'node:assert/strict';
import { proveContent, type Proof } from '../../src/core/contentGate';
import { CHECK, Library, PROGRAM, taskJson, type TaskJson } from '../unit/content/fixture';
import { ContentEngine } from './engine';

const ADD = 'sums/tasks/add';

/** What the author got wrong, the files that say it, and what the gate finds. */
const BROKEN: Record<string, readonly [change: (task: TaskJson) => void, files: Record<string, string>, found: readonly [field: string, problem: RegExp][]]> = {
  'a solution that does not pass its check': [
    () => undefined,
    { [`${ADD}/check.py`]: CHECK.replace('== 5', '== 6') },
    [
      ['blanks.1.solution', /^1=sum {2}2=\[2, 3\] is not right when it runs: the total is not five\.$/],
      ['blanks.1.right.0', /^1=math\.fsum/],
    ],
  ],
  'a solution that raises': [
    (task) => {
      task.blanks['2'] = { ...task.blanks['2'], solution: '[2, None]', options: ['[2, None]', "'23'"] };
      task.blanks['1'] = { ...task.blanks['1'], right: [] };
      task.mistakes = task.mistakes.slice(1);
      task.blanks['1'].options = ['sum', '(sum).__call__'];
    },
    {},
    [
      ['blanks.1.solution', /is not right when it runs: TypeError/],
      ['blanks.1.options', /no mistake speaks of the option/],
    ],
  ],
  'a check that breaks off': [() => undefined, { [`${ADD}/check.py`]: 'def check(program):\n    raise KeyError("gone")\n' }, []],
  'a mistake that is right when it runs': [
    (task) => void (task.mistakes[0] = { ...task.mistakes[0], when: { '1': ['max', '(lambda x: 5)'] } } as never),
    {},
    [['mistakes.0', /1=\(lambda x: 5\) {2}2=\[2, 3\], is not wrong when it runs but right/]],
  ],
  'an option that nobody speaks of': [
    (task) => void (task.blanks['1'].options = ['sum', 'max', 'min']),
    {},
    [['blanks.1.options', /^no mistake speaks of the option min, 1=min/]],
  ],
  'a claim that is not what happens': [
    (task) => void (task.mistakes[1] = { ...task.mistakes[1], claim: { does: 'raises', exception: 'ValueError' } } as never),
    {},
    [['blanks.2.options.claim', /raises TypeError, not raises ValueError \(mistake text\)/]],
  ],
  'a quiet claim of a program that warns': [
    (task) => void (task.mistakes[0] = { ...task.mistakes[0], when: { '1': ['max', '__import__("warnings").warn("old") or max'] } } as never),
    {},
    [['mistakes.0.claim', /warns, not quiet \(mistake max\)/]],
  ],
  'a mistake that another one hides': [
    (task) => void task.mistakes.push({ id: 'hidden', when: { '1': [' max'] }, blank: '1', message: 'never said.', claim: { does: 'quiet' } }),
    {},
    [['mistakes.2', /^1= max {2}2=\[2, 3\] makes the mistake max first/]],
  ],
  'a check that gives the answer away': [
    () => undefined,
    { [`${ADD}/check.py`]: CHECK.replace('the total is not five.', 'use sum.') },
    [['check', /^its message for 1=max {2}2=\[2, 3\] shows a right answer: sum$/]],
  ],
  'a right output that shows the answer': [
    () => undefined,
    { [`${ADD}/practice.py`]: PROGRAM.replace('print(total, math.pi)', 'print(total, list(range(2, 4)))') },
    [['compare', /^the output of the right program shows a right answer, \[2, 3\]/]],
  ],
  'a quiet mistake that prints what is right': [
    () => undefined,
    { [`${ADD}/practice.py`]: PROGRAM.replace('print(total, math.pi)', 'print(math.pi)') },
    [['blanks.1.options.claim', /^1=max {2}2=\[2, 3\] prints what the right program prints/]],
  ],
  'a variant whose solution is not right': [
    (task) => Object.assign(task, { variants: [{ id: 'six', replace: { '[2, 3]': '[2, 4]' } }] }),
    {},
    [['blanks.1.solution', /^variant six: 1=sum {2}2=\[2, 4\] is not right when it runs: the total is not five\.$/]],
  ],
  'a list that says something else': [
    (task) => Object.assign(task, { title: 'Subtract', minutes: 9 }),
    {},
    [
      ['title', /^it is Subtract, but pattern\.json says Add two numbers$/],
      ['minutes', /^it is 9, but pattern\.json says 1$/],
    ],
  ],
  'a repair whose starter runs well': [
    (task) => {
      Object.assign(task.blanks['1'], { starter: '(lambda x: 5)' });
      Object.assign(task.blanks['2'], { starter: '[1]' });
    },
    {},
    [
      ['blanks', /^the untouched program, 1=\(lambda x: 5\) {2}2=\[1\], is not wrong when it runs but right/],
      ['blanks', /^no mistake speaks of the untouched program/],
    ],
  ],
  'a field too many': [(task) => void (task['titel'] = 'x'), {}, [['titel', /^there is no such field$/]]],
};

describe('the gate', () => {
  let engine: ContentEngine;
  before(() => {
    engine = new ContentEngine();
  });
  after(() => engine.end());

  const prove = (change: (task: TaskJson) => void, files: Record<string, string>): Promise<Proof> =>
    proveContent(new Library({ [`${ADD}/task.json`]: taskJson(change), ...files }).readText, engine.run);

  it('finds nothing in whole content', async function () {
    this.timeout(120_000);
    const { findings, counts } = await prove(() => undefined, {});
    assert.deepEqual(findings, []);
    assert.deepEqual(counts, { right: 4, wrong: 4, programs: 0, runs: 8, patterns: 1, tasks: 2, variants: 2, questions: 0, concepts: 0 });
  });

  for (const [what, [change, files, expected]] of Object.entries(BROKEN)) {
    it(`finds ${what}, and only there`, async function () {
      this.timeout(120_000);
      const { findings } = await prove(change, files);
      assert.ok(findings.length > 0);
      for (const { file } of findings) assert.ok(file.startsWith(`${ADD}/`), file);
      for (const [field, problem] of expected) {
        assert.ok(findings.some((one) => one.field === field && problem.test(one.problem)), JSON.stringify(findings, undefined, 1));
      }
      if (expected.length === 0) for (const { problem } of findings) assert.match(problem, /KeyError: 'gone'/);
    });
  }

  it('looks at files and fields where nothing can be run', async () => {
    const { findings, counts } = await proveContent(new Library({ [`${ADD}/practice.py`]: PROGRAM.replace('__blank_2__', '[2, 3]') }).readText, undefined);
    assert.deepEqual(findings, [{ file: `${ADD}/task.json`, field: 'blanks.2', problem: 'practice.py has no blank __blank_2__' }]);
    assert.equal(counts.runs, 0);
  });
});
