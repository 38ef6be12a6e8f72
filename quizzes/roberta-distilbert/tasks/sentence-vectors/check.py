"""Each sentence has to get the mean of its own tokens, and the first sentence to be compared with every one by the angle."""

import math

import torch

CLOSE = 1e-3


def check(program):
    names = program.names
    hidden, mask, vectors = names['hidden'], names['inputs']['attention_mask'], names.get('vectors')
    wanted = (len(names['sentences']), hidden.shape[-1])
    program.expect(isinstance(vectors, torch.Tensor) and tuple(vectors.shape) == wanted, f'the vectors have the shape `{shape_of(vectors)}`, and there are {wanted[0]} sentences with {wanted[1]} numbers for each token.', '1')
    for row, vector, tokens in zip(hidden, vectors, mask.sum(dim=1).tolist()):
        program.expect((row[:tokens].mean(dim=0) - vector).abs().max().item() < CLOSE, 'a vector is not the mean of the tokens of its sentence.', '1')
    program.checked(f'{wanted[0]} means compared')

    similar = names.get('similar')
    program.expect(isinstance(similar, list) and len(similar) == wanted[0], '`similar` does not hold one number for each sentence.', '2')
    first = vectors[0].tolist()
    for vector, found in zip(vectors.tolist(), similar):
        program.expect(abs(cosine(first, vector) - found) < CLOSE, 'a similarity is not the cosine of the angle between the two vectors.', '2')
    program.checked(f'{wanted[0]} similarities compared')


def shape_of(value):
    return tuple(value.shape) if isinstance(value, torch.Tensor) else type(value).__name__


def cosine(a, b):
    return math.sumprod(a, b) / math.sqrt(math.sumprod(a, a) * math.sumprod(b, b))
