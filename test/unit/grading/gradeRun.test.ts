import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gradeAnswers, gradeReport } from '../../../src/core/grading/gradeAnswers';
import { gradeRun } from '../../../src/core/grading/gradeRun';
import { GradeReport, type RunRecord } from '../../../src/shared/protocol';
import { UserError } from '../../../src/shared/errors';
import * as v from 'valibot';
import type { Task } from '../../../src/core/content/types';
import { failed, passed, raised, record, shippedTask } from './shipped';

const ODD = { 1: 'odd' };
const MODEL = { 1: "'Odd.'", 2: "'pt'", 3: 'odd' };
const compile = { phase: 'compile' as const };

describe('gradeRun', () => {
  let tokenizer: Task;
  let names: Task;
  let model: Task;
  before(async () => {
    [tokenizer, names, model] = await Promise.all([shippedTask('roberta-tokenizer'), shippedTask('token-ids'), shippedTask('run-the-model')]);
  });

  it('is right when the check passes, and says what was checked', () => {
    const verdict = gradeRun(model, MODEL, passed);
    assert.deepEqual([verdict.kind, verdict.how, verdict.message], ['right', 'ran', 'All 3 blanks are right.']);
    assert.equal(verdict.checked, '3 of 3 blanks right, the program was run, output compared');
    assert.ok(Object.values(verdict.blanks).every(({ state }) => state === 'right'));
  });

  it('is wrong with the words of the check, at the blank that it names', () => {
    const verdict = gradeRun(model, MODEL, failed('it gives no logits.', '3'));
    assert.equal(verdict.message, 'Blank 3 holds `odd`: it gives no logits.');
    assert.deepEqual(Object.values(verdict.blanks).map(({ state }) => state), ['filled', 'right', 'wrong']);
  });

  it('blames no blank that is known to be right', () => {
    assert.equal(gradeRun(model, MODEL, failed('it is odd.', '2')).message, 'It is odd.');
    assert.equal(gradeRun(model, { ...MODEL, 1: "'pt'" }, failed('it is odd.', '2')).message, 'Blank 3 holds `odd`: it is odd.');
  });

  it('blames the blank on the line that raised', () => {
    assert.equal(gradeRun(model, MODEL, raised('NameError', "name 'odd' is not defined", 12)).message, "Blank 3 holds `odd`: line 12 then raises `NameError`: name 'odd' is not defined.");
    assert.equal(gradeRun(model, MODEL, raised('ValueError', 'no', 10)).message, "Blank 1 holds `'Odd.'`: line 10 then raises `ValueError`: no.");
  });

  it('blames both names of one line, or the one that Python speaks of', () => {
    const answers = { 1: 'x', 2: 'y' };
    assert.match(gradeRun(names, answers, raised('NameError', "name 'x' is not defined", 6)).message, /^Blank 1 holds `x`: line 6/);
    assert.equal(gradeRun(names, answers, raised('TypeError', 'no', 6)).message, 'Blank 1 holds `x`, blank 2 holds `y`: line 6 then raises `TypeError`: no.');
  });

  it('follows the frames to the blank that an error in a later line comes from', () => {
    const answers = { 1: 'lambda x: 1 / 0' };
    const own = (line: number) => ({ file: 'x.py', line, name: 'f', source: '', own: true });
    assert.match(gradeRun(tokenizer, answers, raised('ZeroDivisionError', 'division by zero', 8, { frames: [own(8), own(5)] })).message, /^Blank 1 holds .*: line 8 then raises/);
    assert.match(gradeRun(model, { 1: "'pt'", 2: "'odd'", 3: '**inputs' }, raised('AttributeError', '', 12)).message, /^Blank 2 holds `'odd'`: line 12 then raises `AttributeError`\.$/);
  });

  it('says where Python cannot read', () => {
    const verdict = gradeRun(model, { ...MODEL, 3: 'odd)' }, raised('SyntaxError', "unmatched ')' (x.practice.py, line 12)", 12, { ...compile, column: 27 }));
    assert.deepEqual([verdict.kind, verdict.place], ['syntax', { line: 12, column: 27 }]);
    assert.equal(verdict.message, "Blank 3 holds `odd)`: Python cannot read line 12: unmatched ')'.");
  });

  it('counts columns in characters', () => {
    const verdict = gradeRun(model, { 1: "'😀😀😀😀'", 2: "'p' t'", 3: '**inputs' }, raised('SyntaxError', 'unterminated string literal', 10, { ...compile, column: 46 }));
    assert.match(verdict.message, /^Blank 2 holds/);
  });

  it('is undecided by what is ours', () => {
    const ours: [RunRecord, RegExp][] = [
      [record({ outcome: 'fault', fault: 'the child died' }), /could not be run: the child died\. That is our fault/],
      [record({ outcome: 'stopped', stopped: 'time' }), /longer/],
      [record({ outcome: 'stopped', stopped: 'user' }), /stopped/],
      [record({ outcome: 'stopped', stopped: 'replaced' }), /another run/],
      [record({ outcome: 'stopped', stopped: 'memory' }), /memory/],
      [record({ outcome: 'stopped', stopped: 'unwalled' }), /sandbox is proved to keep them from your files, and here it is not/],
      [raised('MemoryError', '', 3), /memory/],
      [{ ...failed('no'), limits: ['`TFAutoModel` is not here'] }, /practice edition: `TFAutoModel` is not here\.$/],
      [{ ...passed, limits: ['a limit'] }, /practice edition/],
      [{ ...raised('PracticeEditionLimit', 'x', 1), limits: ['x'] }, /practice edition/],
      [record({ check: { outcome: 'broken', blank: null, message: 'Traceback', checked: [] } }), /check broke off/],
      [record(), /check of this task did not/],
    ];
    for (const [run, words] of ours) {
      const verdict = gradeRun(tokenizer, ODD, run);
      assert.deepEqual([verdict.kind, verdict.how], ['undecided', null]);
      assert.match(verdict.message, words);
      assert.equal(verdict.blanks['1']?.state, 'filled');
    }
  });

  it('is undecided where an answer known to be right fails: that is the fault of the content', () => {
    for (const run of [raised('ValueError', 'no', 5), failed('no', '1'), raised('SyntaxError', 'no', 1, compile)]) {
      assert.equal(gradeRun(tokenizer, { 1: 'RobertaTokenizer' }, run).kind, 'undecided');
    }
  });

  it('keeps right answers out of what Python says', () => {
    const verdict = gradeRun(model, { ...MODEL, 2: "'jax'" }, raised('ValueError', "jax is not a valid TensorType, please select one of ['pt', 'np', 'mlx']", 10));
    assert.equal(verdict.message, "Blank 2 holds `'jax'`: line 10 then raises `ValueError`: run the program to read the whole message.");
  });

  it('says anything in one bounded line, without paths and stray backticks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 2000 }), (answer, words) => {
        const { message } = gradeRun(tokenizer, { 1: `x${answer}` }, raised('ValueError', words, 5));
        assert.doesNotMatch(message, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        assert.equal(message.split('`').length % 2, 1);
        assert.ok(message.length < 2_000);
      }),
    );
    const long = gradeRun(tokenizer, { 1: 'a'.repeat(10_000) }, raised('ImportError', "cannot import name 'a' from 'transformers' (/lib/site-packages/transformers/__init__.py)", 1));
    assert.equal(long.message, `Blank 1 holds \`${'a'.repeat(60)}…\` (10,000 characters): line 1 then raises \`ImportError\`: cannot import name 'a' from 'transformers'.`);
  });
});

