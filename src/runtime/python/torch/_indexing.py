"""`tensor[index]` and `tensor[index] = value`, by slices, integers, masks and lists of positions."""

import warnings
from array import array
from itertools import product

from . import _dtypes
from ._creation import tensor as make_tensor
from ._size import Size, broadcast, count
from ._storage import gather
from ._tensor import Tensor, from_items, tracked

_KINDS = 'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got {})'
_SCALAR = 'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number'


def getitem(self, index):
    """A view for integers and slices, a copy for tensors of positions and masks."""
    if isinstance(index, str):
        _warn_about_sequence()
        raise TypeError("new(): invalid data type 'str'")
    parts = _parts(index, self)
    view, chosen = _basic(self, parts)
    return _advanced(view, chosen) if chosen else view


def setitem(self, index, value):
    """Writes into the storage that this tensor shares with its views."""
    if self.requires_grad and self.grad_fn is None:
        raise RuntimeError('a view of a leaf Variable that requires grad is being used in an in-place operation.')
    items = self._storage.items
    places = Tensor._over(from_items(array('q', range(len(items))), (len(items),), _dtypes.int64)._storage, self.shape, _dtypes.int64,
                          self._strides, self._offset)
    chosen = getitem(places, index)
    source = value if isinstance(value, Tensor) else make_tensor(value)
    if broadcast(source.shape, chosen.shape) != chosen.shape:
        raise RuntimeError(f'shape mismatch: value tensor of shape {list(source.shape)} cannot be broadcast to indexing result of shape '
                           f'{list(chosen.shape)}')
    values = _dtypes.store(self.dtype, source.detach().expand(chosen.shape)._flat())
    for place, each in zip(chosen._flat(), values):
        items[place] = each


def _warn_about_sequence():
    warnings.warn('Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed in pytorch 2.9; use x[tuple(seq)] instead '
                  'of x[seq]. In pytorch 2.9 this will be interpreted as tensor index, x[torch.tensor(seq)], which will result either in an error or a '
                  'different result', stacklevel=3)


def _parts(index, self):
    """The index as a list with one entry a dimension, without an ellipsis."""
    parts = list(index) if isinstance(index, tuple) else [index]
    used = sum(_consumes(part) for part in parts)
    if self.dim() == 0 and used:
        raise IndexError(_SCALAR)
    if used > self.dim():
        raise IndexError(f'too many indices for tensor of dimension {self.dim()}')
    gaps = [place for place, part in enumerate(parts) if part is Ellipsis]
    if len(gaps) > 1:
        raise IndexError('an index can only have a single ellipsis (\'...\')')
    fill = [slice(None)] * (self.dim() - used)
    return parts[:gaps[0]] + fill + parts[gaps[0] + 1:] if gaps else parts


def _consumes(part):
    """How many dimensions of the tensor an entry uses up."""
    if part is None or part is Ellipsis or isinstance(part, bool):
        return 0
    if isinstance(part, Tensor):
        return part.dim() if part.dtype is _dtypes.bool_ else 1
    if isinstance(part, (int, slice, list)) or hasattr(part, '__index__'):
        return 1
    raise IndexError(_KINDS.format(type(part).__name__))


def _basic(self, parts):
    """Applies integers, slices and None; what chooses by positions is left as (dimension of the view, tensor)."""
    shape, strides, offset, chosen, dim, name = [], [], self._offset, [], 0, None
    for part in parts:
        if part is None:
            shape.append(1)
            strides.append(0)
            name = 'UnsqueezeBackward0'
        elif isinstance(part, slice):
            start, stop, step = _bounds(part, self.shape[dim])
            length = len(range(start, stop, step))
            if (start, length, step) != (0, self.shape[dim], 1) or len(parts) == 1:
                name = 'SliceBackward0'
            shape.append(length)
            strides.append(self._strides[dim] * step)
            offset += start * self._strides[dim] if length else 0
            dim += 1
        elif isinstance(part, (bool, list)) or isinstance(part, Tensor) and (part.dim() or part.dtype is _dtypes.bool_):
            positions = part if isinstance(part, Tensor) else make_tensor(part)
            chosen.append((len(shape), positions))
            for _ in range(_consumes(positions)):
                shape.append(self.shape[dim])
                strides.append(self._strides[dim])
                dim += 1
        else:
            offset += _position(part, self.shape[dim], dim) * self._strides[dim]
            dim, name = dim + 1, 'SelectBackward0'
    shape += self.shape[dim:]
    strides += self._strides[dim:]
    if not parts or name is None and not chosen:
        name = 'AliasBackward0'
    return (self._view(shape, strides, offset, name) if name else self), chosen


