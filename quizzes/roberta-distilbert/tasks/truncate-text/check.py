"""The text has to be cut to what the model can read, and to no less."""

import torch


def check(program):
    ids, tokenizer = program.names['inputs']['input_ids'], program.names['tokenizer']
    longest = tokenizer.model_max_length
    count = ids.shape[1]
    program.expect(count > 2, 'all of the text is cut off: `<s>` and `</s>` stand in the ids with nothing between them.', '2')
    program.expect(count == longest, f'the model gets {count} tokens. It can read more of the text than that.', '2')
    program.checked('number of tokens compared')
    program.expect(tuple(program.names['logits'].shape) == (1, 2), 'the model gives no logits for the text.')
    whole = tokenizer(program.names['review'], truncation=True)['input_ids']
    program.expect(ids[0].tolist() == whole, 'these are not the first tokens of the review.', '1')
    program.checked('tokens compared')
