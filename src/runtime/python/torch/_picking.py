"""Elements picked along a dimension, put there, repeated, counted."""

from array import array
from itertools import chain
from itertools import repeat as times

from . import _bulk, _dtypes
from ._places import nonzero, placed
from ._pointwise import _chosen
from ._size import broadcast, wrap_dim
from ._tensor import Tensor, from_items, made, must_be_tensor, tracked


def _whole(index, function, words):
    if index.dtype not in (_dtypes.int64, _dtypes.int32):
        raise RuntimeError(f'{function}(): Expected dtype {words} for index')
    return index.long()


def index_select(self, dim, index):
    """The slices of a dimension at the positions of a vector."""
    must_be_tensor(self, 'index_select')
    must_be_tensor(index, 'index_select', 'index', 3)
    dim = wrap_dim(dim, self.dim())
    index = _whole(index, 'index_select', 'int32 or int64')
    if index.dim() > 1:
        raise IndexError('index_select(): Index is supposed to be a vector')
    size = self.shape[dim] if self.shape else 1
    for place in index._flat():
        if not 0 <= place < size:
            raise IndexError('index out of range in self')
    return tracked(self.detach()[(slice(None),) * dim + (index.reshape(-1),)], 'IndexSelectBackward0', self)


def rows(table, index):
    """The rows of a matrix at the positions of a tensor, in its shape."""
    width = table.shape[1]
    source, places = table._flat(), placed(index.long(), table.shape[0], 0)._flat()
    picked = _bulk.take(source, places, width) if width else None
    if picked is None:
        picked = source[:0]
        for place in places:
            picked.extend(source[place * width:(place + 1) * width])
    return from_items(picked, (*index.shape, width), table.dtype)


def _lane_places(self, dim, index, function):
    """Where `index` points along a dimension, as places in the elements in order."""
    index = _whole(index, function, 'int32/int64')
    if index.dim() != self.dim():
        raise RuntimeError('Index tensor must have the same number of dimensions as ' + ('input tensor' if function == 'gather' else 'self tensor'))
    for each in range(self.dim()):
        if each != dim and index.shape[each] > self.shape[each]:
            raise RuntimeError(f'Size does not match at dimension {each} expected index {list(index.shape)} to be no larger than self '
                               f'{list(self.shape)} apart from dimension {dim}')
    size = self.shape[dim] if self.shape else 1
    for place in index._flat():
        if not 0 <= place < size:
            raise RuntimeError(f'index {place} is out of bounds for dimension {dim} with size {size}')
    places, step = index, 1
    for each in reversed(range(self.dim())):
        if each == dim:
            places = places + index * (step - 1) if step != 1 else places
        else:
            steps = array('q', range(0, index.shape[each] * step, step))
            places = places + from_items(steps, [len(steps) if each == other else 1 for other in range(self.dim())], _dtypes.int64)
        step *= self.shape[each]
    return places._flat()


def gather(self, dim, index, *, sparse_grad=False):
    """For each place of `index` the element that it points to along a dimension."""
    must_be_tensor(self, 'gather')
    must_be_tensor(index, 'gather', 'index', 3)
    dim, items = wrap_dim(dim, self.dim()), self._flat()
    places = _lane_places(self, dim, index, 'gather')
    picked = _bulk.take(items, places)
    picked = array(items.typecode, map(items.__getitem__, places)) if picked is None else picked
    return tracked(from_items(picked, index.shape, self.dtype), 'GatherBackward0', self)


def scatter(self, dim, index, src=None, value=None, reduce=None):
    """A copy with elements put where `index` points along a dimension."""
    dim, src = wrap_dim(dim, self.dim()), value if src is None else src
    items, places = self._flat()[:], _lane_places(self, dim, index, 'scatter')
    values = src[tuple(slice(size) for size in index.shape)]._flat() if isinstance(src, Tensor) else times(src)
    for place, each in zip(places, _dtypes.store(self.dtype, values) if isinstance(src, Tensor) else values):
        items[place] = items[place] + each if reduce == 'add' else each
    return tracked(from_items(items, self.shape, self.dtype), 'ScatterBackward0', self, src)


def scatter_add(self, dim, index, src):
    """As `scatter`, adding up."""
    return tracked(scatter(self.detach(), dim, index, src, reduce='add'), 'ScatterAddBackward0', self, src)


def take(self, index):
    """Elements by their places in the flattened tensor."""
    return tracked(self.detach().flatten()[index], 'TakeBackward0', self)


