import assert from 'node:assert/strict';
import { bertOver } from '../../../src/runtime/models/bertOver';

describe("BERT's rules over another vocabulary", () => {
  it('keeps every word, also those that are names of properties', () => {
    const vocab = { hello: 0, constructor: 1, prototype: 2 };
    const { tokenizer } = bertOver({ added_tokens: [], model: { vocab } });
    assert.ok('model' in tokenizer);
    const { model } = tokenizer as { model: { vocab: Record<string, number> } };
    assert.deepEqual(model.vocab, { ...vocab, '[UNK]': 3, '[SEP]': 4, '[PAD]': 5, '[CLS]': 6, '[MASK]': 7 });
  });
});
