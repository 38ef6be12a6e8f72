"""The tensor: a typed array, a shape and strides. Operations are in the other modules; `_methods.py` makes them methods."""

from . import _bulk, _device, _dtypes, _grad, _printing, _warnings
from ._nesting import nested, whole
from ._size import Size, count, strides_of
from ._storage import Storage, in_order
from ._upstream_names import NAMES, limit


class Tensor:
    """A multi-dimensional array of one type. Slices and reshapes of it are views: they share its storage."""

    def __new__(cls, *args, **kwargs):
        from ._creation import legacy
        return legacy(cls, args)

    @classmethod
    def _over(cls, storage, shape, dtype, strides=None, offset=0):
        made = object.__new__(cls)
        made._storage, made.shape, made.dtype = storage, Size(shape), dtype
        made._strides, made._offset = strides_of(shape) if strides is None else tuple(strides), offset
        made._requires_grad, made.grad_fn, made._inference = False, None, _grad.is_inference_mode_enabled()
        return made

    def _view(self, shape, strides, offset, name):
        """A tensor over the same elements."""
        return self._made_from(Tensor._over(self._storage, shape, self.dtype, strides, offset), name)

    def _made_from(self, made, name):
        """Notes that `made` came from this tensor by the operation `name`."""
        return tracked(made, name, self)

    def _flat(self):
        """All elements in order. May be the storage itself: never to be changed by who asks."""
        items, total = self._storage.items, count(self.shape)
        if self.is_contiguous():
            return items if self._offset == 0 and len(items) == total else items[self._offset:self._offset + total]
        return in_order(items, self._offset, self.shape, self._strides, total)

    @property
    def requires_grad(self):
        """Whether what is computed from this tensor remembers how, for gradients. None are computed here."""
        return self._requires_grad

    @requires_grad.setter
    def requires_grad(self, wanted):
        if wanted and not self.dtype.is_floating_point:
            raise RuntimeError('only Tensors of floating point and complex dtype can require gradients')
        if not wanted and self.grad_fn is not None:
            raise RuntimeError('you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that '
                               "doesn't require differentiation use var_no_grad = var.detach().")
        self._requires_grad = bool(wanted)

    def is_contiguous(self):
        expected = strides_of(self.shape)
        return self._strides == expected or all(size == 1 or a == b for size, a, b in zip(self.shape, self._strides, expected))

    def size(self, dim=None):
        return self.shape if dim is None else self.shape[_checked(dim, self.dim())]

    def dim(self):
        return len(self.shape)

    ndimension = dim
    ndim = property(dim, doc='The number of dimensions.')

    def numel(self):
        return count(self.shape)

    nelement = numel

    def stride(self, dim=None):
        return self._strides if dim is None else self._strides[dim]

    def element_size(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        """The bytes of all elements."""
        return self.numel() * self.dtype.itemsize

    @property
    def itemsize(self):
        """The bytes of one element."""
        return self.dtype.itemsize

    device = property(lambda self: _device.CPU, doc='Where the elements are: on the CPU.')
    is_cuda = property(lambda self: False, doc='Whether the elements are on a GPU: never here.')
    is_leaf = property(lambda self: self.grad_fn is None, doc='Whether the tensor was made and not computed from another that records gradients.')
    grad = property(lambda self: None, doc='The gradient: always None, for nothing is differentiated here.')

    @property
    def data(self):
        """The same elements, without recording gradients."""
        return self.detach()

    @data.setter
    def data(self, value):
        if not isinstance(value, Tensor):
            raise TypeError(f'Variable data has to be a tensor, but got {type(value).__name__}')
        if value.dtype is not self.dtype:
            raise limit('Tensor.data of another dtype')
        # A weight of a loaded model refuses here: what computes with it would not know
        _ = self._storage.items
        self._storage, self.shape, self._strides, self._offset = value._storage, value.shape, value._strides, value._offset

    def is_inference(self):
        return self._inference

    def is_floating_point(self):
        return self.dtype.is_floating_point

    def is_complex(self):
        return False

    def item(self):
        if self.numel() != 1:
            raise RuntimeError(f'a Tensor with {self.numel()} elements cannot be converted to Scalar')
        value = self._flat()[0]
        return bool(value) if self.dtype.kind == _dtypes.BOOL else value

    def tolist(self):
        if not self.shape:
            return self.item()
        values = self._flat().tolist()
        return nested(list(map(bool, values)) if self.dtype.kind == _dtypes.BOOL else values, self.shape)

    def detach(self):
        return Tensor._over(self._storage, self.shape, self.dtype, self._strides, self._offset)

    def numpy(self, *, force=False):
        if self.requires_grad and not force:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
        from numpy import ndarray
        return ndarray(self.detach())

    def __len__(self):
        if not self.shape:
            raise TypeError('len() of a 0-d tensor')
        return self.shape[0]

    def __iter__(self):
        if not self.shape:
            raise TypeError('iteration over a 0-d tensor')
        return iter([self[index] for index in range(self.shape[0])])

    def __bool__(self):
        if self.numel() != 1:
            many = 'more than one value' if self.numel() else 'no values'
            raise RuntimeError(f'Boolean value of Tensor with {many} is ambiguous')
        return bool(self._flat()[0])

    def __int__(self):
        return int(self.detach()._scalar())

    def __float__(self):
        return float(self._scalar())

    def __complex__(self):
        return complex(self._scalar())

    def _scalar(self):
        if self.numel() != 1:
            raise ValueError('only one element tensors can be converted to Python scalars')
        if self.requires_grad:
            _warnings.scalar_of_recorded()
        return self.item()

    def __index__(self):
        if self.dtype.is_floating_point or self.numel() != 1:
            raise TypeError('only integer tensors of a single element can be converted to an index')
        return int(self.item())

    def __contains__(self, value):
        if not isinstance(value, (Tensor, int, float)):
            raise RuntimeError(f'Tensor.__contains__ only supports Tensor or scalar, but you passed in a {type(value)}.')
        return bool((self == value).any())

    def __hash__(self):
        return id(self)

    def __repr__(self):
        return _printing.text_of(self)

    def __format__(self, spec):
        return format(self.item(), spec) if not self.shape and type(self) is Tensor else object.__format__(self, spec)

    def __getattr__(self, name):
        if name in NAMES['Tensor']:
            raise limit(f'Tensor.{name}')
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")


Tensor.__module__ = 'torch'


def _checked(dim, rank):
    if not -rank <= dim < rank:
        raise IndexError(f'Dimension out of range (expected to be in range of [{-max(rank, 1)}, {max(rank, 1) - 1}], but got {dim})')
    return dim


def from_items(items, shape, dtype):
    """A new tensor that owns `items`, an array of the dtype's typecode. Without a shape it has one dimension."""
    return Tensor._over(Storage(items), (len(items),) if shape is None else shape, dtype)


def made(values, shape, dtype):
    """A new tensor of computed values, rounded to the dtype."""
    items = _dtypes.store(dtype, values)
    return from_items(items, shape, dtype)


def converted(self, dtype):
    """The tensor in another type, without a note of how it came about."""
    if dtype is self.dtype:
        return self
    items = self._flat()
    cast = _bulk.pointwise('copy' if dtype.is_floating_point or not self.dtype.is_floating_point else 'trunc', dtype, [(items, self.dtype)], len(items))
    if cast is None:
        cast = _dtypes.store(dtype, whole(items) if self.dtype.is_floating_point and dtype.kind == _dtypes.INTEGER else items)
    return from_items(cast, self.shape, dtype)


def tracked(result, name, *sources):
    """Gives a result the name of its operation, when gradients are recorded and one of the sources takes part."""
    if result.dtype.is_floating_point and _grad.is_grad_enabled() and any(isinstance(each, Tensor) and each._requires_grad for each in sources):
        result._requires_grad, result.grad_fn = True, _grad.node(name)
    return result


def must_be_tensor(value, function, argument='input', position=1):
    """Raises upstream's TypeError when an argument is not a tensor."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{function}(): argument '{argument}' (position {position}) must be Tensor, not {type(value).__name__}")
    return value
