"""The elements along dimensions in another order."""

from . import _dtypes
from ._size import from_arguments, wrap_dim
from ._tensor import made, tracked


def flip(self, *dims):
    """The order turned round along some dimensions."""
    picked = self.detach()
    for dim in {wrap_dim(dim, self.dim()) for dim in from_arguments(dims)}:
        picked = picked[(slice(None),) * dim + (_places(reversed(range(self.shape[dim]))),)]
    return tracked(picked, 'FlipBackward0', self)


def roll(self, shifts, dims=None):
    """The elements moved along dimensions, those that fall out put in at the other end."""
    if dims is None:
        return tracked(roll(self.detach().flatten(), shifts, 0).reshape(self.shape), 'RollBackward0', self)
    rolled = self.detach()
    for shift, dim in zip(*((each,) if isinstance(each, int) else each for each in (shifts, dims))):
        dim = wrap_dim(dim, self.dim())
        size = max(self.shape[dim], 1)
        rolled = rolled[(slice(None),) * dim + (_places((place - shift) % size for place in range(self.shape[dim])),)]
    return tracked(rolled, 'RollBackward0', self)


def _places(numbers):
    return made(numbers, None, _dtypes.int64)
