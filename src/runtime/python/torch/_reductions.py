"""Operations that take dimensions away: sums, means, extremes, norms."""

import math
from operator import add, mul

from . import _dtypes
from ._size import Size, count, wrap_dim
from ._tensor import made, must_be_tensor, tracked


def lanes(self, dim):
    """The lines of elements along a dimension, each a slice of the storage, in the order of the other dimensions."""
    items, size, inner = self._flat(), self.shape[dim] if self.shape else 1, count(self.shape[dim + 1:])
    for outer in range(count(self.shape[:dim])):
        base = outer * size * inner
        for place in range(inner):
            start = base + place
            yield items[start:start + size * inner:inner] if size else items[:0]


def without(shape, dim, keepdim):
    """The shape after a reduction."""
    if not shape:
        return Size(())
    return Size(shape[:dim] + ((1,) if keepdim else ()) + shape[dim + 1:])


def _dims(self, dim):
    if dim is None or dim == ():
        return list(range(self.dim()))
    return sorted({wrap_dim(each, self.dim()) for each in ((dim,) if isinstance(dim, int) else dim)}, reverse=True)


def _sums(self, dim):
    """Sums along one dimension: whole rows are added where that is faster than many short lines."""
    items, size, inner = self._flat(), self.shape[dim] if self.shape else 1, count(self.shape[dim + 1:])
    if inner == 1:
        return [math.fsum(lane) if self.dtype.is_floating_point and _finite(lane) else sum(lane) for lane in lanes(self, dim)]
    sums = []
    for outer in range(count(self.shape[:dim])):
        base = outer * size * inner
        total = [0] * inner
        for row in range(size):
            total = list(map(add, total, items[base + row * inner:base + (row + 1) * inner]))
        sums += total
    return sums


def _finite(lane):
    return math.isfinite(sum(lane))


def sum_(self, dim=None, keepdim=False, *, dtype=None, axis=None, name='SumBackward'):
    """Integers and booleans add up in int64."""
    must_be_tensor(self, 'sum')
    dim = axis if dim is None else dim
    kind = dtype or (self.dtype if self.dtype.is_floating_point else _dtypes.int64)
    if dim is None and not keepdim:
        items = self._flat()
        total = math.fsum(items) if self.dtype.is_floating_point and _finite(items) else sum(items)
        return tracked(made((total,), (), kind), name + '0', self)
    reduced = self.detach().to(_dtypes.float64 if kind.is_floating_point else _dtypes.int64)
    for each in sorted(_dims(self, dim), reverse=True):
        reduced = made(_sums(reduced, each), without(reduced.shape, each, keepdim), reduced.dtype)
    return tracked(reduced.to(kind), name + '1', self)


def mean(self, dim=None, keepdim=False, *, dtype=None, axis=None):
    """The mean of floating point numbers."""
    must_be_tensor(self, 'mean')
    dim = axis if dim is None else dim
    if not (dtype or self.dtype).is_floating_point:
        raise NotImplementedError('mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: '
                                  f'{self.dtype.label}')
    number = count(self.shape[each] for each in _dims(self, dim)) if self.shape else 1
    total = sum_(self.detach().to(_dtypes.float64), dim, keepdim)
    values = [value / number if number else math.nan for value in total._flat()]
    return tracked(made(values, total.shape, dtype or self.dtype), 'MeanBackward0' if dim is None else 'MeanBackward1', self)


def var(self, dim=None, *, correction=1, keepdim=False, unbiased=None, root=False):
    """The variance, or its root."""
    correction = correction if unbiased is None else int(unbiased)
    if not self.dtype.is_floating_point:
        raise RuntimeError('std and var only support floating point and complex dtypes')
    wide = self.detach().to(_dtypes.float64)
    centred = wide - mean(wide, dim, True) if dim is not None else wide - mean(wide)
    number = count(self.shape[each] for each in _dims(self, dim)) - correction
    squares = sum_(centred * centred, dim, keepdim)
    values = [value / number if number > 0 else math.nan for value in squares._flat()]
    return tracked(made(map(math.sqrt, values) if root else values, squares.shape, self.dtype), 'StdBackward0' if root else 'VarBackward0', self)


def std(self, dim=None, *, correction=1, keepdim=False, unbiased=None):
    return var(self, dim, correction=correction, keepdim=keepdim, unbiased=unbiased, root=True)


def prod(self, dim=None, keepdim=False):
    """The product."""
    kind = self.dtype if self.dtype.is_floating_point else _dtypes.int64
    if dim is None:
        return tracked(made((math.prod(self._flat()),), (), kind), 'ProdBackward0', self)
    dim = wrap_dim(dim, self.dim())
    return tracked(made(map(math.prod, lanes(self, dim)), without(self.shape, dim, keepdim), kind), 'ProdBackward1', self)


def truth(function, name):
    """`all` or `any`."""
    def apply(self, dim=None, keepdim=False):
        must_be_tensor(self, name)
        if dim is None:
            return made((function(self._flat()),), (), _dtypes.bool_)
        dim = wrap_dim(dim, self.dim())
        return made(map(function, lanes(self, dim)), without(self.shape, dim, keepdim), _dtypes.bool_)
    return apply


def norm(self, p=2, dim=None, keepdim=False, **_):
    """The p-norm; the Euclidean length by default."""
    must_be_tensor(self, 'norm')
    p = 2 if p == 'fro' or p is None else p
    magnitudes = self.detach().to(_dtypes.float64).abs()
    if p == math.inf:
        largest = magnitudes.amax(dim, keepdim) if dim is not None else magnitudes.max()
        return tracked(largest.to(self.dtype), 'LinalgVectorNormBackward0', self)
    powers = made((value ** p for value in magnitudes._flat()), magnitudes.shape, _dtypes.float64)
    total = sum_(powers, dim, keepdim)
    return tracked(made((value ** (1.0 / p) for value in total._flat()), total.shape, self.dtype), 'LinalgVectorNormBackward0', self)


def cumsum(self, dim):
    """Running sums."""
    from itertools import accumulate
    dim = wrap_dim(dim, self.dim())
    order = self.detach().transpose(dim, -1) if self.shape else self
    runs = [value for lane in lanes(order.contiguous(), max(order.dim() - 1, 0)) for value in accumulate(lane)]
    kind = self.dtype if self.dtype.is_floating_point else _dtypes.int64
    turned = made(runs, order.shape, kind)
    return tracked((turned.transpose(dim, -1).contiguous() if self.shape else turned), 'CumsumBackward0', self)


def dot_product(first, second):
    """The sum of products of two lines of equal length, in double precision."""
    return _sumprod(first, second)


def _plain_sumprod(first, second):
    return sum(map(mul, first, second))


_sumprod = getattr(math, 'sumprod', _plain_sumprod)
