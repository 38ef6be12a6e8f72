"""Grids of positions and combinations."""

import warnings
from itertools import chain
from itertools import combinations as _combined
from itertools import combinations_with_replacement as _repeated
from itertools import product

from . import _dtypes
from ._joining import stack
from ._pointwise import common_shape
from ._tensor import Tensor, made


def broadcast_tensors(*tensors):
    """Views of one common shape."""
    shape = common_shape(*tensors)
    return tuple(each.expand(shape) for each in tensors)


def meshgrid(*tensors, indexing=None):
    """Every vector spread over the grid of all."""
    tensors = tensors[0] if len(tensors) == 1 and not isinstance(tensors[0], Tensor) else tensors
    if indexing is None:
        warnings.warn('torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument.', stacklevel=2)
    if indexing == 'xy' and len(tensors) > 1:
        swapped = meshgrid(tensors[1], tensors[0], *tensors[2:], indexing='ij')
        return tuple(each.transpose(0, 1) for each in (swapped[1], swapped[0], *swapped[2:]))
    sizes = [each.numel() for each in tensors]
    return tuple(each.reshape([-1 if place == number else 1 for place in range(len(sizes))]).expand(sizes) for number, each in enumerate(tensors))


def cartesian_prod(*tensors):
    """All combinations of one element of each vector."""
    if len(tensors) == 1:
        return tensors[0]
    return _table(list(product(*(each.tolist() for each in tensors))), len(tensors), tensors[0].dtype)


def combinations(input, r=2, with_replacement=False):
    """All combinations of r elements of a vector."""
    return _table(list((_repeated if with_replacement else _combined)(input.tolist(), r)), r, input.dtype)


def _table(rows, width, kind):
    return made(chain.from_iterable(rows), (len(rows), width), kind)


def _triangle(keep):
    def indices(row, col, offset=0, *, dtype=None, device=None):
        places = [(r, c) for r in range(row) for c in range(col) if keep(c - r, offset)]
        kind = dtype or _dtypes.int64
        return stack([made((place[axis] for place in places), None, kind) for axis in (0, 1)])
    indices.__doc__ = 'The rows and columns of a triangle of a matrix.'
    return indices


tril_indices, triu_indices = _triangle(lambda place, offset: place <= offset), _triangle(lambda place, offset: place >= offset)
