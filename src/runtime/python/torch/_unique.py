"""The different elements of a tensor."""

from itertools import accumulate

from . import _dtypes
from ._size import wrap_dim
from ._tensor import made

_in_order = sorted


def unique(self, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """The different elements, in order; where each element went; how often each occurs."""
    if dim is not None:
        return _unique_slices(self, wrap_dim(dim, self.dim()), return_inverse, return_counts)
    items = self._flat()
    values = dict.fromkeys(_in_order(items))
    return _with_places(made(values, None, self.dtype), values, items, self.shape, return_inverse, return_counts)


def _with_places(found, values, items, shape, return_inverse, return_counts):
    place = {value: number for number, value in enumerate(values)}
    extra = (made((place[value] for value in items), shape, _dtypes.int64),) if return_inverse else ()
    if return_counts:
        counts = dict.fromkeys(values, 0)
        for value in items:
            counts[value] += 1
        extra += (made(counts.values(), None, _dtypes.int64),)
    return (found, *extra) if extra else found


def _unique_slices(self, dim, return_inverse, return_counts):
    slices = [tuple(each._flat()) for each in self.detach().unbind(dim)]
    values = dict.fromkeys(_in_order(slices))
    first = {value: number for number, value in reversed(list(enumerate(slices)))}
    found = self.detach()[(slice(None),) * dim + ([first[value] for value in values],)]
    return _with_places(found, values, slices, (len(slices),), return_inverse, return_counts)


def unique_consecutive(self, return_inverse=False, return_counts=False, dim=None):
    """Runs of equal elements, each once."""
    items = self._flat()
    starts = [place for place in range(len(items)) if not place or items[place] != items[place - 1]]
    found = made([items[place] for place in starts], None, self.dtype)
    extra = ()
    if return_inverse:
        begins = set(starts)
        extra += (made((number - 1 for number in accumulate(place in begins for place in range(len(items)))), self.shape, _dtypes.int64),)
    if return_counts:
        extra += (made((end - start for start, end in zip(starts, [*starts[1:], len(items)])), None, _dtypes.int64),)
    return (found, *extra) if extra else found
