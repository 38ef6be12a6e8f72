"""Each sentence has to become the ids of its tokenizer with one gap where the word is left out."""


def check(program):
    for name, blank in (('roberta', '1'), ('distilbert', '2')):
        tokenizer, text = program.names[name], program.names[f'for_{name}']
        program.expect(isinstance(text, str), f'`for_{name}` is no text.', blank)
        count = tokenizer(text)['input_ids'].count(tokenizer.mask_token_id)
        program.expect(count == 1, f'the ids hold {count} gaps, and one word is left out. What is no gap to this tokenizer is read as ordinary text.', blank)
        wanted = tokenizer(f'The capital of France is {tokenizer.mask_token}.')['input_ids']
        program.expect(tokenizer(text)['input_ids'] == wanted, 'the gap is there, with other text beside it.', blank)
    program.checked('one gap in each of 2 sentences')
