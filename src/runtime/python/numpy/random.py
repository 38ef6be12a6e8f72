"""The part of numpy.random that its older generator draws: the same numbers from the same seed."""

import math

from torch import _dtypes
from torch._generator import Generator
from torch._tensor import made

from ._array import ndarray
from ._names import absent
from ._scalars import float64

_source = Generator()
_kept = []


def seed(seed=None):
    """Starts the sequence that belongs to a number."""
    _kept.clear()
    if seed is None:
        _source.seed()
    else:
        _source.manual_seed(seed)


def _double():
    return ((_source.word() >> 5) * 67108864 + (_source.word() >> 6)) / 9007199254740992


def _normal():
    if _kept:
        return _kept.pop()
    while True:
        first, second = 2 * _double() - 1, 2 * _double() - 1
        square = first * first + second * second
        if 0 < square < 1:
            factor = math.sqrt(-2 * math.log(square) / square)
            _kept.append(factor * first)
            return factor * second


def _of_shape(draw, shape):
    if not shape:
        return float64(draw())
    return ndarray(made((draw() for _ in range(math.prod(shape))), shape, _dtypes.float64))


def rand(*shape):
    """Uniform in [0, 1)."""
    return _of_shape(_double, shape)


def random(size=None):
    """Uniform in [0, 1)."""
    return _of_shape(_double, () if size is None else (size,) if isinstance(size, int) else tuple(size))


def randn(*shape):
    """Standard normal."""
    return _of_shape(_normal, shape)


__getattr__ = absent('random')
