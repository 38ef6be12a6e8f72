"""Tensors joined, and tensors cut in pieces."""

from . import _dtypes
from ._size import count, wrap_dim
from ._tensor import Tensor, from_items, must_be_tensor, tracked


def cat(tensors, dim=0, *, axis=None):
    """Joined along a dimension that is there."""
    if isinstance(tensors, Tensor):
        raise TypeError("cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor")
    parts = [must_be_tensor(each, 'cat', 'tensors', 1) for each in tensors]
    if not parts:
        raise ValueError('torch.cat(): expected a non-empty list of Tensors')
    parts = [each for each in parts if tuple(each.shape) != (0,)] or parts[:1]
    dim = wrap_dim(dim if axis is None else axis, parts[0].dim())
    if not parts[0].shape:
        raise RuntimeError('zero-dimensional tensor (at position 0) cannot be concatenated')
    kind = _joined_type(parts, dim)
    blocks = [(each.to(kind)._flat(), count(each.shape[dim:])) for each in parts]
    items = blocks[0][0][:0]
    for outer in range(count(parts[0].shape[:dim])):
        for values, block in blocks:
            items.extend(values[outer * block:(outer + 1) * block])
    shape = list(parts[0].shape)
    shape[dim] = sum(each.shape[dim] for each in parts)
    return tracked(from_items(items, shape, kind), 'CatBackward0', *parts)


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
    parts = list(tensors)
    if not parts:
        raise RuntimeError('stack expects a non-empty TensorList')
    for number, each in enumerate(parts):
        if each.shape != parts[0].shape:
            raise RuntimeError(f'stack expects each tensor to be equal size, but got {list(parts[0].shape)} at entry 0 and {list(each.shape)} at '
                               f'entry {number}')
    return tracked(cat([each.detach().unsqueeze(dim) for each in parts], dim), 'StackBackward0', *parts)


def unbind(self, dim=0):
    """The slices along a dimension."""
    dim = wrap_dim(dim, self.dim())
    return tuple(self[(slice(None),) * dim + (index,)] for index in range(self.shape[dim]))


def split(self, split_size, dim=0):
    """Pieces of a size, or of several sizes."""
    dim = wrap_dim(dim, self.dim())
    size = self.shape[dim]
    sizes = list(split_size) if not isinstance(split_size, int) else [min(split_size, size - at) for at in range(0, size, split_size)]
    starts = [sum(sizes[:number]) for number in range(len(sizes))]
    return tuple(self[(slice(None),) * dim + (slice(start, start + length),)] for start, length in zip(starts, sizes))


def chunk(self, chunks, dim=0):
    """About that many pieces."""
    return split(self, -(-self.shape[wrap_dim(dim, self.dim())] // chunks), dim)
