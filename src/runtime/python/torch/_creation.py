"""Making tensors from Python data and from sizes."""

import math
import warnings
from itertools import repeat

from . import _bulk, _device, _dtypes
from ._data import from_python
from ._size import count, from_arguments
from ._tensor import Tensor, from_items, made

_COPY = ('To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), '
         'rather than torch.tensor(sourceTensor).')


def _options(dtype, device, function):
    if dtype is not None and not isinstance(dtype, _dtypes.dtype):
        raise TypeError(f"{function}(): argument 'dtype' must be torch.dtype, not {type(dtype).__name__}")
    if device is not None:
        _device.require_cpu(device)


def tensor(*data, dtype=None, device=None, requires_grad=False, pin_memory=False, **named):
    """A new tensor that holds a copy of the data: numbers, nested lists, a tensor, an array of numpy's."""
    data = data or tuple(named.values())
    if not data:
        raise TypeError('tensor() missing 1 required positional arguments: "data"')
    if len(data) > 1:
        raise TypeError(f'tensor() takes 1 positional argument but {len(data)} were given')
    _options(dtype, device, 'tensor')
    if isinstance(data[0], Tensor):
        warnings.warn(_COPY, UserWarning, stacklevel=2)
    built = as_tensor(data[0], dtype).detach()
    built = built.clone() if isinstance(data[0], Tensor) or hasattr(data[0], '_tensor') else built
    if requires_grad and not built.dtype.is_floating_point:
        raise RuntimeError('Only Tensors of floating point and complex dtype can require gradients')
    return built.requires_grad_() if requires_grad else built


def as_tensor(data, dtype=None, device=None):
    """The tensor itself where it is one already."""
    _options(dtype, device, 'as_tensor')
    shared = getattr(data, '_tensor', data)
    if isinstance(shared, Tensor):
        return shared if dtype is None else shared.to(dtype)
    return from_python(data, dtype)


def from_numpy(values):
    """The tensor that shares its elements with an array of numpy's."""
    shared = getattr(values, '_tensor', None)
    if shared is None:
        raise TypeError(f'expected np.ndarray (got {type(values).__name__})')
    return shared


def legacy(cls, args, dtype=_dtypes.float32):
    """`torch.Tensor(...)` and its like: sizes, or data that takes the type."""
    if len(args) == 1 and (isinstance(args[0], (list, tuple, Tensor)) or hasattr(args[0], '_tensor')):
        return as_tensor(args[0], dtype)
    return zeros(*args, dtype=dtype) if args else from_items(_bulk.zeros(dtype.typecode, 0), (0,), dtype)


def _filled(shape, value, dtype, requires_grad):
    filled = from_items(_dtypes.store(dtype, (value,)) * count(shape), shape, dtype)
    return filled.requires_grad_() if requires_grad else filled


def full(size, fill_value, *, dtype=None, device=None, requires_grad=False, **_):
    """Every element the same."""
    _options(dtype, device, 'full')
    if not isinstance(size, (tuple, list)):
        raise TypeError(f"full(): argument 'size' (position 1) must be tuple of ints, not {type(size).__name__}")
    value = fill_value.item() if isinstance(fill_value, Tensor) else fill_value
    return _filled(from_arguments(size, 'full'), value, dtype or _dtypes.of_number(value), requires_grad)


def _of_size(name, value):
    def make(*size, dtype=None, device=None, requires_grad=False, **options):
        _options(dtype, device, name)
        size = options['size'] if 'size' in options and not size else size
        return _filled(from_arguments(size, name), value, dtype or _dtypes.default(), requires_grad)
    make.__name__, make.__doc__ = name, f'A tensor of that size, every element {value:g}.'
    return make


zeros, ones, empty = _of_size('zeros', 0.0), _of_size('ones', 1.0), _of_size('empty', 0.0)


def full_like(input, fill_value, *, dtype=None, device=None, requires_grad=False, **_):
    """Every element the same, in the shape of another tensor."""
    _options(dtype, device, 'full_like')
    return _filled(input.shape, fill_value, dtype or input.dtype, requires_grad)


def zeros_like(input, **options):
    """Zeros in the shape of another tensor."""
    return full_like(input, 0, **options)


def ones_like(input, **options):
    """Ones in the shape of another tensor."""
    return full_like(input, 1, **options)


empty_like = zeros_like


def eye(n, m=None, *, dtype=None, device=None, requires_grad=False):
    """Ones on the diagonal."""
    _options(dtype, device, 'eye')
    square = zeros(n, n if m is None else m, dtype=dtype)
    square.diagonal().fill_(1)
    return square.requires_grad_() if requires_grad else square


def _number(value):
    return value.item() if isinstance(value, Tensor) else value


def arange(start=0, end=None, step=1, *, dtype=None, device=None, requires_grad=False):
    """From start up to but without end."""
    _options(dtype, device, 'arange')
    start, end, step = _number(0 if end is None else start), _number(start if end is None else end), _number(step)
    if step == 0:
        raise RuntimeError('step must be nonzero')
    if (end - start) * step < 0:
        raise RuntimeError('upper bound and lower bound inconsistent with step sign')
    if all(isinstance(each, int) for each in (start, end, step)):
        numbers = from_items(_bulk.counted(range(start, end, step)), None, _dtypes.int64)
        ranged = numbers if dtype is None else numbers.to(dtype)
    else:
        ranged = made((start + step * index for index in range(math.ceil((end - start) / step))), None, dtype or _dtypes.default())
    return ranged.requires_grad_() if requires_grad else ranged


def _between(start, end, steps):
    gap = (end - start) / (steps - 1) if steps > 1 else 0.0
    return [start + gap * index if index < steps // 2 else end - gap * (steps - 1 - index) for index in range(steps)] if steps > 1 else repeat(start, steps)


def linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False):
    """That many values, both ends among them."""
    _options(dtype, device, 'linspace')
    spaced = made(_between(_number(start), _number(end), steps), (steps,), dtype or _dtypes.default())
    return spaced.requires_grad_() if requires_grad else spaced


def logspace(start, end, steps, base=10.0, *, dtype=None):
    """Powers of the base, the exponents as of `linspace`."""
    return made((base ** value for value in _between(start, end, steps)), (steps,), dtype or _dtypes.default())
