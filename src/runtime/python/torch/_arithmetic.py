"""Arithmetic, comparison and logic: the operators and the functions of the same meaning."""

import math
import operator

from . import _dtypes, _scalars
from ._pointwise import apply, meeting_type, unary
from ._tensor import Tensor, converted, made, must_be_tensor, tracked

_INVERT = 'If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.'


def operand(value):
    """Something that stands beside a tensor in arithmetic: itself, or the tensor that an array of numpy's shares."""
    return getattr(value, '_tensor', value)


def is_operand(value):
    return isinstance(value, (Tensor, int, float)) or hasattr(value, '_tensor')


def _pair(name, label, function):
    def compute(first, second):
        return apply(name, function, (operand(first), operand(second)), label)
    return compute


def _is_bool(value):
    return isinstance(value, bool) or isinstance(value, Tensor) and value.dtype is _dtypes.bool_


def _add_or(first, second):
    return apply('logical_or' if _is_bool(first) and _is_bool(second) else 'add', operator.add, (first, second), 'AddBackward0')


def add(input, other, *, alpha=1):
    """The sum of two tensors, or of a tensor and a number; `alpha` multiplies the second."""
    return _add_or(operand(input), operand(other) if alpha == 1 else operand(other) * alpha)


def sub(input, other, *, alpha=1):
    """The difference. Upstream refuses booleans."""
    first, second = operand(input), operand(other)
    if _is_bool(first) and _is_bool(second):
        raise NotImplementedError('Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.')
    if _is_bool(first) or _is_bool(second):
        raise NotImplementedError(f'Subtraction, the `-` operator, with a bool tensor is not supported. {_INVERT}')
    return apply('sub', operator.sub, (first, second if alpha == 1 else second * alpha), 'SubBackward0')


def rsub(self, other):
    """`other - self`."""
    if _is_bool(self) or _is_bool(other):
        raise NotImplementedError(f'Subtraction, the `-` operator, with a bool tensor is not supported. {_INVERT}')
    return apply('sub', operator.sub, (operand(other), self), 'RsubBackward1')


mul = _pair('mul', 'MulBackward0', operator.mul)
mul.__doc__ = 'The product, element by element.'


def div(input, other, *, rounding_mode=None):
    """True division: integers give float32. `rounding_mode` 'floor' and 'trunc' round the quotient."""
    first, second = operand(input), operand(other)
    if rounding_mode == 'floor':
        return floor_divide(first, second)
    meet = meeting_type(first, second)
    quotient = apply('div', _scalars.quotient, (first, second), 'DivBackward0', at=meet if meet.is_floating_point else _dtypes.float32)
    if rounding_mode is None:
        return quotient
    if rounding_mode != 'trunc':
        raise RuntimeError(f"div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '{rounding_mode}'")
    return tracked(converted(quotient.trunc(), meet), 'DivBackward1', first, second)


def rdiv(self, other):
    """`other / self`, which upstream makes of a reciprocal."""
    return tracked((reciprocal_of(self) * operand(other)), 'MulBackward0', self)


def reciprocal_of(self):
    return apply('reciprocal', _scalars.reciprocal, (self,), 'ReciprocalBackward0', at=self.dtype if self.dtype.is_floating_point else _dtypes.float32)


def _refuse_zero(second, meet):
    if meet.is_floating_point:
        return
    if isinstance(second, Tensor) and second.numel() and not all(second._flat()) or not isinstance(second, Tensor) and not second:
        raise RuntimeError('ZeroDivisionError')


def floor_divide(input, other):
    """The quotient, rounded down."""
    first, second = operand(input), operand(other)
    _refuse_zero(second, meeting_type(first, second))
    return apply('floordiv', _scalars.floor_divide, (first, second), 'NotImplemented')


def remainder(input, other):
    """The remainder, which has the sign of the divisor."""
    first, second = operand(input), operand(other)
    _refuse_zero(second, meeting_type(first, second))
    return apply('mod', _scalars.remainder, (first, second), 'RemainderBackward0')


def fmod(input, other):
    """The remainder, which has the sign of the dividend."""
    first, second = operand(input), operand(other)
    _refuse_zero(second, meeting_type(first, second))
    return apply('fmod', _scalars.fmod, (first, second), 'FmodBackward0')


