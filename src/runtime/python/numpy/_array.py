"""The array: elements shared with a tensor, and numpy's rules for types, indexing and messages."""

from torch import _arithmetic, _extremes, _picking, _shaping
from torch._conversion import to

from . import _printing
from ._names import known, limit
from ._scalars import dtype, generic, scalar


class AxisError(ValueError, IndexError):
    """An axis that an array does not have."""


AxisError.__module__ = 'numpy.exceptions'
_TRUTH = 'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()'


class ndarray:
    """A multi-dimensional array of numbers of one type."""

    __array_priority__ = 0

    def __init__(self, tensor):
        self._tensor = tensor

    shape = property(lambda self: tuple(self._tensor.shape), doc='The length of each axis.')
    ndim = property(lambda self: self._tensor.dim(), doc='The number of axes.')
    size = property(lambda self: self._tensor.numel(), doc='The number of elements.')
    dtype = property(lambda self: dtype(self._tensor.dtype), doc='The type of the elements.')
    nbytes = property(lambda self: self._tensor.nbytes, doc='The bytes of all elements.')
    itemsize = property(lambda self: self._tensor.itemsize, doc='The bytes of one element.')
    T = property(lambda self: ndarray(_shaping.permute(self._tensor, list(reversed(range(self.ndim))))),
                 doc='The axes in the reverse order.')
    flat = property(lambda self: iter(self.ravel()), doc='The elements one by one.')

    def tolist(self):
        """Nested lists of Python's own numbers."""
        return self._tensor.tolist()

    def item(self, *place):
        """The one element as Python's own number."""
        if place:
            return self[place].item()
        if self.size != 1:
            raise ValueError('can only convert an array of size 1 to a Python scalar')
        return self._tensor.item()

    def astype(self, kind):
        """A copy in another type."""
        return ndarray(to(self._tensor, dtype(kind).kind).clone())

    def copy(self):
        """An array with its own elements."""
        return ndarray(self._tensor.clone())

    def __len__(self):
        if not self.ndim:
            raise TypeError('len() of unsized object')
        return self.shape[0]

    def __iter__(self):
        if not self.ndim:
            raise TypeError('iteration over a 0-d array')
        return iter([self[index] for index in range(len(self))])

    def __bool__(self):
        if self.size != 1:
            raise ValueError(_TRUTH if self.size else 'The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.')
        return bool(self._tensor.item())

    def __float__(self):
        return float(self._only())

    def __int__(self):
        return int(self._only())

    def __index__(self):
        if self.ndim or self._tensor.dtype.is_floating_point:
            raise TypeError('only integer scalar arrays can be converted to a scalar index')
        return self._tensor.item()

    def _only(self):
        if self.size != 1:
            raise TypeError('only 0-dimensional arrays can be converted to Python scalars')
        return self._tensor.item()

    def __contains__(self, value):
        return bool((self == value).any())

    __hash__ = None

    def __repr__(self):
        return _printing.repr_of(self._tensor)

    def __str__(self):
        return _printing.str_of(self._tensor)

    def __format__(self, spec):
        if self.ndim and spec:
            raise TypeError('unsupported format string passed to numpy.ndarray.__format__')
        return format(self._tensor.item(), spec) if spec else str(self)

    def __getitem__(self, index):
        return given(self._tensor[_index(self, index)])

    def __setitem__(self, index, value):
        self._tensor[_index(self, index)] = as_tensor(value)

    def reshape(self, *shape, order='C'):
        """The same elements in another shape."""
        sizes = shape[0] if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else shape
        try:
            return ndarray(_shaping.reshape(self._tensor, *sizes))
        except RuntimeError:
            raise ValueError(f'cannot reshape array of size {self.size} into shape {_tuple(sizes)}') from None

    def flatten(self):
        """One dimension, with its own elements."""
        return ndarray(self._tensor.flatten().clone())

    def ravel(self):
        """One dimension."""
        return ndarray(self._tensor.flatten())

    def transpose(self, *axes):
        """The axes in another order, reversed by default."""
        order = axes[0] if len(axes) == 1 and isinstance(axes[0], (tuple, list)) else axes
        return ndarray(_shaping.permute(self._tensor, list(order))) if order else self.T

    def squeeze(self, axis=None):
        """Without axes of length 1."""
        return ndarray(_shaping.squeeze(self._tensor, axis))

    def repeat(self, repeats, axis=None):
        """Each element several times in a row."""
        return ndarray(_picking.repeat_interleave(self._tensor, as_tensor(repeats) if isinstance(repeats, (list, ndarray)) else repeats, axis))

    def fill(self, value):
        """Writes one number everywhere."""
        self._tensor.fill_(value)

    def argsort(self, axis=-1):
        """The places that put an axis in order."""
        return ndarray(_extremes.argsort(self._tensor, axis))

    def sort(self, axis=-1):
        """Puts an axis in order, in place."""
        self._tensor.copy_(_extremes.sort(self._tensor, axis).values)

    def nonzero(self):
        """The places of what is not zero, an array for each axis."""
        return tuple(map(ndarray, self._tensor.nonzero(as_tuple=True)))

    def round(self, decimals=0):
        """The nearest number of so many decimals."""
        return ndarray(_arithmetic.round_(self._tensor, decimals=decimals)) if self._tensor.dtype.is_floating_point else self.copy()

    def clip(self, min=None, max=None):
        """Each element at least `min` and at most `max`."""
        return ndarray(_arithmetic.clamp(self._tensor, min, max))

    def __getattr__(self, name):
        if known(f'ndarray.{name}'):
            raise limit(f'ndarray.{name}')
        raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")


ndarray.__module__ = 'numpy'


def _tuple(sizes):
    return str(tuple(sizes)).replace(' ', '')


def given(tensor):
    """An array, or the number where nothing is left of its axes."""
    return ndarray(tensor) if tensor.dim() else scalar(tensor.item(), tensor.dtype)


def as_tensor(data, kind=None):
    """The tensor behind an array, or a new one of nested sequences: numbers of Python's own are of double precision."""
    from ._creation import tensor_of
    return tensor_of(data, kind)


def _index(array, index):
    parts = index if isinstance(index, tuple) else (index,)
    used = sum(1 for part in parts if part is not None and part is not Ellipsis and not isinstance(part, (ndarray, list, bool)))
    if used > array.ndim:
        raise IndexError(f'too many indices for array: array is {array.ndim}-dimensional, but {used} were indexed')
    dim = 0
    for part in parts:
        if isinstance(part, int) and not isinstance(part, bool) and Ellipsis not in [each for each in parts if each is Ellipsis]:
            size = array.shape[dim]
            if not -size <= part < size:
                raise IndexError(f'index {int(part)} is out of bounds for axis {dim} with size {size}')
        if isinstance(part, (float, str)) and not isinstance(part, int):
            raise IndexError('only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices')
        dim += part is not None
    turned = tuple(_part(part, array.shape[place] if place < array.ndim else 0) for place, part in enumerate(parts))
    return turned if isinstance(index, tuple) else turned[0]


def _part(part, size):
    """An entry of an index as tensors take it: a slice that runs backwards becomes positions."""
    if isinstance(part, slice) and part.step is not None and part.step < 0:
        return list(range(*part.indices(size)))
    return int(part) if isinstance(part, generic) else part
