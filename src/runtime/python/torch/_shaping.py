"""Other shapes of the same elements."""

from . import _dtypes
from ._joining import cat
from ._size import count, from_arguments, strides_of, wrap_dim
from ._tensor import from_items, made, must_be_tensor, tracked


def _resolved(sizes, total):
    """Puts the size in where -1 stands."""
    sizes = list(sizes)
    if sizes.count(-1) > 1:
        raise RuntimeError('only one dimension can be inferred')
    if -1 in sizes:
        known = count(size for size in sizes if size != -1)
        if known == 0 or total % known:
            raise RuntimeError(f"shape '{sizes}' is invalid for input of size {total}")
        sizes[sizes.index(-1)] = total // known
    if count(sizes) != total:
        raise RuntimeError(f"shape '{sizes}' is invalid for input of size {total}")
    return tuple(sizes)


def view(self, *shape):
    """The same elements under another shape."""
    if len(shape) == 1 and isinstance(shape[0], _dtypes.dtype):
        from practice_bridge import PracticeEditionLimit
        raise PracticeEditionLimit('`Tensor.view(dtype)` is not in the practice edition of torch; `Tensor.to(dtype)` is.')
    sizes = _resolved(from_arguments(shape), self.numel())
    if not self.is_contiguous():
        raise RuntimeError('view size is not compatible with input tensor\'s size and stride (at least one dimension spans across two contiguous '
                           'subspaces). Use .reshape(...) instead.')
    return self._view(sizes, strides_of(sizes), self._offset, 'ViewBackward0')


def reshape(self, *shape):
    """As `view`, with a copy where that is needed."""
    must_be_tensor(self, 'reshape')
    sizes = _resolved(from_arguments(shape), self.numel())
    if self.is_contiguous():
        return self._view(sizes, strides_of(sizes), self._offset, 'ViewBackward0')
    return tracked(from_items(self._flat(), sizes, self.dtype), 'UnsafeViewBackward0', self)


def flatten(self, start_dim=0, end_dim=-1):
    """Joins the dimensions from start to end."""
    if not self.shape:
        return reshape(self, 1)
    first, last = wrap_dim(start_dim, self.dim()), wrap_dim(end_dim, self.dim())
    return reshape(self, self.shape[:first] + (count(self.shape[first:last + 1]),) + self.shape[last + 1:])


def squeeze(self, dim=None):
    """Without the dimensions of size 1."""
    named = range(self.dim()) if dim is None else [wrap_dim(each, self.dim()) for each in ((dim,) if isinstance(dim, int) else dim)]
    kept = [each for each in range(self.dim()) if self.shape[each] != 1 or each not in named]
    name = 'SqueezeBackward0' if dim is None else 'SqueezeBackward1'
    return self._view([self.shape[each] for each in kept], [self._strides[each] for each in kept], self._offset, name)


def unsqueeze(self, dim):
    """With a dimension of size 1 more."""
    dim = wrap_dim(dim, self.dim() + 1)
    return self._view(self.shape[:dim] + (1,) + self.shape[dim:], self._strides[:dim] + (1,) + self._strides[dim:], self._offset, 'UnsqueezeBackward0')


def permute(self, *dims, name='PermuteBackward0'):
    """The dimensions in another order."""
    dims = [wrap_dim(dim, self.dim()) for dim in from_arguments(dims)]
    if sorted(dims) != list(range(self.dim())):
        raise RuntimeError(f'permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of '
                           f'dimensions i.e. input.dim() = {self.dim()} is not equal to len(dims) = {len(dims)}')
    return self._view([self.shape[dim] for dim in dims], [self._strides[dim] for dim in dims], self._offset, name)


def transpose(self, dim0, dim1):
    """Two dimensions swapped."""
    order = list(range(self.dim()))
    first, second = wrap_dim(dim0, self.dim()), wrap_dim(dim1, self.dim())
    if order:
        order[first], order[second] = second, first
    return permute(self, order, name='TransposeBackward0')


def t(self):
    """A matrix transposed."""
    if self.dim() > 2:
        raise RuntimeError(f't() expects a tensor with <= 2 dimensions, but self is {self.dim()}D')
    return permute(self, list(reversed(range(self.dim()))), name='TBackward0')


def expand(self, *sizes):
    """Dimensions of size 1 repeated, without a copy."""
    target = list(from_arguments(sizes))
    lead = len(target) - self.dim()
    if lead < 0:
        raise RuntimeError(f'expand({self.dtype}{list(self.shape)}, size={target}): the number of sizes provided ({len(target)}) must be greater or '
                           f'equal to the number of dimensions in the tensor ({self.dim()})')
    strides = [0] * len(target)
    for dim in reversed(range(lead, len(target))):
        size, step, wanted = self.shape[dim - lead], self._strides[dim - lead], target[dim]
        target[dim] = size if wanted == -1 else wanted
        if size not in (1, target[dim]):
            raise RuntimeError(f'The expanded size of the tensor ({wanted}) must match the existing size ({size}) at non-singleton dimension {dim}.  '
                               f'Target sizes: {list(from_arguments(sizes))}.  Tensor sizes: {list(self.shape)}')
        strides[dim] = step if size == target[dim] else 0
    return self._view(target, strides, self._offset, 'ExpandBackward0')


def repeat(self, *sizes):
    """The tensor laid beside itself."""
    times = from_arguments(sizes)
    lead = len(times) - self.dim()
    spread = self.reshape((1,) * lead + tuple(self.shape))
    for dim, number in enumerate(times):
        spread = cat([spread] * number, dim) if number != 1 else spread
    return tracked(spread.detach(), 'RepeatBackward0', self)


def contiguous(self):
    return self if self.is_contiguous() else clone(self)


def clone(self, **_):
    """A copy with its own elements."""
    return tracked(from_items(self._flat()[:], self.shape, self.dtype), 'CloneBackward0', self)


def flip(self, *dims):
    """The order turned round along some dimensions."""
    named = {wrap_dim(dim, self.dim()) for dim in from_arguments(dims)}
    index = tuple(made(reversed(range(size)), (size,), _dtypes.int64) if dim in named else slice(None) for dim, size in enumerate(self.shape))
    picked = self.detach()
    for dim in sorted(named):
        picked = picked[(slice(None),) * dim + (index[dim],)]
    return tracked(picked, 'FlipBackward0', self)
