"""Largest, smallest, best k, and order along a dimension."""

import heapq
from itertools import chain

from . import _bulk, _dtypes, return_types
from ._reductions import back, cut, dims_of, fold, last, without
from ._size import wrap_dim
from ._tensor import Tensor, from_items, must_be_tensor, tracked


def _place_of(pick):
    """Position of the extreme of a line; a nan is taken before anything else, as upstream does."""
    def place(line):
        if line.typecode in 'fd' and (total := sum(line)) != total:
            nan = next((number for number, value in enumerate(line) if value != value), None)
            if nan is not None:
                return nan
        return line.index(pick(line))
    return place


_largest, _smallest = _place_of(max), _place_of(min)


def _places(self, dims, name, place, keepdim):
    return fold(self, dims, 'arg' + name, place, _dtypes.int64, keepdim)


def _values(self, dims, name, place, keepdim):
    return fold(self, dims, 'a' + name, lambda line: line[place(line)], self.dtype, keepdim)


def extreme(name, place, pairwise):
    """`max` or `min`: of everything, along a dimension, or of two tensors."""
    label = name.capitalize()

    def apply(self, dim=None, keepdim=False, *, other=None, axis=None):
        must_be_tensor(self, name)
        dim = other if other is not None else axis if dim is None else dim
        if isinstance(dim, Tensor):
            return pairwise(self, dim)
        if dim is None:
            if not self.numel():
                raise RuntimeError(f'{name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the '
                                   "'dim' argument.")
            return tracked(_values(self, dims_of(self, None), name, place, False), f'{label}Backward1', self)
        dim = wrap_dim(dim, self.dim())
        if self.shape and not self.shape[dim]:
            raise IndexError(f'{name}(): Expected reduction dim {dim} to have non-zero size.')
        dims = dims_of(self, dim)
        best = tracked(_values(self, dims, name, place, keepdim), f'{label}Backward0', self)
        return getattr(return_types, name)((best, _places(self, dims, name, place, keepdim)))
    return apply


def _position(name, place):
    def apply(self, dim=None, keepdim=False, *, axis=None):
        must_be_tensor(self, name)
        dim = axis if dim is None else dim
        if not isinstance(dim, (int, type(None))):
            raise TypeError(f"{name}(): argument 'dim' (position 1) must be int, not {type(dim).__name__}")
        if self.dtype is _dtypes.bool_:
            raise NotImplementedError(f'{name}(): does not support bool input')
        if not self.numel() and dim is None:
            raise IndexError(f'{name}(): Expected reduction dim to be specified for input.numel() == 0.')
        return _places(self, dims_of(self, dim), name[3:], place, keepdim)
    return apply


argmax, argmin = _position('argmax', _largest), _position('argmin', _smallest)


def _values_only(name, place):
    def apply(self, dim=(), keepdim=False):
        must_be_tensor(self, name)
        return tracked(_values(self, dims_of(self, dim), name[1:], place, keepdim), f'{name.capitalize()}Backward0', self)
    return apply


amax, amin = _values_only('amax', _largest), _values_only('amin', _smallest)


def aminmax(self, *, dim=None, keepdim=False):
    """The smallest and the largest."""
    return return_types.aminmax((amin(self, () if dim is None else dim, keepdim), amax(self, () if dim is None else dim, keepdim)))


def _picked(self, dim, choose, label, kind):
    """Chosen positions along a dimension, as values and positions."""
    items, size = last(self, dim)
    places = list(map(choose, cut(items, size))) if size else []
    values = items[:0]
    for line, chosen in zip(cut(items, size or 1), places):
        values.extend(map(line.__getitem__, chosen))
    shape = list(self.shape)
    if shape:
        shape[dim] = len(places[0]) if places else 0
    positions = _dtypes.store(_dtypes.int64, chain.from_iterable(places))
    return kind((tracked(back(values, shape, dim, self.dtype), label, self), back(positions, shape, dim, _dtypes.int64)))


def _order(line, descending):
    """Positions in order; nan counts as the largest."""
    if line.typecode in 'fd' and (total := sum(line)) != total:
        return sorted(range(len(line)), key=lambda place: (line[place] != line[place], line[place] if line[place] == line[place] else 0), reverse=descending)
    return sorted(range(len(line)), key=line.__getitem__, reverse=descending)


def topk(self, k, dim=-1, largest=True, sorted=True):
    """The k largest along a dimension, and where they are."""
    must_be_tensor(self, 'topk')
    if isinstance(k, Tensor):
        k = k.item()
    if not isinstance(k, int):
        raise TypeError(f"topk(): argument 'k' (position 2) must be int, not {type(k).__name__}")
    if self.dtype is _dtypes.bool_:
        raise NotImplementedError('topk does not support bool dtypes on CPU')
    dim = wrap_dim(dim, self.dim())
    if not 0 <= k <= (self.shape[dim] if self.shape else 1):
        raise RuntimeError('selected index k out of range')

    def choose(line):
        found = _bulk.lines('topk', _dtypes.int64, line, self.dtype, len(line), k) if largest and 0 < k <= 1000 else None
        if found is not None:
            return found
        if len(line) > 50 * k and not _has_nan(line):
            return (heapq.nlargest if largest else heapq.nsmallest)(k, range(len(line)), key=line.__getitem__)
        return _order(line, largest)[:k]
    return _picked(self, dim, choose, 'TopkBackward0', return_types.topk)


def _has_nan(line):
    return line.typecode in 'fd' and (total := sum(line)) != total


def sort(self, dim=-1, descending=False, stable=False):
    """All of a dimension in order, and where each was."""
    must_be_tensor(self, 'sort')
    return _picked(self, wrap_dim(dim, self.dim()), lambda line: _order(line, descending), 'SortBackward0', return_types.sort)


def argsort(self, dim=-1, descending=False, stable=False):
    """The positions that put a dimension in order."""
    must_be_tensor(self, 'argsort')
    return sort(self, dim, descending).indices


def kthvalue(self, k, dim=-1, keepdim=False):
    """The k-th smallest along a dimension, counted from 1, and where it is."""
    dim = wrap_dim(dim, self.dim())
    if not 1 <= k <= (self.shape[dim] if self.shape else 1):
        raise RuntimeError('kthvalue(): selected number k out of range for dimension ' + str(dim))
    return _chosen_one(self, dim, keepdim, lambda line: _order(line, False)[k - 1], 'KthvalueBackward0', return_types.kthvalue)


def median(self, dim=None, keepdim=False):
    """The middle element, the lower of two."""
    must_be_tensor(self, 'median')
    if self.dtype is _dtypes.bool_:
        raise NotImplementedError('"median_cpu" not implemented for \'Bool\'')
    if dim is None:
        middle = fold(self, dims_of(self, None), '', lambda line: line[_middle(line)], self.dtype) if self.numel() else self.new_full((), float('nan'))
        return tracked(middle, 'MedianBackward0', self)
    return _chosen_one(self, wrap_dim(dim, self.dim()), keepdim, _middle, 'MedianBackward1', return_types.median)


def _middle(line):
    order = _order(line, False)
    return order[-1] if _has_nan(line) else order[(len(line) - 1) // 2]


def _chosen_one(self, dim, keepdim, choose, label, kind):
    items, size = last(self, dim)
    places = list(map(choose, cut(items, size)))
    values = items[:0]
    values.extend(line[place] for line, place in zip(cut(items, size), places))
    shape = without(self.shape, [dim], keepdim)
    return kind((tracked(from_items(values, shape, self.dtype), label, self), from_items(_dtypes.store(_dtypes.int64, places), shape, _dtypes.int64)))
