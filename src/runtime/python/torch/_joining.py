"""Tensors joined, and tensors cut in pieces."""

from . import _dtypes
from ._size import count, wrap_dim
from ._tensor import Tensor, from_items, tracked


def cat(tensors, dim=0, *, axis=None):
    """Joined along a dimension that is there."""
    if isinstance(tensors, Tensor):
        raise TypeError("cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor")
    parts = _checked(tensors)
    if not parts:
        raise ValueError('torch.cat(): expected a non-empty list of Tensors')
    for number, each in enumerate(parts):
        if not each.dim():
            raise RuntimeError(f'zero-dimensional tensor (at position {number}) cannot be concatenated')
    parts = [each for each in parts if tuple(each.shape) != (0,)] or parts[:1]
    dim = wrap_dim(dim if axis is None else axis, parts[0].dim())
    kind = _joined_type(parts, dim)
    blocks = [(each.to(kind)._flat(), count(each.shape[dim:])) for each in parts]
    items = blocks[0][0][:0]
    for outer in range(count(parts[0].shape[:dim])):
        for values, block in blocks:
            items.extend(values[outer * block:(outer + 1) * block])
    shape = list(parts[0].shape)
    shape[dim] = sum(each.shape[dim] for each in parts)
    return tracked(from_items(items, shape, kind), 'CatBackward0', *parts)


def _checked(tensors):
    for number, each in enumerate(tensors):
        if not isinstance(each, Tensor):
            raise TypeError(f'expected Tensor as element {number} in argument 0, but got {type(each).__name__}')
    return list(tensors)


def _joined_type(parts, dim):
    first, kind = parts[0], parts[0].dtype
    for number, each in enumerate(parts):
        if each.dim() != first.dim():
            raise RuntimeError(f'Tensors must have same number of dimensions: got {first.dim()} and {each.dim()}')
        for axis, (a, b) in enumerate(zip(first.shape, each.shape)):
            if axis != dim and a != b:
                raise RuntimeError(f'Sizes of tensors must match except in dimension {dim}. Expected size {a} but got size {b} for tensor number '
                                   f'{number} in the list.')
        kind = _dtypes.promote(kind, each.dtype)
    return kind


def stack(tensors, dim=0):
    """Joined along a new dimension."""
    if isinstance(tensors, Tensor):
        raise TypeError("stack(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor")
    parts = _checked(tensors)
    if not parts:
        raise RuntimeError('stack expects a non-empty TensorList')
    for number, each in enumerate(parts):
        if each.shape != parts[0].shape:
            raise RuntimeError(f'stack expects each tensor to be equal size, but got {list(parts[0].shape)} at entry 0 and {list(each.shape)} at '
                               f'entry {number}')
    return tracked(cat([each.detach().unsqueeze(dim) for each in parts], dim), 'StackBackward0', *parts)


def _piece(self, dim, index, label):
    piece = self.detach()[(slice(None),) * dim + (index,)]
    return tracked(piece, label, self)


def unbind(self, dim=0):
    """The slices along a dimension."""
    dim = wrap_dim(dim, self.dim())
    return tuple(_piece(self, dim, index, 'UnbindBackward0') for index in range(self.shape[dim]))


def split(self, split_size, dim=0):
    """Pieces of a size, or of several sizes."""
    dim = wrap_dim(dim, self.dim())
    size = self.shape[dim]
    if isinstance(split_size, int):
        if split_size < 0 or not split_size and size:
            raise RuntimeError(f'split expects split_size be non-negative, but got split_size={split_size}')
        return _pieces(self, dim, [min(split_size, size - at) for at in range(0, size, split_size)] or [0], 'SplitBackward0')
    sizes = list(split_size)
    if sum(sizes) != size:
        raise RuntimeError(f"split_with_sizes expects split_sizes to sum exactly to {size} (input tensor's size at dimension {dim}), but got "
                           f'split_sizes={sizes}')
    return _pieces(self, dim, sizes, 'SplitWithSizesBackward0')


def _pieces(self, dim, sizes, label):
    starts = [sum(sizes[:number]) for number in range(len(sizes))]
    return tuple(_piece(self, dim, slice(start, start + length), label) for start, length in zip(starts, sizes))


def chunk(self, chunks, dim=0):
    """About that many pieces."""
    if chunks < 1:
        raise RuntimeError(f'chunk expects `chunks` to be greater than 0, got: {chunks}')
    return split(self, max(1, -(-self.shape[wrap_dim(dim, self.dim())] // chunks)), dim)


def tensor_split(self, indices_or_sections, dim=0):
    """That many pieces of sizes as equal as can be, or pieces between positions."""
    dim = wrap_dim(dim, self.dim())
    size = self.shape[dim]
    if isinstance(indices_or_sections, int):
        sections = indices_or_sections
        return _pieces(self, dim, [size // sections + (number < size % sections) for number in range(sections)], 'SliceBackward0')
    marks = [0, *indices_or_sections, size]
    return _pieces(self, dim, [max(0, end - start) for start, end in zip(marks, marks[1:])], 'SliceBackward0')


def _at_least(rank):
    def grown(*tensors):
        if len(tensors) != 1 or isinstance(tensors[0], (list, tuple)):
            return tuple(map(grown, tensors[0] if len(tensors) == 1 else tensors))
        each = tensors[0]
        while each.dim() < rank:
            each = each.unsqueeze(-1 if each.dim() == 2 else 0)
        return each
    grown.__doc__ = f'With dimensions of size 1 added until there are {rank}.'
    return grown


atleast_1d, atleast_2d, atleast_3d = _at_least(1), _at_least(2), _at_least(3)


def hstack(tensors):
    """Joined side by side: along the second dimension, vectors along their only one."""
    parts = list(map(atleast_1d, tensors))
    return cat(parts, 0 if parts[0].dim() == 1 else 1)


def vstack(tensors):
    """Joined one below the other, vectors as rows."""
    return cat(list(map(atleast_2d, tensors)), 0)


def column_stack(tensors):
    """Joined side by side, vectors as columns."""
    return hstack([each.reshape(-1, 1) if each.dim() < 2 else each for each in tensors])
