"""Operations on the bits of integers, and logic on booleans."""

import operator

from . import _dtypes
from ._arithmetic import logical_not, operand
from ._pointwise import apply, meeting_type
from ._tensor import must_be_tensor


def bits(name, function, kernel):
    """An operation on the bits of integers; on booleans it is logic."""
    def apply_bits(input, other):
        first, second = operand(input), operand(other)
        meet = meeting_type(first, second)
        if meet.is_floating_point:
            raise NotImplementedError(f'"{name}_cpu" not implemented for \'{meet.label}\'')
        return apply(kernel if meet is _dtypes.bool_ else '', function, (first, second), '')
    return apply_bits


def bitwise_not(input):
    """Each bit turned round; on booleans, `not`."""
    if must_be_tensor(input, 'bitwise_not').dtype is _dtypes.bool_:
        return logical_not(input)
    if input.dtype.is_floating_point:
        raise NotImplementedError(f'"bitwise_not_cpu" not implemented for \'{input.dtype.label}\'')
    return apply('', operator.invert, (input,), '')


def invert(self):
    """`~self`."""
    if self.dtype.is_floating_point:
        raise TypeError('~ (operator.invert) is only implemented on integer and Boolean-type tensors')
    return bitwise_not(self)


bitwise_and, bitwise_or = bits('bitwise_and', operator.and_, 'logical_and'), bits('bitwise_or', operator.or_, 'logical_or')
bitwise_xor = bits('bitwise_xor', operator.xor, 'logical_xor')
left_shift, right_shift = bits('lshift', operator.lshift, ''), bits('rshift', operator.rshift, '')
