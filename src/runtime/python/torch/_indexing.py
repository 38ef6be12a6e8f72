"""`tensor[index]`: a view for integers and slices, a copy for masks and tensors of positions."""

from . import _dtypes, _warnings
from ._creation import arange, tensor as make_tensor
from ._places import nonzero, placed, positions_of, read
from ._tensor import Tensor, tracked

_KINDS = 'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got {})'
_SCALAR = 'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number'


def getitem(self, index):
    """A view for integers and slices, a copy for tensors of positions and masks."""
    view, chosen = select(self, index)
    if not chosen:
        return view
    places, shape = positions_of(view, columns_of(view, chosen))
    return tracked(read(view, places, shape), 'IndexBackward0', view)


def select(self, index):
    """Applies integers, slices and None. What chooses by positions is left, as (dimension of the view, tensor)."""
    if isinstance(index, str):
        _warnings.sequence()
        if len(index) > max(self.dim(), 1):
            raise IndexError(f'too many indices for tensor of dimension {self.dim()}')
        raise TypeError("new(): invalid data type 'str'")
    return _basic(self, _parts(index, self))


def columns_of(view, chosen):
    """One tensor of positions for each dimension that the index uses, as (dimension, tensor)."""
    columns = []
    for dim, positions in chosen:
        columns += [(dim + shift, column) for shift, column in enumerate(_columns(view, dim, positions))]
    return columns


def _parts(index, self):
    """The index as a list with one entry a dimension, without an ellipsis."""
    parts = [getattr(part, '_tensor', part) for part in (index if isinstance(index, tuple) else (index,))]
    used = sum(_consumes(part) for part in parts)
    if self.dim() == 0 and used:
        raise IndexError(_SCALAR)
    if used > self.dim():
        raise IndexError(f'too many indices for tensor of dimension {self.dim()}')
    gaps = [place for place, part in enumerate(parts) if part is Ellipsis]
    if not gaps:
        return parts
    fill = [slice(None)] * (self.dim() - used)
    return parts[:gaps[0]] + fill + [part for part in parts[gaps[0] + 1:] if part is not Ellipsis]


def _consumes(part):
    """How many dimensions of the tensor an entry uses up."""
    if part is None or part is Ellipsis or isinstance(part, bool):
        return 0
    if isinstance(part, Tensor):
        return part.dim() if _is_mask(part) else 1
    if isinstance(part, (int, slice, list, tuple, range)) or hasattr(part, '__index__'):
        return 1
    raise IndexError(_KINDS.format(type(part).__name__))


def _is_mask(part):
    return part.dtype in (_dtypes.bool_, _dtypes.uint8)


class _View:
    """A view that is built up dimension by dimension."""

    def __init__(self, source):
        self.source, self.shape, self.strides, self.offset = source, [], [], source._offset
        self.dim, self.chosen, self.name = 0, [], None

    def new_axis(self):
        self.shape.append(1)
        self.strides.append(0)
        self.name = 'UnsqueezeBackward0'

    def cut(self, part, alone):
        size, stride = self.source.shape[self.dim], self.source._strides[self.dim]
        start, stop, step = _bounds(part, size)
        length = len(range(start, stop, step))
        if alone or (start, length, step) != (0, size, 1):
            self.name = 'SliceBackward0'
        self.shape.append(length)
        self.strides.append(stride * step)
        self.offset += start * stride if length else 0
        self.dim += 1

    def pick(self, part):
        self.offset += _position(part, self.source.shape[self.dim], self.dim) * self.source._strides[self.dim]
        self.dim += 1
        self.name = 'SelectBackward0'

    def choose(self, part):
        if isinstance(part, bool):
            self.new_axis()
            self.chosen.append((len(self.shape) - 1, make_tensor([part])))
            return
        positions = part if isinstance(part, Tensor) else make_tensor(part)
        self.chosen.append((len(self.shape), positions))
        for _ in range(_consumes(positions)):
            self.shape.append(self.source.shape[self.dim])
            self.strides.append(self.source._strides[self.dim])
            self.dim += 1

    def made(self, parts):
        self.shape += self.source.shape[self.dim:]
        self.strides += self.source._strides[self.dim:]
        name = self.name or (None if self.chosen else 'AliasBackward0')
        view = self.source._view(self.shape, self.strides, self.offset, name) if name else self.source
        return view, self.chosen


def _basic(self, parts):
    view = _View(self)
    for part in parts:
        if part is None:
            view.new_axis()
        elif isinstance(part, slice):
            view.cut(part, len(parts) == 1)
        elif isinstance(part, (bool, list, tuple, range)) or isinstance(part, Tensor) and (part.dim() or _is_mask(part)):
            view.choose(part)
        else:
            view.pick(part)
    return view.made(parts)


def _bounds(part, size):
    for bound in (part.start, part.stop, part.step):
        if bound is not None and not hasattr(bound, '__index__'):
            raise TypeError('slice indices must be integers or None or have an __index__ method')
    if part.step is not None and int(part.step) <= 0:
        raise ValueError('step must be greater than zero')
    return slice(*(None if bound is None else int(bound) for bound in (part.start, part.stop, part.step))).indices(size)


def _position(part, size, dim):
    if isinstance(part, Tensor) and part.dtype.is_floating_point:
        raise IndexError('tensors used as indices must be long, int, byte or bool tensors')
    position = part.__index__()
    if not -size <= position < size:
        raise IndexError(f'index {position} is out of bounds for dimension {dim} with size {size}')
    return position % size


def _columns(view, dim, positions):
    if _is_mask(positions):
        for shift, size in enumerate(positions.shape):
            if size != view.shape[dim + shift]:
                raise IndexError(f'The shape of the mask {list(positions.shape)} at index {shift} does not match the shape of the indexed tensor '
                                 f'{list(view.shape)} at index {dim + shift}')
        return nonzero(positions, as_tuple=True) if positions.dim() else (arange(1 if positions else 0),)
    if positions.dtype.is_floating_point and positions.numel():
        raise IndexError('tensors used as indices must be long, int, byte or bool tensors')
    return (placed(positions.long(), view.shape[dim], dim),)
