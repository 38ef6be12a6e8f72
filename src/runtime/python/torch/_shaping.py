"""Other shapes of the same elements."""

from practice_bridge import PracticeEditionLimit

from . import _dtypes, _warnings
from ._joining import cat
from ._size import count, from_arguments, strides_of, wrap_dim
from ._tensor import from_items, must_be_tensor, tracked


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
        raise PracticeEditionLimit('`Tensor.view(dtype)` is not in the practice edition of torch; `Tensor.to(dtype)` is.')
    sizes = _resolved(from_arguments(shape), self.numel())
    strides = _strides_for(self, sizes)
    if strides is None:
        raise RuntimeError('view size is not compatible with input tensor\'s size and stride (at least one dimension spans across two contiguous '
                           'subspaces). Use .reshape(...) instead.')
    return self._view(sizes, strides, self._offset, 'ViewBackward0')


def _strides_for(self, sizes):
    """The strides of a view of that shape over the same elements; None where there are none."""
    if self.is_contiguous():
        return strides_of(sizes)
    old = [(size, step) for size, step in zip(self.shape, self._strides) if size != 1]
    strides, place = [], len(old) - 1
    chunk, room = (old[place][1], old[place][0]) if old else (1, 1)
    for size in reversed(sizes):
        while room == 1 and size != 1:
            place -= 1
            if place < 0:
                return None
            chunk, room = old[place][1], old[place][0]
        if size != 1 and room % size:
            following = old[place - 1] if place else None
            if following is None or following[1] != chunk * room:
                return None
            room *= following[0]
            place -= 1
            if room % size:
                return None
        strides.append(chunk)
        chunk, room = chunk * size, room // size
    return tuple(reversed(strides))


def reshape(self, *shape):
    """As `view`, with a copy where that is needed."""
    must_be_tensor(self, 'reshape')
    sizes = _resolved(from_arguments(shape), self.numel())
    strides = _strides_for(self, sizes)
    if strides is not None:
        return self._view(sizes, strides, self._offset, 'ViewBackward0')
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
    if len(dims) == self.dim() and len(set(dims)) < len(dims):
        raise RuntimeError('permute(): duplicate dims are not allowed.')
    if len(dims) != self.dim():
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


def reversed_dims(self):
    """`T`: the dimensions in reverse order."""
    if self.dim() not in (0, 2):
        _warnings.turned_round()
    return permute(self, list(reversed(range(self.dim()))))


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
        raise RuntimeError(f'expand(torch.{self.dtype.label}Tensor{{{list(self.shape)}}}, size={target}): the number of sizes provided '
                           f'({len(target)}) must be greater or equal to the number of dimensions in the tensor ({self.dim()})')
    strides = [0] * len(target)
    for dim in reversed(range(lead, len(target))):
        size, step, wanted = self.shape[dim - lead], self._strides[dim - lead], target[dim]
        target[dim] = size if wanted == -1 else wanted
        if size not in (1, target[dim]):
            raise RuntimeError(f'The expanded size of the tensor ({wanted}) must match the existing size ({size}) at non-singleton dimension {dim}.  '
                               f'Target sizes: {list(from_arguments(sizes))}.  Tensor sizes: {list(self.shape)}')
        strides[dim] = step if size == target[dim] else 0
    return self._view(target, strides, self._offset, 'ExpandBackward0')


def broadcast_to(self, size):
    """As `expand`."""
    return expand(self, *size)


def repeat(self, *sizes):
    """The tensor laid beside itself."""
    times = from_arguments(sizes)
    lead = len(times) - self.dim()
    if lead < 0:
        raise RuntimeError('Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor')
    spread = self.detach().reshape((1,) * lead + tuple(self.shape))
    for dim, number in enumerate(times):
        spread = cat([spread] * number, dim) if number > 1 else spread.narrow(dim, 0, 0) if number == 0 else spread
    return tracked(spread.clone().detach(), 'RepeatBackward0', self)


def tile(self, *dims):
    """As `repeat`, where fewer numbers than dimensions mean the last ones."""
    times = from_arguments(dims)
    return repeat(self, *(1,) * (self.dim() - len(times)), *times)


def movedim(self, source, destination):
    """Dimensions moved to other places, the rest in order."""
    sources, places = ((each,) if isinstance(each, int) else tuple(each) for each in (source, destination))
    sources, places = ([wrap_dim(each, self.dim()) for each in part] for part in (sources, places))
    order = [dim for dim in range(self.dim()) if dim not in sources]
    for place, dim in sorted(zip(places, sources)):
        order.insert(place, dim)
    return permute(self, order)


def ravel(self):
    """One dimension."""
    return reshape(self, -1)


def view_as(self, other):
    """As `view`, with the shape of another tensor."""
    return view(self, *other.shape)


def unflatten(self, dim, sizes):
    """One dimension cut into several."""
    dim = wrap_dim(dim, self.dim())
    return view(self, *self.shape[:dim], *_resolved(sizes, self.shape[dim]), *self.shape[dim + 1:])


def narrow(self, dim, start, length):
    """A part of one dimension."""
    dim = wrap_dim(dim, self.dim())
    if not 0 <= start <= start + length <= self.shape[dim]:
        raise RuntimeError(f'start ({start}) + length ({length}) exceeds dimension size ({self.shape[dim]}).')
    return self[(slice(None),) * dim + (slice(start, start + length),)]


def select(self, dim, index):
    """One place of a dimension."""
    dim = wrap_dim(dim, self.dim())
    if not -self.shape[dim] <= index < self.shape[dim]:
        raise IndexError(f'select(): index {index} out of range for tensor of size {list(self.shape)} at dimension {dim}')
    return self[(slice(None),) * dim + (index,)]


def diagonal(self, offset=0, dim1=0, dim2=1):
    """The diagonal of two dimensions, as a view with it at the end."""
    first, second = wrap_dim(dim1, self.dim()), wrap_dim(dim2, self.dim())
    start = self._offset + (offset * self._strides[second] if offset >= 0 else -offset * self._strides[first])
    length = max(0, min(self.shape[first] - max(-offset, 0), self.shape[second] - max(offset, 0)))
    rest = [dim for dim in range(self.dim()) if dim not in (first, second)]
    return self._view([*(self.shape[dim] for dim in rest), length], [*(self._strides[dim] for dim in rest), self._strides[first] + self._strides[second]],
                      start, 'DiagonalBackward0')


def contiguous(self):
    return self if self.is_contiguous() else clone(self)


def clone(self, **_):
    """A copy with its own elements."""
    return tracked(from_items(self._flat()[:], self.shape, self.dtype), 'CloneBackward0', self)
