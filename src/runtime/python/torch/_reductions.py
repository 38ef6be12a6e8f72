"""Operations that take dimensions away: sums, means, spreads, norms."""

import math
from itertools import accumulate, chain
from operator import mul

from . import _bulk, _dtypes, _single, _summation, _warnings
from ._size import Size, count, wrap_dim
from ._tensor import converted, from_items, must_be_tensor, tracked


def last(self, dim):
    """The elements in order with one dimension moved to the end, and its size."""
    moved = self.detach().movedim(dim, -1) if self.shape and dim != self.dim() - 1 else self.detach()
    return moved._flat(), self.shape[dim] if self.shape else 1


def cut(items, size):
    """The lines of a size."""
    return (items[at:at + size] for at in range(0, len(items), size))


def without(shape, dims, keepdim):
    """The shape after a reduction."""
    return Size(1 if dim in dims else size for dim, size in enumerate(shape) if keepdim or dim not in dims)


def dims_of(self, dim):
    """The dimensions that are named, in order; all for none."""
    if dim is None or isinstance(dim, (tuple, list)) and not dim:
        return list(range(self.dim()))
    named = [wrap_dim(each, self.dim()) for each in ((dim,) if isinstance(dim, int) else dim)]
    for each in named:
        if named.count(each) > 1:
            raise RuntimeError(f'dim {each} appears multiple times in the list of dims')
    return sorted(named) if self.shape else []


def fold(self, dims, name, function, kind, keepdim=False):
    """One number of each line; several dimensions are joined to one."""
    shape = without(self.shape, dims, keepdim)
    order = [dim for dim in range(self.dim()) if dim not in dims] + dims
    items = (self.detach().permute(order) if order != list(range(self.dim())) else self.detach())._flat()
    size = count(self.shape[dim] for dim in dims)
    folded = _bulk.lines(name, kind, items, self.dtype, size) if name else None
    if folded is None:
        lines = cut(items, size) if size else (items for _ in range(count(shape)))
        folded = _dtypes.store(kind, map(function, lines))
    return from_items(folded, shape, kind)


def _summed(self, dims, keepdim, kind):
    """Sums over the dimensions, the last first, in upstream's order."""
    shape, source = without(self.shape, dims, keepdim), converted(self.detach(), kind)
    items, sizes, dims = source._flat(), list(self.shape), list(dims)
    if not count(self.shape):
        return from_items(_bulk.zeros(kind.typecode, count(shape)), shape, kind)
    together = 1
    while dims and dims[-1] == len(sizes) - 1:
        dims.pop()
        together *= sizes.pop()
    if together > 1:
        items = _summation.sum_lines(items, kind, together, kind)
    while dims:
        dim = dims.pop()
        items = _added(items, kind, sizes.pop(dim), count(sizes[dim:]))
    return from_items(items, shape, kind)


def _added(items, kind, size, inner):
    return _summation.sum_columns(items, kind, size, inner, kind) if inner > 1 else _summation.sum_lines(items, kind, size, kind)


def sum_(self, dim=None, keepdim=False, *, dtype=None, axis=None):
    """The sum over some or all dimensions. Integers and booleans add up in int64."""
    must_be_tensor(self, 'sum')
    dim = axis if dim is None else dim
    kind = dtype or (self.dtype if self.dtype.is_floating_point else _dtypes.int64)
    return tracked(_summed(self, dims_of(self, dim), keepdim, kind), 'SumBackward0' if dim is None else 'SumBackward1', self)


def mean(self, dim=None, keepdim=False, *, dtype=None, axis=None):
    """The mean over some or all dimensions, of floating point numbers only."""
    must_be_tensor(self, 'mean')
    dim = axis if dim is None else dim
    kind = dtype or self.dtype
    if not kind.is_floating_point:
        given = 'Input' if dtype is None else 'Optional'
        raise NotImplementedError(f'mean(): could not infer output dtype. {given} dtype must be either a floating point or complex dtype. Got: '
                                  f'{kind.label}')
    dims = dims_of(self, dim)
    total = _summed(self, dims, keepdim, kind)
    number = count(self.shape[each] for each in dims)
    return tracked(total / number, 'MeanBackward0' if dim is None else 'MeanBackward1', self)


