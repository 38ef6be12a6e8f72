"""The pieces have to be those of the third word, as they stand in the text."""


def check(program):
    names = program.names
    text, word, pieces = names['text'], names['word'], names.get('pieces')
    program.expect(isinstance(pieces, list), '`pieces` is not a list.')
    inside = [piece for piece in pieces if piece]
    program.expect(''.join(inside) == word, f'together the pieces make `{"".join(inside)[:40]}`, and the word is `{word}`.', '2')
    program.checked('pieces joined and compared with the word')
    program.expect(len(pieces) == len(inside) and all(piece in word for piece in pieces), 'not every piece is a part of the word.', '2')
    program.checked(f'{len(pieces)} pieces looked for in the word')
