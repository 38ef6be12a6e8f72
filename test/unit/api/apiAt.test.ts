import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apiAt, completionsAt } from '../../../src/core/api/apiAt';
import { ApiIndex, type ApiMember } from '../../../src/core/api/apiIndex';

const method = (signature: string, doc = ''): ApiMember => ({ kind: 'function', signature, doc });
const index = new ApiIndex(JSON.stringify({
  transformers: {
    RobertaTokenizer: { kind: 'class', signature: '(vocab=None)', doc: 'Byte-level pairs.', members: { from_pretrained: method('(name)'), decode: method('(ids)', 'The text of ids.') } },
    AutoTokenizer: { kind: 'class', signature: '()', doc: '', members: { from_pretrained: method('(name)') }, instance: 'RobertaTokenizer' },
    pipeline: { kind: 'function', signature: '(task)', doc: 'A pipeline.' },
  },
  torch: { softmax: method('(input, dim)'), nn: { kind: 'module', signature: '', doc: '' } },
  'torch.nn': { Linear: { kind: 'class', signature: '(n)', doc: '', members: {} } },
  'torch.nn.functional': { gelu: method('(input)') },
}));

/** The place of `|` in a program, and the program without it. */
function marked(program: string): [source: string, offset: number] {
  return [program.replace('|', ''), program.indexOf('|')];
}
const said = (program: string): string | undefined => apiAt(index, ...marked(program))?.code;
const offered = (program: string): string[] => [...completionsAt(index, ...marked(program)).keys()];

const LOADED = 'from transformers import RobertaTokenizer as T\ntokenizer = T.from_pretrained("roberta-base")\n';

describe('help on the practice editions', () => {
  it('says what an imported name is, in its import and where it is used', () => {
    assert.equal(said('from transformers import pipe|line'), 'def transformers.pipeline(task)');
    assert.equal(said('from transformers import (\n  RobertaTokenizer, # one\n  pipeline as p)\n|p("x")'), 'def transformers.pipeline(task)');
    assert.equal(said('import torch\ntorch.soft|max(x)'), 'def torch.softmax(input, dim)');
    assert.equal(said('import torch.nn.functional as F\nF.ge|lu(x)'), 'def torch.nn.functional.gelu(input)');
    assert.equal(said('import torch\ntorch.nn.Lin|ear(3)'), 'class torch.nn.Linear(n)');
  });

  it('follows a variable to the class of what it holds', () => {
    assert.equal(said(`${LOADED}tokenizer.dec|ode([1])`), 'def RobertaTokenizer.decode(ids)');
    assert.equal(said(`${LOADED}print(token|izer)`), '(variable) RobertaTokenizer');
    assert.equal(said('from transformers import AutoTokenizer\nt = AutoTokenizer.from_pretrained("x")\nt.de|code'), 'def AutoTokenizer.decode(ids)');
  });

  it('says nothing of what it does not know', () => {
    for (const program of [`${LOADED}tokenizer = 5\ntokenizer.dec|ode`, 'soft|max(x)', 'import numpy\nnumpy.so|ftmax', '"from transformers import pipe|line"', '|', 'x = |']) assert.equal(said(program), undefined, program);
  });

  it('completes behind a dot and behind an import, and nowhere else', () => {
    assert.deepEqual(offered(`${LOADED}tokenizer.|`), ['from_pretrained', 'decode']);
    assert.deepEqual(offered(`${LOADED}ids = tokenizer.d|`), ['from_pretrained', 'decode']);
    assert.deepEqual(offered('from transformers import pipeline, |'), ['RobertaTokenizer', 'AutoTokenizer', 'pipeline']);
    assert.deepEqual(offered('import torch\nx = torch.nn.|'), ['Linear']);
    for (const program of ['tok|', 'import torch\n|', 'x = 1.|', 'unknown.|']) assert.deepEqual(offered(program), [], program);
  });

  it('never throws, whatever stands in the file', () => {
    const words = fc.constantFrom('from ', 'import ', 'torch', '.', 'transformers', ' as ', '(', ')', ',', '\n', '=', 'x', '"', '#', '____');
    fc.assert(fc.property(fc.array(words, { maxLength: 30 }), fc.nat(), (parts, at) => {
      const source = parts.join('');
      const offset = source === '' ? 0 : at % (source.length + 1);
      apiAt(index, source, offset);
      completionsAt(index, source, offset);
    }));
  });
});
