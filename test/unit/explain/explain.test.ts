import assert from 'node:assert/strict';
import { explain } from '../../../src/core/explain/explain';
import type { Frame } from '../../../src/shared/protocol';

const LIBRARY = '/lib/python3.14/site-packages';
const frame = (own: boolean, file: string, source: string): Frame => ({ own, file, line: 1, name: '<module>', source });

/** What is said of a mistake on a line of the learner's, raised in that line or in a file of a library below it. */
function said(type: string, message: string, { line = 'print(x)', below = [] as readonly string[] } = {}): string | null {
  return explain({ type, message, frames: [frame(true, 'a.practice.py', line), ...below.map((file) => frame(false, `${LIBRARY}/${file}`, ''))] });
}

const MODEL = ['torch/nn/_module.py', 'transformers/models/roberta/modeling_roberta.py'];

describe('the sentence over a traceback', () => {
  it('says nothing of a mistake that it does not know', () => {
    assert.equal(said('ValueError', 'something of their own'), null);
    assert.equal(said('MyError', 'list index out of range'), null);
    assert.equal(explain({ type: 'SyntaxError', message: 'invalid syntax', frames: [] }), null);
  });

  it('says nothing of what the program raised itself', () => {
    assert.match(said('KeyError', "'x'", { line: "d['x']" }) ?? '', /no key `'x'`/);
    assert.equal(said('KeyError', "'x'", { line: "raise KeyError('x')" }), null);
  });

  it('knows a class by its name, wherever it comes from', () => {
    assert.match(said('practice_bridge.PracticeEditionLimit', '`backward()` is not in it.') ?? '', /^The real library can do this/);
    assert.match(said('transformers.pipelines.base.PipelineException', 'No mask_token (<mask>) found on the input') ?? '', /which is written `<mask>` here/);
  });

  it('tells apart what the same words mean in a model and outside', () => {
    const sizes = 'The size of tensor a (602) must match the size of tensor b (512) at non-singleton dimension 1';
    assert.match(said('RuntimeError', sizes, { below: MODEL }) ?? '', /^The text has 602 tokens, and the model has positions for 512:/);
    assert.match(said('RuntimeError', sizes, { below: ['torch/_size.py'] }) ?? '', /^Two tensors meet number by number, and in dimension 1 one has size 602, the other 512/);
    assert.match(said('RuntimeError', sizes.replace('602', '7'), { below: MODEL }) ?? '', /^The ids have no dimension for the batch/);
    const index = 'index 514 is out of bounds for dimension 1 with size 514';
    assert.match(said('RuntimeError', index, { below: MODEL }) ?? '', /more tokens than the model has positions for/);
    assert.match(said('IndexError', index) ?? '', /^Index 514 was asked for in dimension 1, which has 514 places/);
    assert.match(said('IndexError', 'index out of range in self', { below: MODEL }) ?? '', /tokenizer and model belong to the same checkpoint/);
    assert.doesNotMatch(said('IndexError', 'index out of range in self') ?? '', /checkpoint/);
  });

  it('tells apart whose key is missing by where it was looked up', () => {
    assert.match(said('KeyError', "'inputs'", { below: ['transformers/tokenization/batch_encoding.py'] }) ?? '', /^The tokenizer's result has no entry `inputs`/);
    assert.match(said('KeyError', "'logits'", { below: ['transformers/modeling/outputs.py'] }) ?? '', /has no head/);
    assert.match(said('KeyError', 'tensor(0)') ?? '', /^The key is a tensor/);
    assert.match(said('KeyError', '3') ?? '', /no key `3`/);
    assert.equal(said('KeyError', "'pop from an empty set'"), null);
  });

  it('speaks of a blank, of an import and of other names that stand for nothing', () => {
    assert.match(said('NameError', "name '____' is not defined") ?? '', /^A blank is not filled yet/);
    assert.match(said('NameError', "name 'torch' is not defined") ?? '', /nothing above it imports/);
    assert.match(said('NameError', "name 'AutoTokenizer' is not defined") ?? '', /nothing above it imports/);
    assert.match(said('NameError', "name 'totl' is not defined") ?? '', /^`totl` stands for nothing at this point/);
  });

  it('tells packages that are known and not here from other names', () => {
    assert.match(said('ModuleNotFoundError', "No module named 'pandas': `pandas` is not part of the practice runtime. Use lists.") ?? '', /^`pandas` is a package that the practice does not have/);
    assert.match(said('ModuleNotFoundError', "No module named 'torhc'") ?? '', /^There is no package `torhc` here/);
    assert.match(said('ModuleNotFoundError', "No module named 'transformers.modelz'") ?? '', /^`transformers` has no module `modelz` here/);
  });

  it('names the function as the program does', () => {
    assert.match(said('TypeError', "RobertaModel.__init__() missing 1 required positional argument: 'config'") ?? '', /^`RobertaModel` was called without `config`/);
    assert.match(said('TypeError', "Tokens.encode() missing 2 required positional arguments: 'a' and 'b'") ?? '', /^`encode` was called without `a`, `b`/);
    assert.match(said('TypeError', "f.<locals>.g() got an unexpected keyword argument 'b'") ?? '', /^`g` has no parameter `b`/);
  });

  it('keeps what comes from outside in one line of code, however long and odd it is', () => {
    const name = `${'`x\n'.repeat(5000)}'`;
    const long = said('KeyError', `'${name.replaceAll('\n', '\\n')}'`) ?? '';
    assert.ok(long.length < 300 && !long.includes('\n'), long);
    assert.equal(long.split('`').length % 2, 1);
  });

  it('ends as a sentence does and is one', () => {
    for (const [type, message] of [['RecursionError', 'maximum recursion depth exceeded'], ['MemoryError', ''], ['TypeError', "'int' object is not callable"]] as const) {
      assert.match(said(type, message) ?? '', /^[A-Z`][^.]*(?:\.\d[^.]*)*\.$/);
    }
  });
});
