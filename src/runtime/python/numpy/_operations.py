"""Operations on two arrays or numbers, with numpy's rules for the type of the result."""

from torch import Tensor, _dtypes, _linalg, _pointwise

from ._array import AxisError, _tuple, as_tensor, given, ndarray
from ._scalars import generic, widened


def meeting(first, second):
    """The type in which two operands meet; Python's own numbers are weak."""
    kinds = [None if isinstance(each, (int, float)) and not isinstance(each, generic) else _kind(each) for each in (first, second)]
    if None not in kinds:
        return widened(*kinds)
    kind, number = (kinds[0], second) if kinds[1] is None else (kinds[1], first)
    weak = _dtypes.bool_ if isinstance(number, bool) else _dtypes.int64 if isinstance(number, int) else _dtypes.float64
    return kind if weak.kind <= kind.kind else weak


def _kind(value):
    return value.kind if isinstance(value, generic) else value._tensor.dtype if isinstance(value, ndarray) else as_tensor(value).dtype


def binary(name, function, result=None, floating=False):
    """An operation on two arrays or numbers, with broadcasting."""
    def apply(first, second):
        if isinstance(first, (str, type(None))) or isinstance(second, (str, type(None))):
            return NotImplemented
        kind = meeting(first, second)
        kind = _dtypes.float64 if floating and not kind.is_floating_point else kind
        parts = [each if isinstance(each, (int, float)) else as_tensor(each) for each in (first, second)]
        try:
            return given(_pointwise.apply(name, function, parts, '', result or kind, kind))
        except RuntimeError as error:
            shapes = ' '.join(_tuple(each.shape) for each in parts if isinstance(each, Tensor))
            if 'must match the size' in str(error):
                raise ValueError(f'operands could not be broadcast together with shapes {shapes} ') from None
            raise
    return apply


def axes(array, axis):
    """The axis as tensors take it. Raises upstream's AxisError."""
    for each in (axis,) if isinstance(axis, int) else axis or ():
        if not -array.ndim <= each < array.ndim:
            raise AxisError(f'axis {each} is out of bounds for array of dimension {array.ndim}')
    return axis


def dot(first, second):
    """The product of vectors and matrices; of numbers, their product."""
    left, right = as_tensor(first), as_tensor(second)
    kind = widened(left.dtype, right.dtype)
    if not left.dim() or not right.dim():
        return given(left.to(kind) * right.to(kind))
    inside = 0 if right.dim() == 1 else right.dim() - 2
    if left.shape[-1] != right.shape[inside]:
        raise ValueError(f'shapes {_tuple(left.shape)} and {_tuple(right.shape)} not aligned: {left.shape[-1]} (dim {left.dim() - 1}) != '
                         f'{right.shape[inside]} (dim {inside})')
    return given(_linalg.matmul(left.to(kind), right.to(kind)))


def matmul(first, second):
    """`first @ second`."""
    left, right = as_tensor(first), as_tensor(second)
    kind = widened(left.dtype, right.dtype)
    if left.dim() and right.dim() and left.shape[-1] != right.shape[0 if right.dim() == 1 else -2]:
        raise ValueError('matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size '
                         f'{right.shape[0 if right.dim() == 1 else -2]} is different from {left.shape[-1]})')
    return given(_linalg.matmul(left.to(kind), right.to(kind)))
