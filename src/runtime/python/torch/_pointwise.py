"""Operations on each element: arithmetic with broadcasting, comparison, functions of one number."""

import math
import operator
from itertools import islice, repeat

from . import _dtypes
from ._size import broadcast, count
from ._tensor import Tensor, made, must_be_tensor, tracked


def _operands(first, second):
    """Both as (values, shape), and the type they meet in: a number or a scalar tensor does not widen a tensor of its kind."""
    kinds = [each.dtype if isinstance(each, Tensor) else _dtypes.of_number(each) for each in (first, second)]
    weak = [not isinstance(each, Tensor) or each.dim() == 0 for each in (first, second)]
    meet = _dtypes.promote(*kinds)
    for number in (0, 1):
        if weak[number] and not weak[1 - number] and kinds[number].kind <= kinds[1 - number].kind:
            meet = kinds[1 - number]
    if isinstance(first, Tensor) != isinstance(second, Tensor):
        tensor_kind = kinds[0] if isinstance(first, Tensor) else kinds[1]
        number_kind = kinds[1] if isinstance(first, Tensor) else kinds[0]
        meet = tensor_kind if number_kind.kind <= tensor_kind.kind else _dtypes.promote(tensor_kind, number_kind)
    shapes = [each.shape if isinstance(each, Tensor) else () for each in (first, second)]
    shape = broadcast(*shapes)
    return [_values(each, shape) for each in (first, second)], shape, meet


def _values(operand, shape):
    if not isinstance(operand, Tensor):
        return repeat(operand)
    if operand.numel() == 1:
        return repeat(operand._flat()[0])
    return operand._flat() if operand.shape == shape else operand.detach().expand(shape)._flat()


def _binary(first, second, function, name, kind=None):
    (left, right), shape, meet = _operands(first, second)
    return tracked(made(islice(map(function, left, right), count(shape)), shape, kind or meet), name, first, second)


def _number_like(value):
    return isinstance(value, (Tensor, int, float))


def arithmetic(function, name, reflected_name=None):
    """The methods `__op__` and `__rop__` of one operation."""
    def straight(self, other):
        return _binary(self, other, function, name) if _number_like(other) else NotImplemented

    def reflected(self, other):
        return _binary(other, self, function, reflected_name or name) if _number_like(other) else NotImplemented
    return straight, reflected


def comparison(function):
    """A comparison, which gives booleans."""
    def compare(self, other):
        return _binary(self, other, function, 'CompareBackward0', _dtypes.bool_) if _number_like(other) else NotImplemented
    return compare


def divide(first, second):
    """True division: integers give float32."""
    meet = _operands(first, second)[2]
    return _binary(first, second, _quotient, 'DivBackward0', meet if meet.is_floating_point else _dtypes.float32)


def _quotient(a, b):
    if b:
        return a / b
    if a == 0 or a != a:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def floor_divide(a, b):
    if b:
        return a // b
    if isinstance(a, int) and isinstance(b, int):
        raise RuntimeError('ZeroDivisionError')
    return _quotient(a, b)


def remainder(a, b):
    if b:
        return a % b
    if isinstance(a, int) and isinstance(b, int):
        raise RuntimeError('ZeroDivisionError')
    return math.nan


def power(a, b):
    try:
        result = a ** b
    except ZeroDivisionError:
        return math.inf
    except OverflowError:
        return math.inf
    return math.nan if isinstance(result, complex) else result


def equal(first, second):
    """Whether two tensors have the same shape and elements."""
    must_be_tensor(first, 'equal')
    must_be_tensor(second, 'equal', 'other', 2)
    return first.shape == second.shape and all(map(operator.eq, first._flat(), second._flat()))


def isclose(first, second, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether elements are equal up to a tolerance."""
    def near(a, b):
        return a == b or abs(a - b) <= atol + rtol * abs(b) or equal_nan and a != a and b != b
    return _binary(first, second, near, '', _dtypes.bool_)


def allclose(first, second, rtol=1e-05, atol=1e-08, equal_nan=False):
    return bool(all(isclose(first, second, rtol, atol, equal_nan)._flat()))


def where(condition, first=None, second=None):
    """Elements of the one or the other; with the condition alone, the positions where it holds."""
    must_be_tensor(condition, 'where', 'condition')
    if first is None:
        return condition.nonzero(as_tuple=True)
    meet = _operands(first, second)[2]
    shapes = [each.shape if isinstance(each, Tensor) else () for each in (condition, first, second)]
    shape = broadcast(broadcast(shapes[0], shapes[1]), shapes[2])
    parts = [each.detach().expand(shape)._flat() if isinstance(each, Tensor) else repeat(each) for each in (condition, first, second)]
    return tracked(made([a if holds else b for holds, a, b in zip(*parts)], shape, meet), 'WhereBackward0', first, second)


def masked_fill(self, mask, value):
    """A number where the mask holds."""
    filled = where(mask, value, self)
    return tracked(filled.detach().to(self.dtype), 'MaskedFillBackward0', self)


def unary(function, name, floating=False, kind=None):
    """An operation on each element; `floating` turns integers into float32 first."""
    def apply(self, *, out=None):
        must_be_tensor(self, function.__name__.strip('_'))
        to = kind or (_dtypes.float32 if floating and not self.dtype.is_floating_point else self.dtype)
        return tracked(made(map(function, self._flat()), self.shape, to), name, self)
    return apply


def guarded(function, below=math.nan, over=math.inf):
    """A function of `math` that gives upstream's nan or inf where Python raises."""
    def safe(value):
        try:
            return function(value)
        except OverflowError:
            return over
        except ValueError:
            return value if value != value or value == math.inf else below
    safe.__name__ = function.__name__
    return safe


def logarithm(function):
    """A logarithm: minus infinity at zero."""
    safe = guarded(function)

    def log(value):
        return -math.inf if value == 0 else safe(value)
    log.__name__ = function.__name__
    return log


def clamp(self, min=None, max=None):
    """Each element at least `min` and at most `max`."""
    must_be_tensor(self, 'clamp')
    if min is None and max is None:
        raise RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None")
    result = self
    if min is not None:
        result = _binary(result, min, lambda value, bound: value if value != value or value > bound else bound, 'ClampBackward1')
    if max is not None:
        result = _binary(result, max, lambda value, bound: value if value != value or value < bound else bound, 'ClampBackward1')
    return result


def minimum(first, second):
    return _binary(first, second, lambda a, b: a if a < b or a != a else b, 'MinimumBackward0')


def maximum(first, second):
    return _binary(first, second, lambda a, b: a if a > b or a != a else b, 'MaximumBackward0')
