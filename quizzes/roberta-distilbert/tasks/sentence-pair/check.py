"""The ids have to be those of one input that holds the question, then the answer."""


def check(program):
    tokenizer, question, answer = (program.names[name] for name in ('tokenizer', 'question', 'answer'))
    ids = program.names.get('ids')
    rows = ids if isinstance(ids, list) and ids and isinstance(ids[0], list) else [ids]
    program.expect(len(rows) == 1, f'this makes {len(rows)} inputs of one text each, and asked for is one input of two texts.', '1')
    program.expect(rows[0] != tokenizer(answer, question)['input_ids'], 'it is a pair, but the answer comes before the question.', '1')
    program.expect(rows[0] == tokenizer(question, answer)['input_ids'], 'the ids are not those of the question and the answer as one pair.', '1')
    program.checked('ids of the pair compared')
    if rows is ids:
        program.checked('a batch of one pair, the same ids')
