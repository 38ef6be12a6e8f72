import assert from 'node:assert/strict';
import type { BundledModelHost } from '../../src/runtime/models/modelHost';
import { DISTILBERT, ask, recorded, startHost } from './modelsHarness';

const KEEP = { skip_special_tokens: false, clean_up_tokenization_spaces: false };

describe('bundled tokenizers', function () {
  this.timeout(30_000);
  let host: BundledModelHost;
  before(async () => {
    host = await startHost();
  });
  after(() => host.dispose());
  const encode = async (name: string, texts: string[], more: object = {}) => (await ask(host, 'tokenizer.encode', { name, texts, ...more })).body;
  const decode = async (name: string, ids: number[][], more: object = {}) => (await ask(host, 'tokenizer.decode', { name, ids, ...KEEP, ...more })).body;
  const everyToken = async (name: string) => new TextDecoder().decode((await ask(host, 'tokenizer.vocab', { name })).tensors.get('tokens')?.data as Uint8Array).split('\n');

  it('give the ids that upstream gives, without special tokens', async () => {
    assert.deepEqual((await encode('roberta-base', ['Hello, how are you?'])).ids, [[31414, 6, 141, 32, 47, 116]]);
    assert.deepEqual((await encode('distilbert-base-uncased', ['Hello, how are you?'])).ids, [[7592, 1010, 2129, 2024, 2017, 1029]]);
    for (const [name, weights] of [['roberta-base', 'roberta'], [DISTILBERT, 'distilbert-sst2']] as const) {
      const rows = recorded(weights);
      assert.deepEqual((await encode(name, rows.map(({ text }) => text))).ids, rows.map(({ ids }) => ids.slice(1, -1)));
    }
  });

  it('recognise special tokens that stand in a text', async () => {
    assert.deepEqual((await encode('roberta-base', ['Hello <mask> world'])).ids, [[31414, 50264, 232]]);
    assert.deepEqual((await encode('distilbert-base-uncased', ['Hello [MASK] world'])).ids, [[7592, 103, 2088]]);
  });

  it('decode, leave out ids that no token has, and take empty lists', async () => {
    assert.deepEqual((await decode('roberta-base', [[0, 31414, 50264, 232, 2], [60000], []])).texts, ['<s>Hello<mask> world</s>', '', '']);
    const ids = [[101, 7592, 1010, 2129, 2024, 2017, 1029, 102]];
    assert.deepEqual((await decode('distilbert-base-uncased', ids, { skip_special_tokens: true })).texts, ['hello, how are you?']);
    assert.deepEqual((await decode('roberta-base', [[-100]])).error, { kind: 'upstream', type: 'OverflowError', message: 'out of range integral type conversion attempted' });
  });

  it('say what they are, and list every token at its id', async () => {
    const { body } = await ask(host, 'tokenizer.load', { name: 'FacebookAI/roberta-base' });
    const { family, vocab_size, model_max_length, special_tokens } = body;
    assert.deepEqual({ family, vocab_size, model_max_length }, { family: 'roberta', vocab_size: 50265, model_max_length: 512 });
    const tokens = await everyToken('roberta-base');
    assert.deepEqual([tokens.length, new Set(tokens).size], [50265, 50265]);
    for (const { content, id } of Object.values(special_tokens as Record<string, { content: string; id: number }>)) assert.equal(tokens[id], content);
    const distilbert = await everyToken(DISTILBERT);
    assert.deepEqual([distilbert.length, distilbert[7592], distilbert[103]], [30522, 'hello', '[MASK]']);
  });

  it("split by BERT's rules over RoBERTa's vocabulary, as upstream's BertTokenizer does", async () => {
    const as = { as: 'bert' };
    const { special_tokens } = (await ask(host, 'tokenizer.load', { name: 'roberta-base', ...as })).body;
    assert.deepEqual(special_tokens, {
      unk_token: { content: '[UNK]', id: 50265 },
      sep_token: { content: '[SEP]', id: 50266 },
      pad_token: { content: '[PAD]', id: 50267 },
      cls_token: { content: '[CLS]', id: 50268 },
      mask_token: { content: '[MASK]', id: 50269 },
    });
    assert.deepEqual((await encode('roberta-base', ['Hello, how are you?'], as)).ids, [[42891, 6, 9178, 1322, 6968, 116]]);
    assert.deepEqual((await decode('roberta-base', [[50268, 42891, 6, 9178, 1322, 6968, 116, 50266]], as)).texts, ['[CLS] hello, how are you? [SEP]']);
    const unknown = { kind: 'upstream', type: 'Exception', message: 'WordPiece error: Missing [UNK] token from the vocabulary' };
    assert.deepEqual((await encode('roberta-base', ['[UNK] zzqqxxyy'], as)).error, unknown);
  });

  it('refuse half surrogate pairs as upstream, and texts that would hold up the thread', async () => {
    const refused = { kind: 'upstream', type: 'TypeError', message: 'TextEncodeInput must be Union[TextInputSequence, Tuple[InputSequence, InputSequence]]' };
    assert.deepEqual((await encode('roberta-base', ['fine', 'a\ud83d'])).error, refused);
    assert.deepEqual((await encode('roberta-base', ['🙂'])).error, undefined);
    assert.match(JSON.stringify((await encode('roberta-base', ['a'.repeat(1_000_000)])).error), /"limit".*1000000 characters/);
    const texts = Array.from({ length: 9 }, () => '日'.repeat(20_000));
    assert.match(JSON.stringify((await encode('roberta-base', texts)).error), /"limit".*too large/);
  });
});
