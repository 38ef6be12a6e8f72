"""The place is the gap's, and the scores are those of that place."""


def check(program):
    tokenizer, inputs = program.names['tokenizer'], program.names['inputs']
    ids = inputs['input_ids'][0].tolist()
    gap = ids.index(tokenizer.mask_token_id)
    place, scores = program.names['mask_index'], program.names['scores']
    program.expect(place == gap, f'`mask_index` is {place}, and the token there is {tokenizer.convert_ids_to_tokens(ids[place])!r}, which is no gap.', '1')
    program.expect(tuple(scores.shape) == (tokenizer.vocab_size,), f'`scores` has the shape {tuple(scores.shape)}: one score for each token of the vocabulary is expected.', '2')
    program.expect(scores.tolist() == program.names['logits'][0, gap].tolist(), 'the scores are those of another place of the text.', '2')
    program.checked('the place of the gap, and the scores of the whole vocabulary there')
