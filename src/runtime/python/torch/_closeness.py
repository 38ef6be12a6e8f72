"""Whether tensors are equal, or equal up to a tolerance."""

import math
import operator

from . import _dtypes
from ._pointwise import apply
from ._tensor import must_be_tensor


def equal(input, other):
    """Whether two tensors have the same shape and elements."""
    must_be_tensor(input, 'equal')
    must_be_tensor(other, 'equal', 'other', 2)
    return input.shape == other.shape and all(map(operator.eq, input._flat(), other._flat()))


def isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether elements are equal up to a tolerance."""
    must_be_tensor(input, 'isclose')
    must_be_tensor(other, 'isclose', 'other', 2)
    if input.dtype is not other.dtype:
        raise RuntimeError(f'{input.dtype.label} did not match {other.dtype.label}')

    def near(a, b):
        if a == b or equal_nan and a != a and b != b:
            return True
        return abs(a - b) <= atol + rtol * abs(b) if math.isfinite(a) and math.isfinite(b) else False
    return apply('', near, (input, other), '', _dtypes.bool_)


def allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether all elements are equal up to a tolerance."""
    must_be_tensor(input, 'allclose')
    must_be_tensor(other, 'allclose', 'other', 2)
    return all(isclose(input, other, rtol, atol, equal_nan)._flat())
