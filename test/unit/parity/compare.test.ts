import assert from 'node:assert/strict';
import { compare } from '../../parity/compare';
import { readHeader } from '../../parity/header';
import { complaints } from '../../parity/judge';
import { stderrMeaning } from '../../parity/stderrMeaning';
import type { Done, Truth } from '../../parity/truth';

const DONE: Done = { outcome: 'ok', exception: null, message: null, line: null, stdout: '', stderr: '', values: {} };
const headerOf = (...options: string[]) => readHeader('program', ['# what it shows', ...options, 'x = 1', ''].join('\n'));

function judged(truth: Partial<Truth>, done: Partial<Done>, options: string[] = [], limits: string[] = []): string[] {
  const header = headerOf(...options);
  return complaints(compare({ ...DONE, model: false, ...truth }, { ...DONE, ...done }, header), { done: { ...DONE, ...done }, limits, fault: null }, header);
}

describe('comparing with the real libraries', () => {
  it('takes printed text exactly where no model ran', () => {
    assert.deepEqual(judged({ stdout: '0.1234\n' }, { stdout: '0.1234\n' }), []);
    assert.equal(judged({ stdout: '0.1234\n' }, { stdout: '0.1235\n' }).length, 1);
  });

  it('takes decimals of a model within the tolerance, and nothing else', () => {
    const truth = { stdout: 'tensor([[ 0.1234, -0.0002]], grad_fn=<AddmmBackward0>)\n', model: true };
    assert.deepEqual(judged(truth, { stdout: 'tensor([[0.1236, 0.0002]], grad_fn=<AddmmBackward0>)\n' }), []);
    assert.equal(judged(truth, { stdout: 'tensor([[0.1334, 0.0002]], grad_fn=<AddmmBackward0>)\n' }).length, 1);
    assert.equal(judged(truth, { stdout: 'tensor([[0.1234, 0.0002]])\n' }).length, 1);
    assert.equal(judged(truth, { stdout: 'tensor([[0.1236, 0.0002]], grad_fn=<AddmmBackward0>)\n' }, ['# tolerance: 1e-5']).length, 1);
  });

  it('compares the form alone of random numbers', () => {
    assert.deepEqual(judged({ stdout: 'tensor([ 0.1234])' }, { stdout: 'tensor([-0.9999])' }, ['# numbers: random']), []);
    assert.equal(judged({ stdout: 'tensor([0.1234])' }, { stdout: 'tensor([0.1234, 0.1])' }, ['# numbers: random']).length, 1);
  });

  it('looks into values: types, shapes, ids and numbers', () => {
    const tensor = { type: 'Tensor', shape: [1, 2], dtype: 'torch.float32', numbers: ['0.5', '1'] };
    assert.deepEqual(judged({ values: { x: tensor } }, { values: { x: { ...tensor, numbers: ['0.50000001', '1'] } } }), []);
    for (const other of [{ ...tensor, shape: [2] }, { ...tensor, numbers: ['0.5'] }, { ...tensor, numbers: ['0.6', '1'] }, { ...tensor, type: 'list' }]) {
      assert.equal(judged({ values: { x: tensor } }, { values: { x: other } }).length, 1);
    }
    assert.equal(judged({ values: { x: tensor } }, {}).length, 1);
    assert.equal(judged({ values: { x: { is: '3' } } }, { values: { x: { is: '4' } } }).length, 1);
  });

  it('holds exceptions to class, message and line', () => {
    const raised = { outcome: 'raised', exception: 'OSError', message: 'no', line: 3 };
    for (const other of [{ exception: 'ValueError' }, { message: 'no.' }, { line: 4 }]) assert.equal(judged(raised, { ...raised, ...other }).length, 1);
    assert.deepEqual(judged(raised, { ...raised, message: 'no\nthese are' }, ['# message: begins']), []);
  });

  it('is told of a limit, and complains of one that is not met', () => {
    assert.equal(judged({}, {}, [], ['not here']).length, 1);
    assert.deepEqual(judged({}, { outcome: 'raised' }, ['# limit: it is not here'], ['not here']), []);
    assert.equal(judged({}, {}, ['# limit: it is not here']).length, 1);
  });

  it('holds a program to the difference that it declares', () => {
    assert.deepEqual(judged({ stdout: 'a' }, { stdout: 'b' }, ['# differs: stdout: so it is']), []);
    assert.equal(judged({ stdout: 'a' }, { stdout: 'a' }, ['# differs: stdout: so it is']).length, 1);
    assert.equal(judged({ stdout: 'a' }, { stdout: 'b', outcome: 'raised' }, ['# differs: stdout: so it is']).length, 1);
  });

  it('refuses options that are none', () => {
    for (const option of ['# tolerence: 1', '# tolerance: much', '# differs: stdout', '# differs: taste: because']) assert.throws(() => headerOf(option), /program\.py/);
  });

  it('leaves out of stderr what differs from run to run', () => {
    const bar = (rate: string): string => `\rLoading weights:   0%|          | 0/104 [00:00<?, ?it/s]\rLoading weights: 100%|██████████| 104/104 [00:00<00:00, ${rate}it/s]\n`;
    const report = (...rows: string[]): string => `[transformers] \x1b[1mModel LOAD REPORT\x1b[0m from: x\n${rows.join('\n')}\n`;
    assert.equal(stderrMeaning(bar('15906.63') + report('b | MISSING | ', 'a | MISSING | ')), stderrMeaning(bar('9.1') + report('a | MISSING | ', 'b | MISSING | ')));
    assert.notEqual(stderrMeaning(bar('1').replaceAll('104', '100')), stderrMeaning(bar('1')));
    assert.equal(stderrMeaning('/a/b.py:3: UserWarning: careful\n  x = f()\n'), 'UserWarning: careful');
  });
});
