"""The part of numpy.linalg that measures."""

from torch._reductions import vector_norm

from ._array import given
from ._creation import tensor_of
from ._functions import _floating
from ._names import absent, limit


def norm(x, ord=None, axis=None, keepdims=False):
    """The length of a vector, or the Frobenius norm of a matrix."""
    tensor = _floating(tensor_of(x))
    if ord not in (None, 'fro', 2) and axis is None and tensor.dim() > 1 or ord == 2 and axis is None and tensor.dim() > 1:
        raise limit(f'numpy.linalg.norm of a matrix with ord={ord!r}')
    return given(vector_norm(tensor, 2 if ord in (None, 'fro') else ord, axis, keepdims))


__getattr__ = absent('linalg')
