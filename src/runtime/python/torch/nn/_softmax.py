"""Softmax and its like."""

import math
import warnings

from .. import _bulk, _dtypes, _single
from .._reductions import back, cut, dims_of, fold, last
from .._size import wrap_dim
from .._tensor import converted, from_items, must_be_tensor, tracked


def _softmax_line(line):
    top = max(line)
    powers = [math.exp(value - top) if value - top == value - top else math.nan for value in line]
    total = sum(powers)
    return [power / total for power in powers]


def _log_softmax_line(line):
    top = max(line)
    shift = math.log(sum(math.exp(value - top) for value in line)) if top > -math.inf else math.nan
    return [value - top - shift for value in line]


_DOUBLE = {'softmax': _softmax_line, 'softmax_across': _softmax_line, 'log_softmax': _log_softmax_line}
_SINGLE = {'softmax': _single.softmax, 'softmax_across': _single.softmax_across, 'log_softmax': _single.log_softmax}


def _along(name, label):
    def apply(input, dim, dtype=None):
        must_be_tensor(input, name)
        kind = dtype or input.dtype
        dim = wrap_dim(dim, input.dim())
        if not kind.is_floating_point:
            raise NotImplementedError(f'"{name}_lastdim_kernel_impl" not implemented for \'{kind.label}\'')
        items, size = last(converted(input, kind), dim)
        way = 'softmax_across' if name == 'softmax' and dim != max(input.dim() - 1, 0) else name
        values = _bulk.lines(way, kind, items, kind, size, size)
        if values is None:
            line_of = (_DOUBLE if kind is _dtypes.float64 else _SINGLE)[way]
            values = _dtypes.store(kind, [value for line in cut(items, size) for value in line_of(line)] if size else ())
        return tracked(back(values, input.shape, dim, kind), label, input)
    return apply


_softmax, _log_softmax = _along('softmax', 'SoftmaxBackward0'), _along('log_softmax', 'LogSoftmaxBackward0')


def _asking(name, apply):
    def plain(input, dim=None, dtype=None):
        must_be_tensor(input, name)
        if dim is None:
            raise TypeError(f'{name}() missing 1 required positional arguments: "dim"')
        return apply(input, dim, dtype)
    plain.__name__ = plain.__qualname__ = name
    plain.__doc__ = f'{name} along a dimension, which must be named.'
    return plain


plain_softmax, plain_log_softmax = _asking('softmax', _softmax), _asking('log_softmax', _log_softmax)


def _implied(name, apply):
    def function(input, dim=None, _stacklevel=3, dtype=None):
        if dim is None:
            warnings.warn(f'Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.', stacklevel=2)
            dim = 0 if input.dim() in (0, 1, 3) else 1
        return getattr(input, name)(dim, dtype=dtype)
    function.__name__ = function.__qualname__ = name
    function.__doc__ = f'{name} along a dimension; without one upstream warns and chooses.'
    return function


softmax, log_softmax = _implied('softmax', _softmax), _implied('log_softmax', _log_softmax)


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    """Softmax of the negated input."""
    return softmax(-input, dim, dtype=dtype)


def logsumexp(input, dim, keepdim=False):
    """The logarithm of the sum of exponentials along dimensions."""
    must_be_tensor(input, 'logsumexp')
    source = input if input.dtype.is_floating_point else converted(input, _dtypes.float32)

    def of(line):
        top = max(line)
        return top + math.log(sum(math.exp(value - top) for value in line)) if math.isfinite(top) else top
    return tracked(fold(source, dims_of(source, dim), 'logsumexp', of, source.dtype, keepdim), 'LogsumexpBackward0', input)


def one_hot(tensor, num_classes=-1):
    """A row of zeros with a one at each number's place."""
    if tensor.dtype is not _dtypes.int64:
        raise RuntimeError('one_hot is only applicable to index tensor of type LongTensor.')
    labels = tensor._flat()
    if any(label < 0 for label in labels):
        raise RuntimeError('Class values must be non-negative.')
    width = num_classes if num_classes > 0 else max(labels, default=-1) + 1
    if any(label >= width for label in labels):
        raise RuntimeError('Class values must be smaller than num_classes.')
    items = _bulk.zeros('q', len(labels) * width)
    for row, label in enumerate(labels):
        items[row * width + label] = 1
    return from_items(items, (*tensor.shape, width), _dtypes.int64)
