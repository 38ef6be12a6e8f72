"""What holds a tensor's elements. Views of one tensor share one storage."""

from . import _bulk


class Storage:
    """Elements that are there."""

    __slots__ = ('items',)

    def __init__(self, items):
        self.items = items


class DeferredStorage:
    """Elements that are made when somebody looks at them; `make` may refuse by raising."""

    __slots__ = ('_make', '_items')

    def __init__(self, make):
        self._make, self._items = make, None

    @property
    def items(self):
        if self._items is None:
            self._items = self._make()
        return self._items


def in_order(items, offset, shape, strides, total):
    """The elements of a strided view in order, as a new array."""
    if not total:
        return items[:0]
    laid_out = _bulk.lay_out(items, offset, shape, strides, total)
    if laid_out is not None:
        return laid_out
    out = items[:0]
    _gather(items, offset, shape, strides, out)
    return out


def _gather(items, offset, shape, strides, out):
    """Appends the elements of a strided view to `out`, in order, by slices."""
    if not shape:
        out.append(items[offset])
    elif len(shape) > 1:
        for index in range(shape[0]):
            _gather(items, offset + index * strides[0], shape[1:], strides[1:], out)
    elif strides[0] == 0:
        out.extend(items[offset:offset + 1] * shape[0])
    else:
        out.extend(items[offset:offset + (shape[0] - 1) * strides[0] + 1:strides[0]])


def scatter(items, offset, shape, strides, values, at=0):
    """Writes `values`, an array in order, into a strided view. Returns the place in `values` after the last one written."""
    if not shape:
        items[offset] = values[at]
        return at + 1
    if len(shape) == 1:
        end = at + shape[0]
        if strides[0] == 0:
            items[offset] = values[end - 1]
        elif shape[0]:
            items[offset:offset + (shape[0] - 1) * strides[0] + 1:strides[0]] = values[at:end]
        return end
    for index in range(shape[0]):
        at = scatter(items, offset + index * strides[0], shape[1:], strides[1:], values, at)
    return at
