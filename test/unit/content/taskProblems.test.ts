import assert from 'node:assert/strict';
import type { TaskSource } from '../../../src/core/content/parseTask';
import { PROGRAM, problems, type TaskJson } from './fixture';

const JSON_FILE = 'sums/tasks/add/task.json';

describe('a task', () => {
  it('without a mistake has no problems', () => {
    assert.deepEqual(problems(), []);
  });

  const BROKEN: Record<string, readonly [(task: TaskJson) => void, string]> = {
    'misses a field': [(t) => Reflect.deleteProperty(t, 'title'), `${JSON_FILE}: title: it is missing`],
    'has a field too many': [(t) => void (t['titel'] = 'x'), `${JSON_FILE}: titel: there is no such field`],
    'has an empty string': [(t) => void (t.blanks['1'].prompt = '  '), `${JSON_FILE}: blanks.1.prompt: it is empty`],
    'has a wrong difficulty': [(t) => void (t.difficulty = 'mild'), `${JSON_FILE}: difficulty: it must be ("easy" | "medium" | "hard"), not "mild"`],
    'has a number for a string': [(t) => void (t.blanks['2'].hints = [3 as unknown as string, 'x']), `${JSON_FILE}: blanks.2.hints.0: it must be string, not 3`],
    'describes a blank that is not there': [(t) => Object.assign(t.blanks, { '3': t.blanks['1'] }), `${JSON_FILE}: blanks.3: practice.py has no blank __blank_3__`],
    'leaves a blank undescribed': [(t) => Reflect.deleteProperty(t.blanks, '2'), `${JSON_FILE}: blanks.2: practice.py has this blank, task.json does not describe it`],
    'does not offer its solution': [(t) => void (t.blanks['1'].options = ['min', 'max']), `${JSON_FILE}: blanks.1.options: the solution is not among them`],
    'offers one answer twice': [(t) => void (t.blanks['2'].options = ['[2, 3]', "'23'", '"23"']), `${JSON_FILE}: blanks.2.options: "23" is offered twice`],
    'says one right answer twice': [(t) => void (t.blanks['1'].right = ['math.fsum', '(sum)']), `${JSON_FILE}: blanks.1.right: (sum) is the same answer as one before it`],
    'repairs what is right': [(t) => Object.assign(t.blanks['2'], { starter: '[2,3]' }), `${JSON_FILE}: blanks.2.starter: it is right already, so there is nothing to repair`],
    'has a mistake in no blank': [(t) => void (t.mistakes[0] = { ...t.mistakes[0], blank: '7' } as never), `${JSON_FILE}: mistakes.0.when: there is no blank 7`],
    'blames a blank that is not in the mistake': [(t) => void (t.mistakes[0] = { ...t.mistakes[0], blank: '2' } as never), `${JSON_FILE}: mistakes.0.blank: the blank at fault is not one of those in \`when\``],
    'uses an id twice': [(t) => void (t.mistakes[1] = { ...t.mistakes[1], id: 'max' } as never), `${JSON_FILE}: mistakes.1.id: max is used twice`],
    'claims an exception of a quiet program': [(t) => Object.assign(t.mistakes[0]?.claim ?? {}, { exception: 'ValueError' }), `${JSON_FILE}: mistakes.0.claim: an exception belongs to \`raises\`, and to nothing else`],
    'calls a right answer a mistake': [(t) => void (t.mistakes[0] = { ...t.mistakes[0], when: { '1': [' sum'] } } as never), `${JSON_FILE}: mistakes.0.when: no answer makes this mistake: all that it lists are right`],
    'shows the solution in a message': [(t) => void (t.mistakes[0] = { ...t.mistakes[0], message: 'use `sum`.' } as never), `${JSON_FILE}: mistakes.0.message: it shows a right answer: sum`],
    'shows another right answer in a hint': [(t) => void (t.blanks['1'].hints = ['Try `math.fsum`.', 'Go on.']), `${JSON_FILE}: blanks.1.hints.0: it shows a right answer: math.fsum`],
    'leaves a backtick open': [(t) => void (t.explanation = 'It `adds.'), `${JSON_FILE}: explanation: a backtick is not closed`],
    'relates a blank that is not there': [
      (t) => void (t['relation'] = { kind: 'same-new-name', blanks: ['1', '9'], not: [] }),
      `${JSON_FILE}: relation.blanks: there is no blank 9`,
    ],
    'has solutions that do not fulfil the relation': [
      (t) => void (t['relation'] = { kind: 'same-new-name', blanks: ['1', '2'], not: [] }),
      `${JSON_FILE}: relation: the solutions do not fulfil it`,
    ],
  };
  for (const [what, [change, message]] of Object.entries(BROKEN)) {
    it(`that ${what} is told so`, () => {
      assert.deepEqual(problems(change), [message]);
    });
  }

  const FILES: Record<string, readonly [Partial<TaskSource>, string | RegExp]> = {
    'no JSON': [{ task: '{"title": }' }, /^sums\/tasks\/add\/task\.json: it is not JSON: Unexpected token/],
    'no blank': [{ program: 'print(1)\n' }, 'sums/tasks/add/practice.py: there is no blank (write one as __blank_1__)'],
    'blanks that touch': [{ program: `${PROGRAM}__blank_1____blank_2__` }, 'sums/tasks/add/practice.py: blank 2 touches the blank before it'],
    'no check': [{ check: 'x = 1\n' }, 'sums/tasks/add/check.py: it does not define check(program)'],
    'a solution in the program': [{ program: `# Use sum.\n${PROGRAM}` }, 'sums/tasks/add/task.json: practice.py: it shows a right answer: sum'],
  };
  for (const [what, [files, message]] of Object.entries(FILES)) {
    it(`with ${what} is told so`, () => {
      const [found, ...others] = problems(undefined, files);
      assert.deepEqual(others, []);
      if (typeof message === 'string') assert.equal(found, message);
      else assert.match(found ?? '', message);
    });
  }

  it('is told of everything at once', () => {
    const found = problems((t) => Object.assign(t, { difficulty: 'mild', title: '' }), { program: 'print(1)\n' });
    assert.equal(found.length, 3);
  });
});