describe('gradeAnswers', () => {
  const never = (): Promise<RunRecord> => Promise.reject(new Error('must not run'));

  it('runs nothing where the answer is known', async () => {
    const task = await shippedTask('roberta-tokenizer');
    for (const answer of ['RobertaTokenizer', 'BertTokenizer', '']) await gradeAnswers(task, { 1: answer }, never);
  });

  it('runs the filled program with the check under the name of the practice file', async () => {
    const task = await shippedTask('roberta-tokenizer');
    const asked: unknown[] = [];
    const verdict = await gradeAnswers(task, ODD, (code, fileName, check) => {
      asked.push(code.split('\n')[0], fileName, check === task.check);
      return Promise.resolve(passed);
    });
    assert.deepEqual(asked, ['from transformers import odd', 'roberta-tokenizer.practice.py', true]);
    assert.ok(v.is(GradeReport, gradeReport(task, verdict)));
    assert.deepEqual(gradeReport(task, verdict), { task: 'roberta-tokenizer', verdict: 'right', message: 'The answer is right.', blanks: { 1: { state: 'right', message: '' } }, how: 'ran' });
  });

  it('refuses blanks that are not there', async () => {
    const task = await shippedTask('roberta-tokenizer');
    for (const id of ['2', '', 'toString']) await assert.rejects(gradeAnswers(task, { [id]: 'x' }, never), UserError);
  });
});
