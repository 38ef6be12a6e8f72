/** Mistakes that learners make, made in the runtime: each ends as it does upstream, and has its sentence over the traceback. */
import assert from 'node:assert/strict';
import { explain } from '../../src/core/explain/explain';
import { ensureRuntime, RunningChild } from './runningChild';

const LOAD = `from transformers import AutoModel, AutoModelForSequenceClassification, AutoTokenizer
name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer = AutoTokenizer.from_pretrained(name)
`;
const MODEL = `${LOAD}model = AutoModelForSequenceClassification.from_pretrained(name)\n`;
const TORCH = 'import torch\n';

const MISTAKES: readonly (readonly [what: string, program: string, type: string, sentence: RegExp])[] = [
  ['lists instead of tensors', `${MODEL}model(**tokenizer('a'))`, 'TypeError', /given a plain list where it takes a tensor/],
  ['the whole encoding', `${MODEL}model(tokenizer('a', return_tensors='pt'))`, 'TypeError', /everything that the tokenizer returned as one argument/],
  ['a batch of uneven lengths', `${LOAD}tokenizer(['a', 'a b'], return_tensors='pt')`, 'ValueError', /different numbers of tokens/],
  ['a text that is too long', `${MODEL}model(**tokenizer('a ' * 600, return_tensors='pt'))`, 'RuntimeError', /^The text has 602 tokens, and the model has positions for 512/],
  ['a row without its batch', `${MODEL}model(tokenizer('a b', return_tensors='pt')['input_ids'][0])`, 'RuntimeError', /no dimension for the batch/],
  ['a dimension that is not there', `${TORCH}torch.ones(2, 3).softmax(dim=2)`, 'IndexError', /no dimension 2: its 2 dimensions are 0 to 1/],
  ['matrices that do not fit', `${TORCH}torch.ones(2, 3) @ torch.ones(2, 3)`, 'RuntimeError', /2x3 times 2x3 has 3 and 2/],
  ['a number for a text', `${LOAD}tokenizer(5)`, 'ValueError', /not text, nor a list of texts/],
  ['nothing for a text', `${LOAD}tokenizer(None)`, 'ValueError', /given no text, or `None`/],
  ['a misspelt checkpoint', "from transformers import AutoModel\nAutoModel.from_pretrained('roberta-bse')", 'OSError', /no model of the name `roberta-bse` here/],
  ['another family\'s mask', "from transformers import pipeline\npipeline('fill-mask', model='roberta-base')('a [MASK] b')", 'PipelineException', /written `<mask>` here/],
  ['a key that the encoding lacks', `${LOAD}tokenizer('a')['inputs_ids']`, 'KeyError', /result has no entry `inputs_ids`/],
  ['an attribute that the encoding lacks', `${LOAD}tokenizer('a').inputs_ids`, 'AttributeError', /no entry of the name after the dot/],
  ['a tensor as a key', `${MODEL}${TORCH}model.config.id2label[torch.tensor(0)]`, 'KeyError', /^The key is a tensor/],
  ['scores of a base model', `${LOAD}AutoModel.from_pretrained(name)(**tokenizer('a', return_tensors='pt')).logits`, 'AttributeError', /has no head/],
  ['scores of a base model, by key', `${LOAD}AutoModel.from_pretrained(name)(**tokenizer('a', return_tensors='pt'))['logits']`, 'KeyError', /has no head/],
  ['an array of a recorded tensor', `${MODEL}model(**tokenizer('a', return_tensors='pt')).logits.numpy()`, 'RuntimeError', /still remembers how it was computed/],
  ['a model called with nothing', `${MODEL}model()`, 'ValueError', /called without token ids/],
  ['a name that nobody gave', "from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained()", 'TypeError', /^`AutoTokenizer.from_pretrained` was called without `pretrained_model_name_or_path`/],
  ['an argument that is not there', 'def f(a): pass\nf(b=1)', 'TypeError', /^`f` has no parameter `b`/],
  ['one number of many', `${TORCH}torch.ones(3).item()`, 'RuntimeError', /this one has 3/],
  ['an unfilled blank', 'print(____)', 'NameError', /^A blank is not filled yet/],
  ['a missing import', "AutoTokenizer.from_pretrained('roberta-base')", 'NameError', /nothing above it imports that name/],
  ['a package that is not here', 'import sentencepiece', 'ModuleNotFoundError', /no package `sentencepiece` here/],
  ['a package that is known and not here', 'import datasets', 'ModuleNotFoundError', /^`datasets` is a package that the practice does not have/],
  ['a recursion without an end', 'def f(n): return f(n + 1)\nf(0)', 'RecursionError', /^A function called itself/],
  ['half of a surrogate pair', "print('\\ud800')", 'UnicodeEncodeError', /half of a surrogate pair/],
  ['what the practice edition lacks', `${TORCH}torch.ones(2, requires_grad=True).sum().backward()`, 'PracticeEditionLimit', /^The real library can do this/],
];

describe('the sentence over a traceback, of programs that run', function () {
  this.timeout(180_000);
  let child: RunningChild;

  before(async () => {
    await ensureRuntime();
    child = new RunningChild();
    await child.rpc.request('start', {});
  });
  after(() => child.end());

  for (const [what, program, type, sentence] of MISTAKES) {
    it(`knows ${what}`, async () => {
      const { exception } = await child.run(program);
      assert.ok(exception !== null);
      assert.equal(exception.type.split('.').at(-1), type);
      assert.match(explain(exception) ?? '', sentence);
      assert.doesNotMatch(exception.text, /site-packages/);
    });
  }
});
