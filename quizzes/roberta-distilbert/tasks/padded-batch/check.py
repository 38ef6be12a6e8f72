"""Padding must change nothing: each text of the batch gets the logits that it gets alone."""

import torch

CLOSE = 1e-3


def check(program):
    names = program.names
    tokenizer, model, texts = names['tokenizer'], names['model'], [names['short'], names['long']]
    ids, batch = names['inputs']['input_ids'], names['batch']
    program.expect(tuple(batch.shape) == (len(texts), 2), f'the logits have the shape `{tuple(batch.shape)}`, and there are {len(texts)} texts and two labels.')
    for row, text in zip(ids.tolist(), texts):
        kept = [token for token in row if token != tokenizer.pad_token_id]
        program.expect(kept == tokenizer(text)['input_ids'], 'without its padding a row does not hold the ids of its text.', '1')
    program.checked(f'ids of {len(texts)} texts compared')
    for text, logits in zip(texts, batch):
        with torch.no_grad():
            alone = model(**tokenizer(text, return_tensors='pt')).logits[0]
        moved = (logits - alone).abs().max().item()
        program.expect(moved < CLOSE, f'in the batch a text gets other logits than alone, by up to {moved:.2f}: its padding was read as text.', '2')
    program.checked('logits of each text alone compared')
