"""Making tensors from Python data and from sizes."""

from array import array
from itertools import repeat

from . import _dtypes
from ._size import count, from_arguments
from ._tensor import Tensor, from_items, made


def tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False):
    """A new tensor that holds a copy of the data."""
    _on_cpu(device)
    if isinstance(data, Tensor):
        built = data.detach().clone() if dtype is None else data.detach().clone().to(dtype)
    else:
        built = _from_python(data, dtype)
    return built.requires_grad_() if requires_grad else built


def as_tensor(data, dtype=None, device=None):
    """The tensor itself where it is one already."""
    _on_cpu(device)
    if isinstance(data, Tensor):
        return data if dtype is None else data.to(dtype)
    return _from_python(data, dtype)


def from_numpy(values):
    """Upstream's name for taking an array of numpy's; here only the one that `Tensor.numpy()` gives."""
    shared = getattr(values, '_tensor', None)
    if shared is None:
        raise TypeError(f'expected np.ndarray (got {type(values).__name__})')
    return shared


def _on_cpu(device):
    if device is not None:
        from ._device import require_cpu
        require_cpu(device)


def _from_python(data, dtype):
    data = list(data) if isinstance(data, (range, array)) else data
    values, shape = [], _shape_of(data)
    _collect(data, shape, 0, values)
    if dtype is None:
        dtype = _dtypes.float32 if not values else max(map(_dtypes.of_number, values), key=lambda kind: kind.kind)
    return made(values, shape, dtype)


def _shape_of(data):
    shape = []
    while isinstance(data, (list, tuple)) or isinstance(data, Tensor) and data.dim():
        shape.append(len(data))
        if not len(data):
            break
        data = data[0]
    return tuple(shape)


def _collect(data, shape, depth, values):
    """Appends the numbers of nested lists in order, checking that they are even."""
    if depth == len(shape):
        values.append(_number(data, depth))
        return
    if not isinstance(data, (list, tuple, Tensor)):
        raise TypeError(f'expected {"a sequence" if depth else "Tensor"} but got {type(data).__name__}') if isinstance(data, str) else _uneven(data)
    if len(data) != shape[depth]:
        raise ValueError(f'expected sequence of length {shape[depth]} at dim {depth} (got {len(data)})')
    if depth == len(shape) - 1 and all(type(each) is int for each in data):
        values.extend(data)
        return
    for each in data:
        _collect(each, shape, depth + 1, values)


def _uneven(data):
    return TypeError(f"'{type(data).__name__}' object is not a sequence") if data is None else TypeError(f'not a sequence: {data!r}')


def _number(value, depth):
    if isinstance(value, Tensor):
        return value.item()
    if isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        raise ValueError("too many dimensions 'str'") if depth else TypeError("new(): invalid data type 'str'")
    if isinstance(value, (list, tuple)):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    if hasattr(value, '__float__') and not hasattr(value, 'keys'):
        return float(value)
    raise RuntimeError(f'Could not infer dtype of {type(value).__name__}')


def legacy(cls, args):
    """`torch.Tensor(...)`: sizes, or data that becomes float32."""
    if len(args) == 1 and isinstance(args[0], (list, tuple, Tensor)):
        return tensor(args[0], dtype=_dtypes.float32)
    return zeros(*args) if args else from_items(array('f'), (0,), _dtypes.float32)


def full(size, fill_value, *, dtype=None, device=None, requires_grad=False, **_):
    """Every element the same."""
    _on_cpu(device)
    shape, kind = from_arguments((size,)), dtype or _dtypes.of_number(fill_value)
    filled = from_items(_dtypes.store(kind, (fill_value,)) * count(shape), shape, kind)
    return filled.requires_grad_() if requires_grad else filled


def zeros(*size, dtype=None, **options):
    return full(from_arguments(size), 0.0, dtype=dtype or _dtypes.float32, **options)


def ones(*size, dtype=None, **options):
    return full(from_arguments(size), 1.0, dtype=dtype or _dtypes.float32, **options)


empty = zeros


def full_like(like, fill_value, *, dtype=None, **options):
    return full(like.shape, fill_value, dtype=dtype or like.dtype, **options)


def zeros_like(like, **options):
    return full_like(like, 0, **options)


def ones_like(like, **options):
    return full_like(like, 1, **options)


empty_like = zeros_like


def eye(n, m=None, *, dtype=None):
    """Ones on the diagonal."""
    width = n if m is None else m
    return made((1.0 if row == column else 0.0 for row in range(n) for column in range(width)), (n, width), dtype or _dtypes.float32)


def arange(start, end=None, step=1, *, dtype=None, device=None, requires_grad=False):
    """From start up to but without end."""
    _on_cpu(device)
    start, end = (0, start) if end is None else (start, end)
    if step == 0:
        raise RuntimeError('step must be nonzero')
    if (end - start) * step < 0:
        raise RuntimeError('upper bound and lower bound inconsistent with step sign')
    if all(isinstance(each, int) for each in (start, end, step)):
        return made(range(start, end, step), (len(range(start, end, step)),), dtype or _dtypes.int64)
    total = max(0, -int((start - end) // step))
    return made((start + step * index for index in range(total)), (total,), dtype or _dtypes.float32)


def linspace(start, end, steps, *, dtype=None):
    """That many values, both ends among them."""
    gap = (end - start) / (steps - 1) if steps > 1 else 0.0
    values = [start + gap * index if index < steps // 2 else end - gap * (steps - 1 - index) for index in range(steps)]
    return made(values if steps > 1 else repeat(start, steps), (steps,), dtype or _dtypes.float32)
