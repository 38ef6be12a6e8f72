"""Largest, smallest, best k, and order along a dimension."""

import heapq

from . import _dtypes, return_types
from ._pointwise import maximum, minimum
from ._reductions import lanes, without
from ._size import wrap_dim
from ._tensor import Tensor, made, must_be_tensor, tracked


def _best(lane, pick):
    """Position of the extreme of a line; a nan is taken before anything else, as upstream does."""
    nan = next((place for place, value in enumerate(lane) if value != value), None) if _has_nan(lane) else None
    return nan if nan is not None else lane.index(pick(lane))


def _has_nan(lane):
    return lane.typecode in 'fd' and (total := sum(lane)) != total


def _extreme(pick, name, label, other):
    def apply(self, dim=None, keepdim=False, *, axis=None):
        must_be_tensor(self, name)
        dim = axis if dim is None else dim
        if isinstance(dim, Tensor):
            return other(self, dim)
        if dim is None:
            return _of_all(self, pick, name, label)
        dim = wrap_dim(dim, self.dim())
        if self.shape and not self.shape[dim]:
            raise IndexError(f'{name}(): Expected reduction dim {dim} to have non-zero size.')
        places, values, shape = [], [], without(self.shape, dim, keepdim)
        for lane in lanes(self, dim):
            places.append(_best(lane, pick))
            values.append(lane[places[-1]])
        best = tracked(made(values, shape, self.dtype), f'{label}Backward0', self)
        return getattr(return_types, name)((best, made(places, shape, _dtypes.int64)))
    return apply


def _of_all(self, pick, name, label):
    items = self._flat()
    if not items:
        raise RuntimeError(f'{name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the \'dim\' argument.')
    return tracked(made((items[_best(items, pick)],), (), self.dtype), f'{label}Backward1', self)


max_ = _extreme(max, 'max', 'Max', maximum)
min_ = _extreme(min, 'min', 'Min', minimum)


def _position(pick, name):
    def apply(self, dim=None, keepdim=False, *, axis=None):
        must_be_tensor(self, name)
        dim = axis if dim is None else dim
        if dim is None:
            items = self._flat()
            if not items:
                raise IndexError(f'{name}(): Expected reduction dim to be specified for input.numel() == 0.')
            return made((_best(items, pick),), (), _dtypes.int64)
        dim = wrap_dim(dim, self.dim())
        return made((_best(lane, pick) for lane in lanes(self, dim)), without(self.shape, dim, keepdim), _dtypes.int64)
    return apply


argmax = _position(max, 'argmax')
argmin = _position(min, 'argmin')


def _values_only(pick, name):
    def apply(self, dim=(), keepdim=False):
        must_be_tensor(self, name)
        dims = range(self.dim()) if dim == () else [wrap_dim(each, self.dim()) for each in ((dim,) if isinstance(dim, int) else dim)]
        reduced = self.detach()
        for each in sorted(dims, reverse=True):
            reduced = made((lane[_best(lane, pick)] for lane in lanes(reduced, each)), without(reduced.shape, each, keepdim), self.dtype)
        return tracked(reduced, f'{name.capitalize()}Backward0', self)
    return apply


amax = _values_only(max, 'amax')
amin = _values_only(min, 'amin')


def _ordered(self, dim, choose, name, kind):
    """Chosen positions along a dimension, as values and positions."""
    moved = self.detach().transpose(dim, -1).contiguous() if self.shape else self
    places, values = [], []
    for lane in lanes(moved, max(moved.dim() - 1, 0)):
        order = choose(lane)
        places += order
        values += [lane[place] for place in order]
    length = len(places) // max(1, moved.numel() // (moved.shape[-1] if moved.shape and moved.shape[-1] else 1))
    shape = tuple(moved.shape[:-1]) + (length,) if self.shape else ()
    back = [made(each, shape, each_kind) for each, each_kind in ((values, self.dtype), (places, _dtypes.int64))]
    if self.shape:
        back = [each.transpose(dim, -1).contiguous() for each in back]
    return kind((tracked(back[0], name, self), back[1]))


def topk(self, k, dim=-1, largest=True, sorted=True):
    """The k largest along a dimension, and where they are."""
    must_be_tensor(self, 'topk')
    dim = wrap_dim(dim, self.dim())
    k = k.item() if isinstance(k, Tensor) else k
    if not 0 <= k <= (self.shape[dim] if self.shape else 1):
        raise RuntimeError('selected index k out of range')
    choose = heapq.nlargest if largest else heapq.nsmallest
    return _ordered(self, dim, lambda lane: choose(k, range(len(lane)), key=lane.__getitem__), 'TopkBackward0', return_types.topk)


def sort(self, dim=-1, descending=False, stable=False):
    """All of a dimension in order, and where each was."""
    must_be_tensor(self, 'sort')
    dim = wrap_dim(dim, self.dim())
    return _ordered(self, dim, lambda lane: sorted(range(len(lane)), key=lane.__getitem__, reverse=descending), 'SortBackward0', return_types.sort)


def argsort(self, dim=-1, descending=False, stable=False):
    return sort(self, dim, descending).indices


def unique(self, sorted=True, return_inverse=False, return_counts=False):
    """The different elements, in order."""
    items = self._flat()
    values = dict.fromkeys(_in_order(items))
    found = made(values, (len(values),), self.dtype)
    extra = ()
    if return_inverse:
        place = {value: number for number, value in enumerate(values)}
        extra += (made((place[value] for value in items), self.shape, _dtypes.int64),)
    if return_counts:
        counts = dict.fromkeys(values, 0)
        for value in items:
            counts[value] += 1
        extra += (made(counts.values(), (len(values),), _dtypes.int64),)
    return (found, *extra) if extra else found


_in_order = sorted