def pow_(input, exponent):
    """A power. Upstream refuses integers to a negative number."""
    first, second = operand(input), operand(exponent)
    kind = meeting_type(first, second)
    if not kind.is_floating_point and isinstance(second, int) and second < 0:
        raise RuntimeError('Integers to negative integer powers are not allowed.')
    label = 'PowBackward0' if not isinstance(second, Tensor) else 'PowBackward1'
    if isinstance(first, Tensor) and not isinstance(second, Tensor) and kind.is_floating_point and second in (2, 0.5):
        name, function = ('square', lambda value: value * value) if second == 2 else ('sqrt', _scalars.guarded(math.sqrt))
        return apply(name, function, (first,), label, at=kind)
    return apply('pow', _scalars.power, (first, second), label)


def comparison(name, function):
    """A comparison, which gives booleans."""
    def compare(input, other):
        return apply(name, function, (operand(input), operand(other)), '', _dtypes.bool_)
    compare.__doc__ = f'Whether `input {function.__name__} other`, for each element.'
    return compare


COMPARISONS = {name: comparison(name, getattr(operator, name)) for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge')}


def neg(input):
    """The number with the other sign. Upstream refuses booleans."""
    if must_be_tensor(input, 'neg').dtype is _dtypes.bool_:
        raise NotImplementedError(f'Negation, the `-` operator, on a bool tensor is not supported. {_INVERT}')
    return apply('neg', operator.neg, (input,), 'NegBackward0')


def _logic(name, function):
    def logic(input, other):
        first = must_be_tensor(operand(input), name)
        second = must_be_tensor(operand(other), name, 'other', 2)
        return apply(name, lambda a, b: function(bool(a), bool(b)), (first, second), '', _dtypes.bool_)
    return logic


logical_and, logical_or = _logic('logical_and', operator.and_), _logic('logical_or', operator.or_)
logical_xor = _logic('logical_xor', operator.xor)
logical_not = unary('logical_not', operator.not_, '', kind=_dtypes.bool_)


def clamp(input, min=None, max=None):
    """Each element at least `min` and at most `max`; bounds are numbers or tensors."""
    must_be_tensor(input, 'clamp')
    if min is None and max is None:
        raise RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None")
    bounds = [operand(bound) for bound in (min, max) if bound is not None]
    kind, result = meeting_type(input, *bounds), input
    for bound, name, function in ((min, 'maximum', _scalars.larger), (max, 'minimum', _scalars.smaller)):
        if bound is not None:
            result = apply(name, function, (result, operand(bound)), '', at=kind)
    label = 'ClampBackward0' if any(isinstance(bound, Tensor) for bound in bounds) else 'ClampBackward1'
    return tracked(result.detach(), label, input, *bounds)


def _extreme(name, function, label):
    def pairwise(input, other):
        first, second = must_be_tensor(operand(input), name), must_be_tensor(operand(other), name, 'other', 2)
        return apply(name, function, (first, second), label)
    return pairwise


maximum = _extreme('maximum', _scalars.larger, 'MaximumBackward0')
minimum = _extreme('minimum', _scalars.smaller, 'MinimumBackward0')
atan2 = _pair('atan2', 'Atan2Backward0', math.atan2)


def round_(input, *, decimals=0):
    """The nearest whole number, halves to the even one; or so many decimals."""
    must_be_tensor(input, 'round')
    if input.dtype is _dtypes.bool_:
        raise NotImplementedError('"round_vml_cpu" not implemented for \'Bool\'')
    if decimals == 0:
        return apply('round', _scalars.whole(round), (input,), 'RoundBackward0')
    scale = 10.0 ** abs(decimals)
    values = (_scalars.whole(round)(value * scale if decimals > 0 else value / scale) for value in input._flat())
    rounded = [value / scale if decimals > 0 else value * scale for value in values]
    return tracked(made(rounded, input.shape, input.dtype), 'RoundBackward1', input)


def lerp(input, end, weight):
    """Between two tensors, by a weight from 0 to 1."""
    return input + weight * (end - input)
