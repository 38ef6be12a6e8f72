"""Nested Python data as a tensor, with upstream's words for data that is none."""

from array import array

from practice_bridge import PracticeEditionLimit

from . import _dtypes
from ._tensor import Tensor, made


def from_python(data, dtype=None):
    """A tensor of numbers or of nested sequences of numbers."""
    if isinstance(data, range):
        data = list(data)
    if isinstance(data, array):
        data = data.tolist()
    values, kinds, shape = [], set(), _shape_of(data)
    _collect(data, shape, 0, values, kinds)
    natural = _natural(kinds)
    kind = dtype or natural
    if kind.kind == _dtypes.INTEGER and natural.kind != _dtypes.FLOATING:
        _must_fit(values, kind)
    if kind.kind == _dtypes.INTEGER and natural.kind == _dtypes.FLOATING:
        return made(values, shape, natural).to(kind)
    return made(values, shape, kind)


def _natural(kinds):
    found = [each if isinstance(each, _dtypes.dtype) else _dtypes.of_type(each) for each in kinds]
    return max(found, key=lambda kind: (kind.kind, kind.itemsize)) if found else _dtypes.default()


def _must_fit(values, kind):
    low, high = _dtypes.iinfo(kind).min, _dtypes.iinfo(kind).max
    if values and (min(values) < low or max(values) > high):
        if kind is _dtypes.int64:
            raise ValueError('Overflow when unpacking long long')
        raise RuntimeError(f'value cannot be converted to type {kind.name} without overflow')


def _is_sequence(data):
    return isinstance(data, (list, tuple, range)) or (isinstance(data, Tensor) or hasattr(data, '_tensor')) and data.ndim


def _shape_of(data):
    shape = []
    while _is_sequence(data):
        shape.append(len(data))
        if not len(data):
            break
        data = data[0]
    if isinstance(data, str) and not shape:
        raise TypeError("new(): invalid data type 'str'")
    return tuple(shape)


def _collect(data, shape, depth, values, kinds):
    """Appends the numbers of nested sequences in order, checking that they are even."""
    if depth == len(shape):
        values.append(_number(data, depth, kinds))
        return
    if not _is_sequence(data):
        raise TypeError('not a sequence')
    if len(data) != shape[depth]:
        raise ValueError(f'expected sequence of length {shape[depth]} at dim {depth} (got {len(data)})')
    if isinstance(data, Tensor) or hasattr(data, '_tensor'):
        _collect_tensor(getattr(data, '_tensor', data), shape[depth:], values, kinds)
        return
    if depth == len(shape) - 1:
        types = set(map(type, data))
        if types <= {int, float, bool}:
            kinds |= types
            values.extend(data)
            return
    for each in data:
        _collect(each, shape, depth + 1, values, kinds)


def _collect_tensor(data, shape, values, kinds):
    if tuple(data.shape) != shape:
        raise ValueError(f'expected sequence of length {shape[-1]} at dim {len(shape) - 1} (got {data.shape[-1] if data.dim() else 0})')
    kinds.add(data.dtype)
    values.extend(data.flatten().tolist())


def _number(value, depth, kinds):
    value = getattr(value, '_tensor', value)
    if isinstance(value, Tensor):
        kinds.add(value.dtype)
        if value.numel() != 1:
            raise ValueError('only one element tensors can be converted to Python scalars')
        return value.item()
    if isinstance(getattr(value, 'kind', None), _dtypes.dtype):
        kinds.add(value.kind)
        return value.item()
    if isinstance(value, (bool, int, float)):
        kinds.add(bool if isinstance(value, bool) else int if isinstance(value, int) else float)
        return value
    if isinstance(value, complex):
        raise PracticeEditionLimit('Complex numbers are not in the practice edition of torch.')
    if isinstance(value, str):
        raise ValueError("too many dimensions 'str'")
    if isinstance(value, (list, tuple)):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer" if kinds and float not in kinds
                        else f'must be real number, not {type(value).__name__}')
    raise RuntimeError(f'Could not infer dtype of {type(value).__name__}')