def _spread(label, root):
    def spread(self, dim=None, unbiased=None, keepdim=False, *, correction=None):
        must_be_tensor(self, label.lower())
        if isinstance(dim, bool):
            dim, unbiased = None, dim
        if not self.dtype.is_floating_point:
            raise NotImplementedError('std and var only support floating point and complex dtypes')
        correction = correction if correction is not None else 1 if unbiased is None else int(unbiased)
        dims = dims_of(self, dim)
        name = f'{label.lower()}_{correction}' if correction in (0, 1) and count(self.shape[each] for each in dims) > 1 else ''
        return tracked(fold(self, dims, name, _spread_of(correction, root), self.dtype, keepdim), f'{label}Backward0', self)
    spread.__doc__ = f'The {"standard deviation" if root else "variance"}; `correction` 1 divides by one less than the number of elements.'
    return spread


def _spread_of(correction, root):
    def of(line):
        number = len(line) - correction
        if number <= 0 or not line:
            _warnings.too_few()
            return math.nan
        middle = sum(line) / len(line)
        centred = [value - middle for value in line]
        variance = _sumprod(centred, centred) / number
        return math.sqrt(variance) if root else variance
    return of


var, std = _spread('Var', False), _spread('Std', True)


def prod(self, dim=None, keepdim=False, *, dtype=None):
    """The product over all dimensions, or over one."""
    must_be_tensor(self, 'prod')
    kind = dtype or (self.dtype if self.dtype.is_floating_point else _dtypes.int64)
    dims = dims_of(self, dim)
    return tracked(fold(converted(self, kind), dims, 'prod', math.prod, kind, keepdim), 'ProdBackward0' if dim is None else 'ProdBackward1', self)


def truth(function, name):
    """`all` or `any`."""
    def apply(self, dim=None, keepdim=False):
        must_be_tensor(self, name)
        kind = _dtypes.uint8 if self.dtype is _dtypes.uint8 else _dtypes.bool_
        return fold(self, dims_of(self, dim), name, function, kind, keepdim)
    return apply


def vector_norm(self, ord=2, dim=None, keepdim=False, *, dtype=None):
    """`torch.linalg.vector_norm`: the p-norm of all elements, or along dimensions."""
    if not self.dtype.is_floating_point:
        raise NotImplementedError(f'linalg.vector_norm: Expected a floating point or complex tensor as input. Got {self.dtype.label}')
    source = self if dtype is None else converted(self, dtype)
    dims = dims_of(self, dim)
    across = ord == 2 and dims != list(range(self.dim() - len(dims), self.dim()))
    name = f'norm_{ord}' + ('_across' if across else '') if ord in (1, 2) else ''
    return tracked(fold(source, dims, name, _norm_of(ord, source.dtype, across), source.dtype, keepdim), 'LinalgVectorNormBackward0', self)


def _norm_of(order, kind, across):
    if order == 2 and kind is not _dtypes.float64:
        return _single.norm_across if across else _single.norm
    if order == math.inf:
        return lambda line: max(map(abs, line))
    if order == -math.inf:
        return lambda line: min(map(abs, line))
    if order == 0:
        return lambda line: len(line) - line.count(0)
    if order == 1:
        return lambda line: sum(map(abs, line))
    if order == 2:
        return lambda line: math.sqrt(_sumprod(line, line))
    return lambda line: sum(abs(value) ** order for value in line) ** (1.0 / order)


def norm(self, p='fro', dim=None, keepdim=False, out=None, dtype=None):
    """The p-norm; the Euclidean length by default."""
    must_be_tensor(self, 'norm')
    return vector_norm(self, 2 if p in ('fro', None) else p, dim, keepdim, dtype=dtype)


def _running(name, function, label):
    def apply(self, dim, *, dtype=None):
        must_be_tensor(self, name)
        kind = dtype or (self.dtype if self.dtype.is_floating_point else _dtypes.int64)
        dim, source = wrap_dim(dim, self.dim()), converted(self, kind)
        items, size = last(source, dim)
        runs = _bulk.lines(name, kind, items, kind, size, size)
        if runs is None:
            runs = _dtypes.store(kind, chain.from_iterable(accumulate(line, function) for line in cut(items, size)) if size else ())
        return tracked(back(runs, self.shape, dim, kind), label, self)
    return apply


def back(items, shape, dim, kind):
    """The tensor whose dimension `dim` was moved to the end."""
    order = [*shape[:dim], *shape[dim + 1:], shape[dim]] if shape else []
    made = from_items(items, order, kind)
    return made.movedim(-1, dim).contiguous() if shape else made


def _plain_sumprod(first, second):
    return sum(map(mul, first, second))


_sumprod = getattr(math, 'sumprod', _plain_sumprod)
cumsum = _running('cumsum', None, 'CumsumBackward0')
cumprod = _running('cumprod', mul, 'CumprodBackward0')
