"""The pieces have to make the words again, and the tokens after a space have to be found, by the marks of each tokenizer."""

from transformers import DistilBertTokenizer, RobertaTokenizer

TEXT = 'Her snowboarding granddaughter outsmarted the paparazzi.'


def check(program):
    words = joined(DistilBertTokenizer.from_pretrained('distilbert-base-uncased').tokenize(TEXT))
    found = program.names.get('words')
    program.expect(isinstance(found, list), '`words` is not a list after the loop.', '1')
    program.expect(found == words, f'the pieces make {len(found)} words, and the text has {len(words)}, the full stop counted.', '1')
    program.checked(f'{len(words)} words compared')

    starts = [token[1:] for token in RobertaTokenizer.from_pretrained('roberta-base').tokenize(TEXT) if token.startswith('Ġ')]
    found = program.names.get('starts')
    program.expect(isinstance(found, list), '`starts` is not a list after the loop.', '2')
    program.expect(found == starts, f'it finds {len(found)} tokens, and {len(starts)} begin after a space.', '2')
    program.checked(f'{len(starts)} tokens after a space compared')


def joined(tokens):
    words = []
    for token in tokens:
        if token.startswith('##'):
            words[-1] += token[2:]
        else:
            words.append(token)
    return words
