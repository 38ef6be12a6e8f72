"""Quantiles, frequencies, and sums that leave nan out."""

import math
from array import array

from practice_bridge import PracticeEditionLimit

from . import return_types
from ._extremes import _chosen_one
from ._linalg import dot
from ._pointwise import where
from ._reductions import dims_of, fold, mean, std, var
from ._size import wrap_dim
from ._tensor import Tensor, from_items, made, must_be_tensor, tracked


def quantile(input, q, dim=None, keepdim=False, *, interpolation='linear'):
    """The value below which a share `q` of the elements lies, between two of them where it falls there."""
    must_be_tensor(input, 'quantile')
    if interpolation != 'linear':
        raise PracticeEditionLimit('`torch.quantile` with another interpolation than linear is not in the practice edition of torch.')
    if not input.dtype.is_floating_point:
        raise RuntimeError('quantile() input tensor must be either float or double dtype')
    shares = q.tolist() if isinstance(q, Tensor) and q.dim() else [float(q)]
    if any(not 0 <= share <= 1 for share in shares):
        raise RuntimeError('quantile() q values must be in the range [0, 1]')
    dims = dims_of(input, dim)
    found = [fold(input, dims, '', lambda line, share=share: _between(sorted(line), share), input.dtype, keepdim) for share in shares]
    if isinstance(q, Tensor) and q.dim():
        return from_items(array(input.dtype.typecode, [value for each in found for value in each._flat()]), (len(found), *found[0].shape), input.dtype)
    return found[0]


def _between(line, share):
    place = share * (len(line) - 1)
    low = math.floor(place)
    high = min(low + 1, len(line) - 1)
    return line[low] + (line[high] - line[low]) * (place - low)


def nansum(input, dim=None, keepdim=False):
    """The sum without what is not a number."""
    return where(input.isnan(), 0, input).sum(dim, keepdim)


def nanmean(input, dim=None, keepdim=False):
    """The mean without what is not a number."""
    return nansum(input, dim, keepdim) / input.isnan().logical_not().sum(dim, keepdim)


def histc(input, bins=100, min=0, max=0):
    """How many elements fall into each of equal parts of a range."""
    values = [value for value in input._flat()]
    low, high = (min, max) if min != max else (_least(values), _most(values))
    counts = [0] * bins
    for value in values:
        if low <= value <= high:
            counts[bins - 1 if value == high else int((value - low) / (high - low) * bins)] += 1
    return made(counts, (bins,), input.dtype)


def mode(input, dim=-1, keepdim=False):
    """The most frequent along a dimension, the smallest of several, and where it is last."""
    def place(line):
        best = _most(line, key=lambda value: (line.count(value), -value))
        return len(line) - 1 - line[::-1].index(best)
    return _chosen_one(input, wrap_dim(dim, input.dim()), keepdim, place, 'ModeBackward0', return_types.mode)


def diff(input, n=1, dim=-1):
    """The differences of neighbours."""
    dim = wrap_dim(dim, input.dim())
    for _ in range(n):
        size = input.shape[dim]
        input = input.narrow(dim, 1, size - 1) - input.narrow(dim, 0, size - 1)
    return input


def inner(input, other):
    """The products of the last dimensions, added up."""
    if not input.dim() or not other.dim():
        return input * other
    return dot(input, other) if input.dim() == other.dim() == 1 else input @ other.transpose(-2, -1) if other.dim() > 1 else input @ other


def var_mean(input, dim=None, **options):
    """Variance and mean."""
    return var(input, dim, **options), mean(input, dim, options.get('keepdim', False))


def std_mean(input, dim=None, **options):
    """Standard deviation and mean."""
    return std(input, dim, **options), mean(input, dim, options.get('keepdim', False))


def hypot(input, other):
    """The root of the sum of the squares."""
    return tracked((input.detach() ** 2 + other.detach() ** 2).sqrt(), 'HypotBackward0', input, other)


def fill_diagonal_(self, value, wrap=False):
    """Writes a number on the diagonal."""
    self.detach().diagonal().fill_(value)
    return self


_least, _most = min, max
