"""`torch.einsum`: products summed over the letters that the result does not name."""

from practice_bridge import PracticeEditionLimit

from ._tensor import must_be_tensor, tracked


def _letters(equation, operands):
    given, arrow, wanted = equation.replace(' ', '').partition('->')
    if '.' in given:
        raise PracticeEditionLimit('An ellipsis in `torch.einsum` is not in the practice edition of torch.')
    parts = given.split(',')
    if len(parts) != len(operands):
        few = 'fewer' if len(parts) > len(operands) else 'more'
        raise RuntimeError(f'einsum(): {few} operands were provided than specified in the equation')
    if not arrow:
        wanted = ''.join(sorted(letter for letter in set(''.join(parts)) if ''.join(parts).count(letter) == 1))
    return parts, wanted


def _sizes(parts, operands):
    sizes = {}
    for place, (letters, each) in enumerate(zip(parts, operands)):
        if len(letters) != each.dim():
            raise RuntimeError(f'einsum(): the number of subscripts in the equation ({len(letters)}) does not match the number of dimensions '
                               f'({each.dim()}) for operand {place} and no ellipsis was given')
        for letter, size in zip(letters, each.shape):
            if sizes.setdefault(letter, size) != size:
                raise RuntimeError(f'einsum(): subscript {letter} has size {size} for operand {place} which does not broadcast with previously seen size '
                                   f'{sizes[letter]}')
    return sizes


def _spread(letters, each, order):
    """The operand with a dimension for every letter of the order; a letter that stands twice takes the diagonal."""
    while len(set(letters)) < len(letters):
        twice = next(letter for letter in letters if letters.count(letter) > 1)
        first, second = letters.index(twice), letters.rindex(twice)
        each = each.diagonal(0, first, second)
        letters = letters[:first] + letters[first + 1:second] + letters[second + 1:] + twice
    each = each.permute([letters.index(letter) for letter in order if letter in letters])
    for place, letter in enumerate(order):
        each = each if letter in letters else each.unsqueeze(place)
    return each


def _matrices(parts, operands, wanted, sizes):
    """Two operands as a batched matrix product."""
    first, second = parts
    inside = [letter for letter in sizes if letter not in wanted]
    batch = [letter for letter in wanted if letter in first and letter in second]
    rows, columns = ([letter for letter in wanted if letter in own and letter not in batch] for own in parts)
    left = _spread(first, operands[0], [*batch, *rows, *inside]).expand([sizes[letter] for letter in (*batch, *rows, *inside)])
    right = _spread(second, operands[1], [*batch, *inside, *columns]).expand([sizes[letter] for letter in (*batch, *inside, *columns)])

    def total(letters):
        number = 1
        for letter in letters:
            number *= sizes[letter]
        return number
    lead = [sizes[letter] for letter in batch]
    product = left.reshape(*lead, total(rows), total(inside)) @ right.reshape(*lead, total(inside), total(columns))
    order = [*batch, *rows, *columns]
    return product.reshape([sizes[letter] for letter in order]).permute([order.index(letter) for letter in wanted])


def einsum(equation, *operands):
    """Einstein's sum: letters name dimensions; what the result does not name is summed over."""
    operands = operands[0] if len(operands) == 1 and isinstance(operands[0], (list, tuple)) else operands
    plain = [must_be_tensor(each, 'einsum', 'operands').detach() for each in operands]
    parts, wanted = _letters(equation, plain)
    sizes = _sizes(parts, plain)
    if len(plain) == 2:
        return tracked(_matrices(parts, plain, wanted, sizes), 'PermuteBackward0', *operands)
    order = [*wanted, *(letter for letter in sizes if letter not in wanted)]
    spread = [_spread(letters, each, order) for letters, each in zip(parts, plain)]
    product = spread[0]
    for each in spread[1:]:
        product = product * each
    inside = tuple(range(len(wanted), len(order)))
    return tracked(product.sum(inside) if inside else product, 'SumBackward1' if inside else 'PermuteBackward0', *operands)
