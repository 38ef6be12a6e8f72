"""The dictionary has to say of every token the id that the tokenizer gives it."""

from transformers import DistilBertTokenizer

WORDS = ['hello', 'world', '[CLS]']


def check(program):
    vocabulary = DistilBertTokenizer.from_pretrained('distilbert-base-uncased').get_vocab()
    found = program.names.get('token_ids')
    program.expect(isinstance(found, dict), '`token_ids` is not a dictionary after this line.')
    for word in WORDS:
        program.expect(word in found, f'`token_ids` has no entry for the token `{word}`: what it is keyed by are not the tokens.', '2')
        program.expect(is_id(found[word]), f'the token `{word}` maps to {kind(found[word])}, and its id is {vocabulary[word]}.', '1')
        program.expect(found[word] == vocabulary[word], f'the token `{word}` maps to {found[word]}, and its id is {vocabulary[word]}.', '1')
    differ = sum(found.get(token) != token_id for token, token_id in vocabulary.items()) + abs(len(found) - len(vocabulary))
    program.expect(differ == 0, f'{differ:,} of {len(vocabulary):,} entries are not what the vocabulary says.')
    program.checked(f'{len(vocabulary):,} entries compared')


def is_id(value):
    return isinstance(value, int) and not isinstance(value, bool)


def kind(value):
    if callable(value):
        return 'a function'
    return 'text' if isinstance(value, str) else f'a value of type `{type(value).__name__}`'
