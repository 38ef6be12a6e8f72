"""`torch.FloatTensor` and its like: makers of tensors of one type, by the names of an older day."""

from . import _dtypes
from ._creation import legacy
from ._tensor import Tensor


class _TypedMeta(type):
    def __call__(cls, *args):
        return legacy(Tensor, args, cls.kind)

    def __instancecheck__(cls, value):
        return isinstance(value, Tensor) and value.dtype is cls.kind


def _typed(kind):
    return _TypedMeta(f'{kind.label}Tensor', (), {'__doc__': f'Makes tensors of {kind}.', '__module__': 'torch', 'kind': kind})


FloatTensor, DoubleTensor, HalfTensor = _typed(_dtypes.float32), _typed(_dtypes.float64), _typed(_dtypes.float16)
LongTensor, IntTensor, ShortTensor = _typed(_dtypes.int64), _typed(_dtypes.int32), _typed(_dtypes.int16)
ByteTensor, BoolTensor = _typed(_dtypes.uint8), _typed(_dtypes.bool_)
