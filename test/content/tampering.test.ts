import assert from 'node:assert/strict';
import { gradeAnswers } from '../../src/core/grading/gradeAnswers';
import type { Answers } from '../../src/core/practiceText';
import { ContentEngine, shipped } from './engine';

const told = (statement: string): Answers => ({ 1: `[exec(${JSON.stringify(statement)}), 'Fine.'][1]` });
const LOOK = "type('Id', (int,), {'__eq__': lambda self, other: [__import__('sys')._getframe(1), True][1], '__hash__': int.__hash__})(x)";
const EXIT = "type('Id', (int,), {'__eq__': lambda self, other: exec('raise SystemExit'), '__hash__': int.__hash__})(x)";

/** Answers that would be right if they left the check alone, and what is said of them. */
const TAMPERED: Record<string, readonly [task: string, answers: Answers, words: RegExp]> = {
  'redefines print': ['tokenize-input', told("import builtins; builtins.print = lambda *a: None"), /changes `builtins\.print`/],
  'redefines sorted': ['tokenize-input', told("import builtins; builtins.sorted = lambda *a: []"), /changes `builtins\.sorted`/],
  "redefines a method of the tokenizer's class": ['tokenize-input', told("import transformers; transformers.RobertaTokenizer.decode = lambda *a: 'x'"), /changes `(?:RobertaTokenizer|\w+)\.decode`/],
  'puts another class in the library': ['tokenize-input', told("import transformers; transformers.RobertaTokenizer = int"), /changes `transformers\.RobertaTokenizer`/],
  'puts another module in its place': ['tokenize-input', told("import sys, types; sys.modules['torch'] = types.ModuleType('torch')"), /changes `torch`/],
  'takes the teeth out of the check': ['tokenize-input', told("import practice_check; practice_check.Program.expect = lambda *a: None"), /changes `Program\.expect`/],
  'changes the code of a function': ['tokenize-input', told("import practice_check; practice_check.run_check.__code__ = (lambda *a: 0).__code__"), /changes `run_check`/],
  "looks into the check's frame": ['token-ids', { 1: LOOK, 2: 'x' }, /looks into the check/],
  'ends Python while the check looks': ['token-ids', { 1: EXIT, 2: 'x' }, /raises `SystemExit` when it is used/],
};

/** What the library, the report of an exception and the check all use. */
const BUILTINS = 'len type print isinstance sorted getattr str repr int list tuple dict range zip sum min max iter next hasattr super BaseException SystemExit'.split(' ');

describe('an answer that tampers with its check', () => {
  let engine: ContentEngine;
  before(() => {
    engine = new ContentEngine();
  });
  after(() => engine.end());

  for (const [what, [id, answers, words]] of Object.entries(TAMPERED)) {
    it(`and ${what} is wrong`, async function () {
      this.timeout(120_000);
      const verdict = await gradeAnswers(await (await shipped()).open(id), answers, engine.run);
      assert.equal(verdict.kind, 'wrong', verdict.message);
      assert.match(verdict.message, words);
    });
  }

  for (const name of BUILTINS) {
    it(`and takes \`${name}\` from Python is wrong, never our fault`, async function () {
      this.timeout(120_000);
      const verdict = await gradeAnswers(await (await shipped()).open('tokenize-input'), told(`import builtins; builtins.${name} = None`), engine.run);
      assert.equal(verdict.kind, 'wrong', verdict.message);
    });
  }

  it('leaves the next run as it was, and may change what is no function', async function () {
    this.timeout(120_000);
    const task = await (await shipped()).open('tokenize-input');
    assert.equal((await gradeAnswers(task, { 1: "'Fine.'" }, engine.run)).kind, 'right');
    assert.equal((await gradeAnswers(task, told('import torch; torch.manual_seed(1)'), engine.run)).kind, 'right');
  });
});