def take_along_dim(self, indices, dim=None):
    """As `gather`, with broadcasting; flattened without a dimension."""
    if dim is None:
        return take(self, indices.flatten())
    dim = wrap_dim(dim, self.dim())
    lead = list(broadcast([1 if each == dim else size for each, size in enumerate(self.shape)],
                          [1 if each == dim else size for each, size in enumerate(indices.shape)]))
    sizes = [[*lead[:dim], each.shape[dim], *lead[dim + 1:]] for each in (self, indices)]
    return gather(self.expand(sizes[0]), dim, indices.expand(sizes[1]))


def masked_select(self, mask):
    """The elements where the mask holds, in one dimension."""
    if must_be_tensor(mask, 'masked_select', 'mask', 2).dtype is not _dtypes.bool_:
        raise RuntimeError('masked_select: expected BoolTensor for mask')
    shape = broadcast(self.shape, mask.shape)
    return tracked(self.detach().expand(shape)[mask.expand(shape)], 'MaskedSelectBackward0', self)


def index_fill(self, dim, index, value):
    """A copy with one number at positions of a dimension."""
    copy = self.detach().clone()
    copy[(slice(None),) * wrap_dim(dim, self.dim()) + (index,)] = value
    return tracked(copy, 'IndexFillBackward0', self)


def repeat_interleave(self, repeats, dim=None, *, output_size=None):
    """Each element, or each slice of a dimension, several times in a row."""
    source, dim = (self, wrap_dim(dim, self.dim())) if dim is not None else (self.flatten(), 0)
    size = source.shape[dim]
    numbers = repeats.tolist() if isinstance(repeats, Tensor) and repeats.dim() else [int(repeats)] * size
    if len(numbers) == 1:
        numbers *= size
    if len(numbers) != size:
        raise RuntimeError(f'repeats must have the same size as input along dim, but got repeats.size(0) = {len(numbers)} and input.size({dim}) = {size}')
    places = array('q', chain.from_iterable(times(place, number) for place, number in enumerate(numbers)))
    return tracked(source.detach()[(slice(None),) * dim + (from_items(places, None, _dtypes.int64),)], 'IndexSelectBackward0', self)


def _triangle(name, keep):
    def apply(self, diagonal=0):
        must_be_tensor(self, name)
        if self.dim() < 2:
            raise RuntimeError(f'{name}: input tensor must have at least 2 dimensions')
        height, width = self.shape[-2:]
        mask = made((keep(column - row, diagonal) for row in range(height) for column in range(width)), (height, width), _dtypes.bool_)
        return _chosen(mask, self, 0, self.dtype, f'{name.capitalize()}Backward0', (self,))
    return apply


tril = _triangle('tril', lambda place, diagonal: place <= diagonal)
triu = _triangle('triu', lambda place, diagonal: place >= diagonal)
tril.__doc__, triu.__doc__ = 'Zeros above a diagonal.', 'Zeros below a diagonal.'


def diag(self, diagonal=0):
    """The diagonal of a matrix, or the matrix with a vector on its diagonal."""
    if self.dim() == 1:
        size = self.shape[0] + abs(diagonal)
        matrix = from_items(_bulk.zeros(self.dtype.typecode, size * size), (size, size), self.dtype)
        matrix.diagonal(diagonal)[...] = self.detach()
        return tracked(matrix, 'DiagEmbedBackward0', self)
    if self.dim() != 2:
        raise RuntimeError(f'diag(): Supports 1D or 2D tensors. Got {self.dim()}D')
    return tracked(self.detach().diagonal(diagonal).clone(), 'DiagonalBackward0_copy', self)


def bincount(self, weights=None, minlength=0):
    """How often each number from 0 up occurs."""
    if self.dtype.is_floating_point or self.dtype is _dtypes.bool_:
        raise NotImplementedError(f'"bincount_cpu" not implemented for \'{self.dtype.label}\'')
    values = self._flat()
    if self.dim() != 1 or any(value < 0 for value in values):
        raise RuntimeError('bincount only supports 1-d non-negative integral inputs.')
    counts = [0] * max(minlength, max(values, default=-1) + 1)
    for value, weight in zip(values, times(1) if weights is None else weights._flat()):
        counts[value] += weight
    kind = _dtypes.int64 if weights is None else weights.dtype if weights.dtype is _dtypes.float32 else _dtypes.float64
    return made(counts, None, kind)


def count_nonzero(self, dim=None):
    """How many elements are not zero."""
    return (self != 0).sum(dim)


def argwhere(self):
    """The positions of what is not zero, a row each."""
    return nonzero(self)


def isin(elements, test_elements):
    """Whether each element is among others."""
    wanted = set(test_elements._flat() if isinstance(test_elements, Tensor) else (test_elements,))
    return made((value in wanted for value in elements._flat()), elements.shape, _dtypes.bool_)

