"""Other types, other devices, copies in a tensor's own likeness."""

from . import _creation, _device, _dtypes
from ._size import from_arguments
from ._tensor import Tensor, converted, tracked


def to(self, *args, dtype=None, device=None, copy=False, non_blocking=False, memory_format=None):
    """Another type, or another device; the tensor itself where nothing changes."""
    for each in args:
        if isinstance(each, _dtypes.dtype):
            dtype = each
        elif isinstance(each, Tensor):
            dtype = each.dtype
        elif not isinstance(each, bool) and each is not None:
            device = each
    if isinstance(device, str) and device.partition(':')[0] not in _device.KINDS and device in _dtypes.ALL:
        raise RuntimeError(f"Invalid device string: '{device}'")
    if device is not None:
        _device.require_cpu(device)
    if dtype is None or dtype is self.dtype:
        return self.clone() if copy else self
    return tracked(converted(self.detach(), dtype), 'ToCopyBackward0', self)


def cast(kind):
    """The method that turns a tensor into that type."""
    def method(self):
        return to(self, kind)
    method.__doc__ = f'The tensor as {kind}.'
    return method


def type_(self, dtype=None, non_blocking=False):
    """The name of the tensor's class and type, or the tensor in another type."""
    if dtype is None:
        return f'torch.{self.dtype.label}Tensor'
    return to(self, _named(dtype) if isinstance(dtype, str) else dtype)


def _named(name):
    for kind in _dtypes.ALL.values():
        if name in (f'torch.{kind.label}Tensor', f'torch.{kind.name}'):
            return kind
    raise ValueError(f'invalid type: {name!r}')


def cpu(self, *_, **__):
    """The tensor: it is there already."""
    return self


def cuda(self, device=None, *_, **__):
    """What upstream says on a machine without a graphics card."""
    _device.require_cpu('cuda')


def _new(make):
    def method(self, *size, dtype=None, **options):
        return make(*size, dtype=dtype or self.dtype, **options)
    return method


def new_full(self, size, fill_value, *, dtype=None, **options):
    """Every element the same, in this tensor's type."""
    return _creation.full(from_arguments((size,)), fill_value, dtype=dtype or self.dtype, **options)


def new_tensor(self, data, *, dtype=None, **options):
    """A new tensor of data, in this tensor's type."""
    return _creation.tensor(data, dtype=dtype or self.dtype, **options)


new_zeros, new_ones, new_empty = _new(_creation.zeros), _new(_creation.ones), _new(_creation.empty)
CASTS = {name: cast(_dtypes.ALL[name]) for name in ('float', 'double', 'half', 'bfloat16', 'long', 'int', 'short', 'bool')}
CASTS |= {'char': cast(_dtypes.int8), 'byte': cast(_dtypes.uint8)}
