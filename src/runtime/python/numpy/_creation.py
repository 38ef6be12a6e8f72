"""Making arrays."""

import math
from array import array as _plain_array

from torch import Tensor, _dtypes
from torch._data import from_python
from torch._tensor import from_items, made

from ._array import ndarray
from ._names import limit
from ._scalars import dtype as _dtype
from ._scalars import generic


def tensor_of(data, kind=None):
    """The tensor behind an array, or a new one: Python's own floating point numbers are of double precision."""
    if isinstance(data, (ndarray, Tensor)):
        tensor = data._tensor if isinstance(data, ndarray) else data.detach()
    elif isinstance(data, generic):
        tensor = made((data.item(),), (), data.kind)
    else:
        tensor = _nested(data)
    return tensor if kind is None else tensor.to(_dtype(kind).kind)


def _nested(data):
    data = list(data) if isinstance(data, (range, _plain_array, map, filter)) else data
    kinds = set()
    _look(data, kinds)
    wide = max(kinds, key=lambda kind: (kind.kind, kind.itemsize)) if kinds else _dtypes.float64
    try:
        return from_python(data, wide)
    except (ValueError, TypeError):
        raise ValueError(_uneven(data)) from None


def _look(data, kinds):
    """Collects the types of the numbers in nested sequences."""
    if isinstance(data, (list, tuple)):
        types = set(map(type, data))
        if types <= {int, float, bool}:
            kinds |= {_of(each) for each in types}
        else:
            for each in data:
                _look(each, kinds)
    elif isinstance(data, (ndarray, Tensor)):
        kinds.add(getattr(data, '_tensor', data).dtype)
    elif isinstance(data, generic):
        kinds.add(data.kind)
    elif isinstance(data, (bool, int, float)):
        kinds.add(_of(type(data)))
    else:
        raise limit(f'numpy.array of {type(data).__name__}')


def _of(kind):
    return _dtypes.bool_ if kind is bool else _dtypes.int64 if kind is int else _dtypes.float64


def _uneven(data):
    shape, part = [], data
    while isinstance(part, (list, tuple)) and all(isinstance(each, (list, tuple)) for each in part) and len({len(each) for each in part}) == 1:
        shape.append(len(part))
        part = part[0]
    shape.append(len(part) if isinstance(part, (list, tuple)) else 1)
    return ('setting an array element with a sequence. The requested array has an inhomogeneous shape after '
            f'{len(shape)} dimensions. The detected shape was {tuple(shape)} + inhomogeneous part.')


def array(object, dtype=None, copy=True, ndmin=0):
    """An array that holds a copy of the data: numbers, nested lists, a tensor."""
    tensor = tensor_of(object, dtype)
    while tensor.dim() < ndmin:
        tensor = tensor.unsqueeze(0)
    return ndarray(tensor.clone() if isinstance(object, (ndarray, Tensor)) else tensor)


def asarray(a, dtype=None):
    """The array itself where it is one already."""
    return a if isinstance(a, ndarray) and dtype is None else ndarray(tensor_of(a, dtype))


def full(shape, fill_value, dtype=None):
    """Every element the same."""
    sizes = (shape,) if isinstance(shape, int) else tuple(shape)
    kind = _dtype(dtype).kind if dtype is not None else tensor_of(fill_value).dtype
    return ndarray(from_items(_dtypes.store(kind, (getattr(fill_value, 'item', lambda: fill_value)(),)) * math.prod(sizes), sizes, kind))


def zeros(shape, dtype=float):
    """Zeros."""
    return full(shape, 0, dtype)


def ones(shape, dtype=float):
    """Ones."""
    return full(shape, 1, dtype)


empty = zeros


def zeros_like(a, dtype=None):
    """Zeros in the shape and type of another array."""
    tensor = tensor_of(a)
    return full(tuple(tensor.shape), 0, dtype or tensor.dtype)


def ones_like(a, dtype=None):
    """Ones in the shape and type of another array."""
    tensor = tensor_of(a)
    return full(tuple(tensor.shape), 1, dtype or tensor.dtype)


def eye(N, M=None, dtype=float):
    """Ones on the diagonal."""
    square = zeros((N, N if M is None else M), dtype)
    square._tensor.diagonal().fill_(1)
    return square


def arange(start, stop=None, step=1, dtype=None):
    """From start up to but without stop."""
    start, stop = (0, start) if stop is None else (start, stop)
    if all(isinstance(each, int) for each in (start, stop, step)):
        tensor = from_items(_plain_array('q', range(start, stop, step)), None, _dtypes.int64)
    else:
        total = max(0, math.ceil((stop - start) / step))
        tensor = made((start + step * number for number in range(total)), None, _dtypes.float64)
    return ndarray(tensor if dtype is None else tensor.to(_dtype(dtype).kind))


def linspace(start, stop, num=50, endpoint=True, dtype=None):
    """That many values, both ends among them."""
    gap = (stop - start) / ((num - 1 if endpoint else num) or 1)
    values = [start + gap * number for number in range(num)]
    if endpoint and num > 1:
        values[-1] = stop
    return ndarray(made(values, (num,), _dtypes.float64 if dtype is None else _dtype(dtype).kind))
