"""`torch.Size`, and what shapes do: counts, strides, broadcasting."""


class Size(tuple):
    """A tensor's shape."""

    def __repr__(self):
        return f'torch.Size([{", ".join(map(str, self))}])'

    __str__ = __repr__

    def numel(self):
        """How many elements a tensor of this shape has: the product of its sizes."""
        return count(self)

    def __getitem__(self, index):
        picked = super().__getitem__(index)
        return Size(picked) if isinstance(index, slice) else picked

    def __add__(self, other):
        return Size(tuple(self) + tuple(other))

    def __radd__(self, other):
        return Size(tuple(other) + tuple(self))


Size.__module__ = 'torch'


def count(shape):
    """The number of elements."""
    total = 1
    for size in shape:
        total *= size
    return total


def strides_of(shape):
    """Strides of a contiguous tensor, in elements."""
    strides, step = [], 1
    for size in reversed(shape):
        strides.append(step)
        step *= max(size, 1)
    return tuple(reversed(strides))


def wrap_dim(dim, rank):
    """A dimension counted from the front. A scalar counts as having one."""
    rank = max(rank, 1)
    if not -rank <= dim < rank:
        raise IndexError(f'Dimension out of range (expected to be in range of [{-rank}, {rank - 1}], but got {dim})')
    return dim % rank


def broadcast(first, second):
    """The common shape of two tensors."""
    rank = max(len(first), len(second))
    left, right = (1,) * (rank - len(first)) + tuple(first), (1,) * (rank - len(second)) + tuple(second)
    # From the last dimension on, as upstream looks: its error names the first that does not fit
    for dim in reversed(range(rank)):
        a, b = left[dim], right[dim]
        if a != b and a != 1 and b != 1:
            raise RuntimeError(f'The size of tensor a ({a}) must match the size of tensor b ({b}) at non-singleton dimension {dim}')
    return Size(b if a == 1 else a for a, b in zip(left, right))


def _wrong_size(function, place, given):
    if place == 0:
        return f"{function}(): argument 'size' (position 1) must be tuple of ints, not {given}"
    return f'{function}(): argument \'size\' failed to unpack the object at pos {place + 1} with error "type must be tuple of ints,but got {given}"'


def from_arguments(sizes, function=None):
    """`f(2, 3)` and `f((2, 3))` mean the same. For a function that makes tensors (named) no size may be negative."""
    if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)):
        sizes = sizes[0]
    for place, size in enumerate(sizes):
        if not hasattr(size, '__index__'):
            raise TypeError(_wrong_size(function or 'view', place, type(size).__name__))
    sizes = tuple(size.__index__() for size in sizes)
    if function is not None and any(size < 0 for size in sizes):
        raise RuntimeError(f'{function}: Dimension size must be non-negative.' if len(sizes) == 1 and function in ('zeros', 'full') else
                           f'Trying to create tensor with negative dimension {next(size for size in sizes if size < 0)}: {list(sizes)}')
    return sizes


def broadcast_shapes(*shapes):
    """The shape that all of these have together."""
    common = Size(())
    for shape in shapes:
        common = broadcast(common, (shape,) if isinstance(shape, int) else shape)
    return common
