"""Elements by their positions: reading, writing, and where elements are that are not zero."""

from array import array
from itertools import compress

from . import _bulk, _dtypes
from ._size import Size, broadcast, strides_of
from ._tensor import from_items


def placed(positions, size, dim):
    """Positions counted from the front. Raises upstream's IndexError for one that is not there."""
    items = positions._flat()
    if not items or min(items) >= 0 and max(items) < size:
        return positions
    for position in items:
        if not -size <= position < size:
            raise IndexError(f'index {position} is out of bounds for dimension {dim} with size {size}')
    return from_items(array('q', [position % size for position in items]), positions.shape, _dtypes.int64)


def positions_of(view, columns):
    """Where the elements are that tensors of positions choose, in the storage, and the shape of the result.

    `columns` are (dimension, tensor of positions). Where they stand side by side the result has their shape in their place, else in front.
    """
    shape = Size(())
    try:
        for _, column in columns:
            shape = broadcast(shape, column.shape)
    except RuntimeError:
        raise IndexError('shape mismatch: indexing tensors could not be broadcast together with shapes '
                         + ', '.join(str(list(column.shape)) for _, column in columns)) from None
    dims = [dim for dim, _ in columns]
    lead = dims[0] if dims == list(range(dims[0], dims[0] + len(dims))) else 0
    rest = [dim for dim in range(view.dim()) if dim not in dims]
    before, after = ([view.shape[dim] for dim in part] for part in (rest[:lead], rest[lead:]))
    result = Size([*before, *shape, *after])
    places = from_items(array('q', (view._offset,)), (), _dtypes.int64)
    for dim, column in columns:
        places = places + (column * view._strides[dim]).reshape(*column.shape, *(1,) * len(after))
    for number, dim in enumerate(rest):
        follow = len(rest) - number - 1 + (len(shape) if number < lead else 0)
        steps = array('q', range(0, view.shape[dim] * view._strides[dim], view._strides[dim])) if view._strides[dim] else _bulk.zeros('q', view.shape[dim])
        places = places + from_items(steps, (view.shape[dim], *(1,) * follow), _dtypes.int64)
    return places.expand(result)._flat(), result


def read(view, places, shape):
    """The elements at places in the storage, as a new tensor."""
    items = view._storage.items
    picked = _bulk.take(items, places)
    return from_items(array(items.typecode, map(items.__getitem__, places)) if picked is None else picked, shape, view.dtype)


def write(view, places, values):
    """Puts elements at places in the storage; the last one counts where a place is named twice."""
    items = view._storage.items
    for place, value in zip(places, values):
        items[place] = value


def nonzero(self, *, as_tuple=False):
    """The positions of what is not zero: a row each, or a tensor for each dimension."""
    items = self._flat()
    flat = from_items(array('q', compress(range(len(items)), items)), None, _dtypes.int64)
    total = flat.numel()
    if as_tuple and not self.shape:
        return (flat,)
    columns = [flat // step % size if dim else flat // step for dim, (size, step) in enumerate(zip(self.shape, strides_of(self.shape)))]
    if as_tuple:
        return tuple(columns)
    table = _bulk.zeros('q', total * len(columns))
    for dim, column in enumerate(columns):
        table[dim::len(columns)] = column._flat()
    return from_items(table, (total, len(columns)), _dtypes.int64)


def spread(source, shape):
    """A tensor's elements broadcast to a shape, in order."""
    return source._flat() if source.shape == shape else source.detach().expand(shape)._flat()