def _bounds(part, size):
    for bound in (part.start, part.stop, part.step):
        if bound is not None and not hasattr(bound, '__index__'):
            raise TypeError('slice indices must be integers or None or have an __index__ method')
    if part.step is not None and int(part.step) <= 0:
        raise ValueError('step must be greater than zero')
    return part.indices(size)


def _position(part, size, dim):
    position = part.__index__()
    if not -size <= position < size:
        raise IndexError(f'index {position} is out of bounds for dimension {dim} with size {size}')
    return position % size


def _advanced(view, chosen):
    """Picks elements by tensors of positions."""
    columns, dims = [], []
    for dim, positions in chosen:
        for shift, column in enumerate(_columns(view, dim, positions)):
            columns.append(column)
            dims.append(dim + shift)
    shape = Size(())
    for column in columns:
        try:
            shape = broadcast(shape, column.shape)
        except RuntimeError:
            raise IndexError('shape mismatch: indexing tensors could not be broadcast together with shapes '
                             + ', '.join(str(list(each.shape)) for each in columns)) from None
    spread = [_checked(column.expand(shape)._flat(), view.shape[dim], dim) for column, dim in zip(columns, dims)]
    rest = [dim for dim in range(view.dim()) if dim not in dims]
    picked = _take(view, dims, rest, spread, count(shape))
    block = [view.shape[dim] for dim in rest]
    result = from_items(picked, tuple(shape) + tuple(block), view.dtype)
    together = dims == list(range(dims[0], dims[0] + len(dims)))
    if together and dims[0]:
        lead = dims[0]
        width = len(shape)
        order = [width + place for place in range(lead)] + list(range(width)) + list(range(width + lead, result.dim()))
        result = from_items(result.permute(order)._flat(), [result.shape[place] for place in order], view.dtype)
    return tracked(result, 'IndexBackward0', view)


def _columns(view, dim, positions):
    """One tensor of positions for each dimension that the index uses."""
    if positions.dtype is _dtypes.bool_:
        for shift, size in enumerate(positions.shape):
            if size != view.shape[dim + shift]:
                raise IndexError(f'The shape of the mask {list(positions.shape)} at index {shift} does not match the shape of the indexed tensor '
                                 f'{list(view.shape)} at index {dim + shift}')
        return nonzero(positions, as_tuple=True)
    if positions.dtype.is_floating_point and positions.numel():
        raise IndexError('tensors used as indices must be long, int, byte or bool tensors')
    return (positions,)


def _checked(positions, size, dim):
    for position in positions:
        if not -size <= position < size:
            raise IndexError(f'index {position} is out of bounds for dimension {dim} with size {size}')
    return [int(position) % size for position in positions]


def _take(view, dims, rest, spread, total):
    items = view._storage.items
    out, block = items[:0], [view.shape[dim] for dim in rest]
    steps, inner = [view._strides[dim] for dim in dims], [view._strides[dim] for dim in rest]
    if not count(block):
        return out
    for number in range(total):
        offset = view._offset + sum(column[number] * step for column, step in zip(spread, steps))
        gather(items, offset, block, inner, out)
    return out


def nonzero(self, *, as_tuple=False):
    """The positions of what is not zero."""
    places = [place for place, value in zip(product(*map(range, self.shape)), self._flat()) if value]
    if as_tuple:
        columns = list(zip(*places)) if places else [()] * max(self.dim(), 1)
        return tuple(from_items(array('q', column), (len(places),), _dtypes.int64) for column in columns)
    return from_items(array('q', [each for place in places for each in place]), (len(places), self.dim()), _dtypes.int64)

