"""`torch.Size`, and what shapes do: counts, strides, broadcasting."""


class Size(tuple):
    """A tensor's shape."""

    def __repr__(self):
        return f'torch.Size([{", ".join(map(str, self))}])'

    __str__ = __repr__

    def numel(self):
        return count(self)

    def __getitem__(self, index):
        picked = super().__getitem__(index)
        return Size(picked) if isinstance(index, slice) else picked

    def __add__(self, other):
        return Size(tuple(self) + tuple(other))


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
    shape = []
    for dim, (a, b) in enumerate(zip(left, right)):
        if a != b and a != 1 and b != 1:
            raise RuntimeError(f'The size of tensor a ({a}) must match the size of tensor b ({b}) at non-singleton dimension {dim}')
        shape.append(b if a == 1 else a)
    return Size(shape)


def from_arguments(sizes):
    """`f(2, 3)` and `f((2, 3))` mean the same."""
    if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)):
        sizes = sizes[0]
    return tuple(int(size) for size in sizes)
