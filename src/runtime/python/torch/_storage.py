"""What holds a tensor's elements. Views of one tensor share one storage."""


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


def gather(items, offset, shape, strides, out):
    """Appends the elements of a strided view to `out`, in order, by slices."""
    if not shape:
        out.append(items[offset])
        return
    size, step = shape[0], strides[0]
    if len(shape) == 1:
        if step == 0:
            out.extend(items[offset:offset + 1] * size)
        else:
            out.extend(items[offset:offset + (size - 1) * step + 1:step])
        return
    for index in range(size):
        gather(items, offset + index * step, shape[1:], strides[1:], out)
